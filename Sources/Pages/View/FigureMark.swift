/// How a figure is marked on a page, and where the page says why.
struct FigureMark {
  /// Its classes in the style sheet.
  let type: String
  /// The cards that tell of it, what says most first.
  let cards: [String]
  /// The element that says what the mark means.
  let words: String

  /// A mark that leads to a card.
  init(_ type: String, cards: [String], words: String) {
    self.type = type
    self.cards = cards
    self.words = words
  }

  /// The mark of a figure of which checks say something.
  init?(_ parts: [FigureVerdicts.Part]) {
    guard let first = parts.first else { return nil }
    type = first.verdict.type + (first.isBlamed ? " blamed" : "")
    cards = parts.prefix(Self.most).map { "k\($0.check + 1)" }
    words = first.verdict.type
  }

  /// A figure of more sums leads to the first of them.
  private static let most = 12
}
