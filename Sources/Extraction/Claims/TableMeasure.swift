internal import DutchText

/// What a table counts, in the words of its headers and caption.
///
///     | Regio | Extra banen |                        →  extra banen
///     Tabel 2: Keuringen van schepen per haven       →  keuringen
///
/// Only a plural noun is taken, with the adjectives before it; one that names a sector, a region or
/// those who act tells whose the cells are, not what they count.
enum TableMeasure {
  private static let general = WordClass("claim.table.general")

  /// What a header or a row's label counts.
  static func measure(ofHeader header: [UInt8]) -> String? {
    guard header.count <= 80 else { return nil }
    return measure(in: header, from: 0, words: 2)
  }

  /// What a caption counts: the first noun after `Tabel 2:`.
  static func measure(ofCaption caption: [UInt8]) -> String? {
    guard caption.count <= 400 else { return nil }
    var start = 0
    if caption.count > 8, caption[0] | 0x20 == UInt8(ascii: "t") {
      let end = caption.prefix(16).firstIndex { $0 == 0x3A || $0 == 0x2E }
      start = end.map { $0 + 1 } ?? DutchWord.end(in: caption, from: 0)
      while start < caption.count, !DutchWord.isLetter(in: caption, at: start) { start += 1 }
    }
    return measure(in: caption, from: start, words: 5)
  }

  private static let singulars = [
    "fonds", "huis", "prijs", "grens", "kas", "gas", "ces", "sis", "plus",
  ]

  private static func moved(_ range: Range<Int>, by distance: Int) -> Range<Int> {
    (range.lowerBound + distance)..<(range.upperBound + distance)
  }

  /// Whether a word in -s is no plural: `noodfonds`.
  private static func isSingular(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    singulars.contains { text[word].suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static func measure(in text: [UInt8], from start: Int, words: Int) -> String? {
    // A noun is looked for after a space.
    var lower = [0x20] + text[start...]
    for at in lower.indices where ASCII.isUpper(lower[at]) { lower[at] |= 0x20 }
    var at = 0
    for _ in 0..<words {
      let begin = DutchWord.skipSpaces(in: lower, at: at)
      guard let word = DutchWord.after(in: lower, at) else { return nil }
      if let noun = DutchUnit.noun(after: at, in: lower) {
        guard !general.contains(lower, noun.range), !isSingular(lower, noun.range),
          ClaimWords.marker(text, moved(noun.range, by: start - 1)) == nil
        else { return nil }
        return String(decoding: lower[begin..<noun.range.upperBound], as: UTF8.self)
      }
      at = word.upperBound
    }
    return nil
  }
}
