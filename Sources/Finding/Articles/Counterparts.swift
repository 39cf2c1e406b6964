internal import Extraction

/// The statements of letters that are of the same thing as a figure of an article, whatever their
/// values.
struct Counterparts {
  /// A statement of the same thing, time and group with another value; `nil` where that is not sure.
  private(set) var contradicting: Statement?
  /// A statement of the same thing, of another time or group.
  private(set) var other: Statement?

  init(of figure: Statement, among statements: [Statement], _ kinship: Kinship) {
    var best = 0
    var same: [Statement] = []
    for statement in statements {
      guard Self.isSameMeasure(figure, statement) else { continue }
      if Self.isSurelySame(figure, statement) { same.append(statement) }
      // Of one group at several times, before one time of several groups.
      let isOneGroup = figure.dimensions == statement.dimensions
      let score = kinship.ownScore(figure, statement) + (isOneGroup ? 6 : 0)
      if score > best, Self.isOtherTimeOrGroup(figure, statement),
        Self.coverage(figure, statement) >= 0.5
      {
        best = score
        other = statement
      }
    }
    // Where letters state several values of what words hold for one thing, they mean several.
    guard let first = same.first, same.allSatisfy({ $0.value == first.value }) else { return }
    if Self.excludes(figure, first) { contradicting = first }
  }

  /// Whether words count the same in both, in the same role.
  private static func isSameMeasure(_ figure: Statement, _ statement: Statement) -> Bool {
    guard let measure = figure.measure, measure == statement.measure else { return false }
    return figure.role == statement.role && figure.change == .level
      && figure.baseline == statement.baseline && figure.isOfKind(of: statement)
      && (statement.change == .level || statement.change == .fromTo)
  }

  /// Whether words leave no doubt that both are of one thing, time and group.
  ///
  /// Every word of the article's sentence stands in the letter's paragraph or over it, and the letter's
  /// sentence has at most one that the article's has not.
  private static func isSurelySame(_ figure: Statement, _ statement: Statement) -> Bool {
    guard let moment = figure.moment, moment == statement.moment, !statement.isCell,
      !figure.isCell, figure.unit == statement.unit, figure.dimensions == statement.dimensions,
      figure.number.hedge == nil, statement.number.hedge == nil, statement.number.upper == nil,
      figure.number.upper == nil, figure.names.subtracting(statement.names).isEmpty
    else { return false }
    let own = figure.own.whole
    guard !own.isDisjoint(with: statement.own.whole),
      own.isSubset(of: statement.own.whole.union(statement.wide.whole))
    else { return false }
    let strange =
      statement.own.others
      + statement.own.whole.subtracting(own).subtracting(figure.wide.whole).count
    return strange <= 1
      && figure.wide.whole.intersection(
        statement.own.whole.union(statement.wide.whole)
      ).count > 1
  }

  private static func isOtherTimeOrGroup(_ figure: Statement, _ statement: Statement) -> Bool {
    if let mine = figure.moment, let theirs = statement.moment, mine != theirs { return true }
    return figure.dimensions != statement.dimensions
      || !figure.names.subtracting(statement.names).isEmpty
  }

  /// Which share of the words of the article's sentence the letter's has.
  private static func coverage(_ figure: Statement, _ statement: Statement) -> Double {
    let own = figure.own.whole
    guard !own.isEmpty else { return 0 }
    let shared = own.intersection(statement.own.whole.union(statement.wide.whole))
    return own.isDisjoint(with: statement.own.whole) ? 0 : Double(shared.count) / Double(own.count)
  }

  /// Whether neither number can be a rounding of the other.
  private static func excludes(_ figure: Statement, _ statement: Statement) -> Bool {
    let mine = figure.number.widest
    let theirs = statement.number.widest
    return mine.high < theirs.low || theirs.high < mine.low
  }
}

extension StatedNumber {
  /// All that it can stand for, zeros at its end taken for a rounding.
  fileprivate var widest: Band {
    let exact = ExactValue(value)?.magnitude ?? ExactValue(millionths: 0)
    if let band { return band }
    let half = value.withoutZeros.halfUnit ?? ExactValue(millionths: 0)
    return Band(low: exact - half, high: exact + half)
  }
}
