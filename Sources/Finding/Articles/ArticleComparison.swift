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
    if let found = best(of: figure, among: kin, by: { $0.value == figure.value ? .same : nil }) {
      return ArticleFinding(figure: figure.figure, .stated, found)
    }
    if let band = figure.number.band,
      let found = best(
        of: figure, among: kin,
        by: {
          figure.number.isRounder(than: $0.number.value) && band.contains($0.value) ? .finer : nil
        })
    {
      return ArticleFinding(figure: figure.figure, .rounded, found)
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

  /// The statements with a likeness whose words say most surely that they are of the same thing, one
  /// a letter; `nil` where none says it surely enough for so few digits.
  private func best(
    of figure: Statement, among statements: [Statement], by likeness: (Statement) -> Likeness?
  ) -> [Statement]? {
    var best: [Int: (statement: Statement, score: Int)] = [:]
    for statement in statements {
      guard let likeness = likeness(statement), !differs(figure, statement) else { continue }
      let score = kinship.score(figure, statement)
      guard score >= Self.least(digits: figure.digits, likeness) else { continue }
      if let known = best[statement.letter], known.score >= score { continue }
      best[statement.letter] = (statement, score)
    }
    guard !best.isEmpty else { return nil }
    return best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }.map(
      \.value.statement)
  }

  /// How much words have to say for a figure of some digits: chance repeats one of two digits often,
  /// one of five hardly ever.
  private static func least(digits: Int, _ likeness: Likeness) -> Int {
    let least =
      switch digits {
      case ..<2: 40
      case 2: 24
      case 3: 16
      case 4: 8
      default: 2
      }
    return likeness == .same ? least : least + 6
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
