internal import DutchText
internal import LetterModel

/// Captions of tables and figures: `Tabel 1: Resultaten eind 2022`, `Figuur 1. Organogram`.
enum TextCaption {
  /// Whether a passage is a caption.
  static func isCaption(_ passage: Passage) -> Bool {
    isCaption(passage.bytes, 0..<passage.bytes.count)
  }

  /// Whether words are a caption: a word for it, a number, and no sentence after the number.
  static func isCaption(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let number = numberEnd(text, range), range.count < 240 else { return false }
    if number == range.upperBound { return true }
    switch text[number] {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"): return true
    default: break
    }
    if text.has("–", at: number + 1) { return true }
    // "Tabel 1 laat zien dat …" is a sentence; a title begins with a capital and has no full stop.
    return number + 1 < range.upperBound && SentenceEnd.startsUpper(text, number + 1)
      && !SentenceEnd.closes(text, range)
  }

  /// Whether words are the caption of a table.
  static func isTableCaption(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return text.has(anyCase: "tabel", at: first) && isCaption(text, range)
  }

  /// Where the number of a caption ends: after `Tabel 1`, `Figuur 2.1`, `Tabel A`.
  private static func numberEnd(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = range.first, ASCII.isUpper(text[first]) else { return nil }
    if let word = words.phrase(in: text, at: first) {
      var at = first + word.utf8CodeUnitCount
      guard at < range.upperBound else { return nil }
      if ASCII.isUpper(text[at]), at + 1 == range.upperBound || !ASCII.isWord(text[at + 1]) {
        return at + 1
      }
      guard ASCII.isDigit(text[at]) else { return nil }
      while at < range.upperBound, ASCII.isDigit(text[at]) { at += 1 }
      while at + 1 < range.upperBound, text[at] == UInt8(ascii: "."), ASCII.isDigit(text[at + 1]) {
        at += 1
        while at < range.upperBound, ASCII.isDigit(text[at]) { at += 1 }
      }
      if at < range.upperBound, ASCII.isLower(text[at]) { at += 1 }
      return at
    }
    return nil
  }

  private static let words: PhraseList = [
    "Tabel ", "Figuur ", "Grafiek ", "Kaart ", "Overzicht ", "TABEL ", "FIGUUR ",
  ]
}
