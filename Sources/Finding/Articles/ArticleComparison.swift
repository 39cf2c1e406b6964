internal import Extraction

/// An article beside letters: of each of its figures, what they say of it.
///
/// The words decide which figure of a letter is meant, blind to the values; the interval decides
/// what is a rounding. A contradiction needs the same measure, time, unit and group, all of them
/// said, and no letter that says otherwise.
public struct ArticleComparison: Sendable {
  private let article: Article
  private let statements: [Statement]
  private let kinship: Kinship

  /// A comparison with the figures of some letters, in the order of the letters.
  public init(_ article: Article, with letters: [LetterStatements]) {
    self.article = article
    kinship = Kinship(letters, words: article.vocabulary.count)
    statements = letters.enumerated().flatMap { index, letter in
      letter.statements.map { statement in
        var statement = statement
        statement.letter = index
        return statement
      }
    }
  }

  /// What the letters say of each figure of the article, in reading order.
  public var findings: [ArticleFinding] {
    article.statements.indices.map { finding(of: article.statements[$0], article.cues[$0]) }
  }

  private func finding(of figure: Statement, _ cues: Article.Cues) -> ArticleFinding {
    let kin = statements.filter { $0.isOfKind(of: figure) }
    if let (verdict, found) = match(of: figure, among: kin) {
      return ArticleFinding(figure: figure.figure, verdict, found)
    }
    let derivations = Derivations(figure, cues, kinship)
    if let (operands, derivation) = derivations.first(among: statements) {
      return ArticleFinding(figure: figure.figure, .derived, operands, derivation: derivation)
    }
    let counterparts = Counterparts(of: figure, among: kin, kinship)
    if let contradicting = counterparts.contradicting {
      return ArticleFinding(figure: figure.figure, .contradicted, [contradicting])
    }
    if let other = counterparts.other {
      return ArticleFinding(figure: figure.figure, .elsewhere, [other])
    }
    return ArticleFinding(figure: figure.figure, .notFound)
  }

  /// The statements that a figure repeats or rounds, one a letter, the likeliest first; `nil` where
  /// words say it surely enough of none.
  private func match(
    of figure: Statement, among statements: [Statement]
  ) -> (ArticleFinding.Verdict, [Statement])? {
    let band = figure.number.band
    var best: [Int: (statement: Statement, isSame: Bool, score: Int)] = [:]
    for statement in statements {
      let isSame = statement.value == figure.value
      let isFiner = figure.number.isRounder(than: statement.number.value)
      guard
        isSame || isFiner && band?.contains(statement.value) == true && isNear(figure, statement),
        !differs(figure, statement)
      else { continue }
      var score = kinship.score(figure, statement)
      guard score >= least(figure, statement, isSame: isSame), isTold(figure, statement) else {
        continue
      }
      // What is printed alike is more likely meant, unless the article says that it rounds.
      if isSame, figure.number.hedge == nil { score *= 2 }
      if let known = best[statement.letter], known.score >= score { continue }
      best[statement.letter] = (statement, isSame, score)
    }
    let found = best.values.sorted {
      ($1.score, $0.statement.letter) < ($0.score, $1.statement.letter)
    }
    guard let first = found.first else { return nil }
    return (
      first.isSame ? .stated : .rounded,
      found.filter { $0.isSame == first.isSame }.map(\.statement)
    )
  }

  /// Whether the sentences themselves share enough words for a figure of few digits.
  private func isTold(_ figure: Statement, _ statement: Statement) -> Bool {
    let told = statement.told
    let shared = figure.told.whole.intersection(told.whole.union(told.parts)).count
    let isOneMeasure = figure.measure != nil && figure.measure == statement.measure
    let least = figure.digits > 2 ? 0 : figure.digits == 2 ? 2 : 3
    return shared >= (isOneMeasure ? least - 1 : least)
  }

  /// Whether two values lie no further apart than a tenth: `meer dan duizend` tells nobody of 1.900.
  private func isNear(_ figure: Statement, _ statement: Statement) -> Bool {
    (figure.value - statement.value).magnitude.millionths * 10 <= figure.value.millionths
  }

  /// How much words have to say: chance repeats a figure of two digits often, one of five hardly ever,
  /// and one that counts the same seldom.
  private func least(_ figure: Statement, _ statement: Statement, isSame: Bool) -> Int {
    let least =
      switch figure.digits {
      case ..<2: 40
      case 2: 24
      case 3: 16
      case 4: 8
      default: 2
      }
    let needed = isSame ? least : least + 6
    return figure.measure != nil && figure.measure == statement.measure ? needed / 2 : needed
  }

  /// Whether words say that two figures are of different times: each sentence names a year that the
  /// other does not.
  private func differs(_ figure: Statement, _ statement: Statement) -> Bool {
    guard let mine = figure.moment, let theirs = statement.moment, mine != theirs,
      let year = Int(mine), let other = Int(theirs)
    else { return false }
    return !figure.years.contains(other) && !statement.years.contains(year)
  }
}
