internal import DutchText
internal import Extraction
internal import LetterModel

/// How the words beside the parts of a list distinguish them.
///
///     320 in Noord, 210 in Zuid en 170 in West     by one small word
///     1.900 toegekend, 380 afgewezen               by their outcome
///     € 23 miljoen voor personeel en € 15 miljoen voor materieel
///
/// Such parts cannot overlap, so they cannot be more than their whole. `600 met een
/// diploma en 500 met een baan` can.
enum PartForm {
  /// Small words, each with a value of its own.
  private static let small = WordClass("part.small")
  /// Words for the outcome of a part: all are one to another.
  private static let outcomes = WordClass("part.outcome")

  /// Whether the words that distinguish the parts leave no room for an overlap.
  static func isExclusive(_ parts: [FigureInContext]) -> Bool {
    guard let first = parts.first else { return false }
    return first.figure.kind == .amount || isParallel(parts)
  }

  /// Whether the same small word, or a word for an outcome, is beside all of them.
  static func isParallel(_ parts: [FigureInContext]) -> Bool {
    isOfOutcomes(parts)
      || isSame(parts) { word($0.after.prefix(40), in: small, atMost: 2) }
      || isSame(parts) { word($0.before.suffix(28), in: small, atMost: 9) }
  }

  /// Whether a word for an outcome is beside all of them.
  static func isOfOutcomes(_ parts: [FigureInContext]) -> Bool {
    isSame(parts) { word($0.after.prefix(40), in: outcomes, atMost: 6) }
  }

  private static func isSame(_ parts: [FigureInContext], by code: (FigureInContext) -> Int?)
    -> Bool
  {
    guard let first = parts.first.flatMap(code) else { return false }
    return parts.dropFirst().allSatisfy { code($0) == first }
  }

  /// The value of the first of some words that is in a class.
  private static func word(
    _ slice: TextSlice, in words: WordClass, atMost most: Int
  ) -> Int? {
    var left = most
    for token in slice.words.tokens(in: slice.range) where left > 0 {
      if let value = words.value(of: slice.words.tokens[token].word) { return value }
      left -= 1
    }
    return nil
  }
}
