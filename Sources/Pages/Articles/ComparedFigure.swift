internal import Finding
internal import LetterModel
internal import Reporting

/// A figure of an article with what letters say of it.
struct ComparedFigure {
  /// The index of the figure in the article's records.
  let figure: Int
  /// The figure as printed, with its hedge and its unit.
  let words: String
  /// What is to be said of it.
  let verdict: ArticleFinding.Verdict
  /// How it follows from two figures of a letter.
  let derivation: ArticleFinding.Derivation?
  /// The sentences that show it, those that are shown first.
  let quotes: [LetterQuote]
  /// How many letters more say the same.
  let others: Int

  /// The name of its card.
  var card: String { "c\(figure + 1)" }

  /// The card's first line of what is said: which figure of the letter, or how it is made of two.
  var told: Message? {
    guard let first = quotes.first else { return nil }
    guard let derivation, quotes.count > 1 else { return nil }
    return derivation.words(first.words, quotes[1].words)
  }

  /// How many of the quotes are shown with their sentences; the others are named.
  var shown: Int { verdict == .derived ? 2 : 1 }
}

extension ArticleFinding.Verdict {
  /// The verdicts, the heaviest first.
  static let byWeight: [Self] = [
    .contradicted, .elsewhere, .notFound, .derived, .rounded, .stated,
  ]

  /// Its class in the style sheet.
  var type: String {
    switch self {
    case .stated: "ok"
    case .rounded: "round"
    case .derived: "ok derived"
    case .elsewhere: "open"
    case .contradicted: "bad"
    case .notFound: "none"
    }
  }

  /// The sign that tells it without a colour.
  var sign: String {
    switch self {
    case .stated: "✓"
    case .rounded: "≈"
    case .derived: "∴"
    case .elsewhere: "?"
    case .contradicted: "✗"
    case .notFound: "–"
    }
  }
}
