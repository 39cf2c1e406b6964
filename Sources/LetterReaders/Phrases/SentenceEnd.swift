internal import DutchText

/// Whether words can stand at the end of a sentence, and so of a paragraph.
enum SentenceEnd {
  /// Whether the words before `end` close a sentence: `.`, `?`, `!`, `:` or `;`, perhaps with a
  /// closing quote or bracket after it, perhaps with a footnote digit (`ingediend.25`).
  static func closes(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.upperBound
    while at > range.lowerBound, ASCII.isDigit(text[at - 1]) { at -= 1 }
    if at < range.upperBound {
      guard range.upperBound - at <= 3, at - 1 > range.lowerBound, isStop(text[at - 1]) else {
        return false
      }
      return !ASCII.isDigit(text[at - 2])
    }
    at = skippingClosers(text, range)
    guard at > range.lowerBound, isStop(text[at - 1]) else { return false }
    return text[at - 1] != UInt8(ascii: ".") || !isNumberSign(text, range.lowerBound..<at)
  }

  /// Whether words end in `nr.` or `nrs.`, whose number stands on the next line.
  private static func isNumberSign(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for sign in numberSigns {
      let start = range.upperBound - sign.utf8CodeUnitCount
      if start >= range.lowerBound, text.has(sign, at: start),
        start == range.lowerBound || !ASCII.isWord(text[start - 1])
      {
        return true
      }
    }
    return false
  }

  private static let numberSigns: [StaticString] = ["nr.", "nrs."]

  /// Whether a sentence can not stop after these words: a comma, or a word that calls for more.
  static func isUnfinished(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if text[last] == UInt8(ascii: "."), isNumberSign(text, range) { return true }
    switch text[last] {
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "/"): return true
    default: break
    }
    var start = range.upperBound
    while start > range.lowerBound, ASCII.isWord(text[start - 1]) { start -= 1 }
    let length = range.upperBound - start
    guard (2...5).contains(length) else { return false }
    for word in openWords where word.utf8CodeUnitCount == length {
      if text.has(anyCase: word, at: start) { return true }
    }
    return false
  }

  /// Whether a paragraph goes on in the next one: its sentence is open and the next words fit.
  ///
  ///     …, met als doel meer        →  true: the page ended here
  ///     banen voor mensen …
  ///
  /// - Parameter first: where the next words begin in `text`.
  static func isTorn(_ reading: [UInt8], before text: [UInt8], at first: Int) -> Bool {
    let before = reading.trimmed(0..<reading.count)
    guard first < text.count, !before.isEmpty, !closes(reading, before) else { return false }
    if startsLower(text, first) { return true }
    return isUnfinished(reading, before)
  }

  /// Whether a lower-case letter stands at an offset, accented ones included.
  static func startsLower(_ text: [UInt8], _ at: Int) -> Bool {
    let byte = text[at]
    if ASCII.isLower(byte) { return true }
    // é, ë, ï, ó, … are C3 A0 to C3 BF in UTF-8.
    return byte == 0xC3 && at + 1 < text.count && text[at + 1] >= 0xA0
  }

  /// Whether an upper-case letter stands at an offset, accented ones included.
  static func startsUpper(_ text: [UInt8], _ at: Int) -> Bool {
    let byte = text[at]
    if ASCII.isUpper(byte) { return true }
    return byte == 0xC3 && at + 1 < text.count && (0x80..<0xA0).contains(text[at + 1])
  }

  private static let openWords: [StaticString] = [
    "de", "het", "een", "van", "in", "en", "of", "op", "te", "aan", "met", "voor", "door", "bij",
    "tot", "om", "uit", "naar", "als", "dat", "die", "dan", "over", "deze", "dit", "mijn", "uw",
    "onze", "hun", "haar", "per", "ten", "ter", "der", "den", "zowel", "maar", "want", "omdat",
    "nr", "nrs",
  ]

  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      true
    default: false
    }
  }

  /// The offset after the words without the quotes and brackets that close them.
  private static func skippingClosers(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var at = range.upperBound
    while at > range.lowerBound {
      let byte = text[at - 1]
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        || byte == UInt8(ascii: "*") || byte == 0x20
      {
        at -= 1
      } else if at - 2 >= range.lowerBound, byte == 0xBB, text[at - 2] == 0xC2 {
        at -= 2  // »
      } else if at - 3 >= range.lowerBound, text[at - 3] == 0xE2, text[at - 2] == 0x80,
        byte == 0x99 || byte == 0x9D
      {
        at -= 3  // ’ and ”
      } else {
        break
      }
    }
    return at
  }
}
