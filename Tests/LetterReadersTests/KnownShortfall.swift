import TestSupport

/// How many letters the round trip is known to bring back with a difference.
///
/// The numbers may only go down. What remains is in the text layer of a PDF, where words have lost
/// their places: a table note and a page note of the same number at one page's foot, a label that
/// wraps around the page break of its table, a number torn from its `nr.` by that break.
enum KnownShortfall {
  /// Of the letters written by hand, four renderings each.
  static let handwritten: [Rendering: Int] = [.doubleText: 4]
  /// Of the 150 letters of the generator.
  static let generated: [Rendering: Int] = [
    .layoutText: 7, .rawText: 5, .doubleText: 7,
  ]
}
