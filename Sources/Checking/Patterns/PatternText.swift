/// A letter's text as the patterns of wordings see it, shared by all that search it.
///
/// A class, since a search steps some thousand times and would carry all of it along as a structure.
final class PatternText: Sendable {
  /// The sentences with figures.
  let figures: FigureText
  /// Their words, signs and figures, one behind the other.
  let items: SentenceItems
  /// The words that patterns name.
  let vocabulary: Vocabulary

  init(_ figures: FigureText, _ vocabulary: Vocabulary) {
    self.figures = figures
    self.vocabulary = vocabulary
    items = SentenceItems(figures, vocabulary)
  }
}
