internal import Extraction
internal import LetterModel

/// The figure of an article as a sum, difference, share or growth of two figures of one letter.
///
/// The words of the article say which of these may be looked for, and both operands have to be of
/// what its words speak of and stand near each other: in one row, column or paragraph.
struct Derivations {
  private let figure: Statement
  private let cues: Article.Cues
  private let kinship: Kinship

  /// No more operands of a letter are tried with each other.
  private static let mostOperands = 48

  init(_ figure: Statement, _ cues: Article.Cues, _ kinship: Kinship) {
    self.figure = figure
    self.cues = cues
    self.kinship = kinship
  }

  /// The two operands, in the order of the operation, and the operation.
  typealias Found = (operands: [Statement], derivation: ArticleFinding.Derivation)

  /// The derivation whose operands are most surely meant.
  func first(among statements: [Statement]) -> Found? {
    let isRate = figure.kind == .percentage
    guard isRate || cues.isSum || cues.isDifference, figure.digits > (isRate ? 1 : 2), let band
    else { return nil }
    var best: (found: Found, score: Int)?
    for operands in candidates(among: statements) {
      for (index, one) in operands.enumerated() {
        for two in operands[(index + 1)...]
        where Self.areNear(one.statement, two.statement)
          && max(one.statement.digits, two.statement.digits) > 1
        {
          let score = one.score + two.score
          if let best, best.score >= score { continue }
          guard let derivation = derivation(one.statement, two.statement, band) else { continue }
          let isOrdered = derivation != .difference || one.statement.value > two.statement.value
          let pair = [one.statement, two.statement]
          best = ((isOrdered ? pair : pair.reversed(), derivation), score)
        }
      }
    }
    return best?.found
  }

  /// What the result may be: what the figure stands for, or exactly that.
  private var band: StatedNumber.Band? {
    let isLoose = figure.number.hedge != nil || figure.number.value.exponent != 0
    if isLoose || figure.kind == .percentage { return figure.number.band }
    return StatedNumber.Band(low: figure.value, high: figure.value)
  }

  /// The operands of each letter, the likeliest first.
  private func candidates(
    among statements: [Statement]
  ) -> [[(statement: Statement, score: Int)]] {
    var letters: [Int: [(statement: Statement, score: Int)]] = [:]
    for statement in statements {
      let score = kinship.score(figure, statement)
      guard score >= 6, isOperand(statement) else { continue }
      letters[statement.letter, default: []].append((statement, score))
    }
    return letters.sorted { $0.key < $1.key }.map { _, operands in
      Array(operands.sorted { $0.score > $1.score }.prefix(Self.mostOperands))
    }
  }

  private func isOperand(_ statement: Statement) -> Bool {
    guard statement.number.hedge == nil, statement.number.upper == nil,
      statement.digits > 1 || statement.number.value.exponent > 0
    else { return false }
    return figure.kind == .percentage ? statement.kind.isSummable : statement.isOfKind(of: figure)
  }

  /// Whether two figures stand in one row, column or paragraph, or count one thing at two times.
  private static func areNear(_ one: Statement, _ two: Statement) -> Bool {
    switch (one.place, two.place) {
    case (.cell(let table, let row, let column), .cell(let other, let otherRow, let otherColumn)):
      return table == other && (row == otherRow || column == otherColumn)
    case (.block(let block), .block(let other)):
      return block == other || one.measure != nil && one.measure == two.measure
    default: return one.measure != nil && one.measure == two.measure
    }
  }

  private func derivation(
    _ one: Statement, _ two: Statement, _ band: StatedNumber.Band
  ) -> ArticleFinding.Derivation? {
    guard one.isOfKind(of: two) else { return nil }
    if figure.kind == .percentage { return rate(one, two, band) }
    if cues.isSum, sharesApart(one, two), band.contains(one.value + two.value) { return .sum }
    let difference = one.value < two.value ? two.value - one.value : one.value - two.value
    return cues.isDifference && band.contains(difference) ? .difference : nil
  }

  /// Whether the article's sentence names each of two parts: a word of one that the other has not, or
  /// that both are of what it speaks of.
  private func sharesApart(_ one: Statement, _ two: Statement) -> Bool {
    let mine = figure.own.whole.intersection(one.own.whole)
    let theirs = figure.own.whole.intersection(two.own.whole)
    return !mine.subtracting(theirs).isEmpty && !theirs.subtracting(mine).isEmpty
  }

  /// A growth where the article's words say that it is a change, else a share.
  private func rate(
    _ one: Statement, _ two: Statement, _ band: StatedNumber.Band
  ) -> ArticleFinding.Derivation? {
    if figure.change != .level {
      guard Self.areOneSeries(one, two) else { return nil }
      let (low, high) = one.value < two.value ? (one, two) : (two, one)
      let change = high.value - low.value
      if Self.isRate(change, of: low.value, in: band)
        || Self.isRate(change, of: high.value, in: band)
      {
        return .growth
      }
      return nil
    }
    guard figure.role == .share, sharesApart(one, two) else { return nil }
    let (part, whole) = one.value < two.value ? (one, two) : (two, one)
    return Self.isRate(part.value, of: whole.value, in: band) ? .share : nil
  }

  /// Whether two figures are one thing at two times.
  private static func areOneSeries(_ one: Statement, _ two: Statement) -> Bool {
    guard let measure = one.measure, measure == two.measure, one.dimensions == two.dimensions,
      one.role == two.role
    else { return false }
    if one.change == .fromTo, two.change == .fromTo, one.place == two.place { return true }
    guard let moment = one.moment, let other = two.moment else { return false }
    return one.change == .level && two.change == .level && moment != other
  }

  /// Whether a part is so many per cent of a whole.
  private static func isRate(
    _ part: ExactValue, of whole: ExactValue, in band: StatedNumber.Band
  ) -> Bool {
    let hundred: Int128 = 100_000_000
    guard whole.millionths > 0 else { return false }
    let scaled = part.millionths * hundred
    return band.low.millionths * whole.millionths <= scaled
      && scaled <= band.high.millionths * whole.millionths
  }
}
