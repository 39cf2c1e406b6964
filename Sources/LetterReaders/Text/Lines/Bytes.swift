internal import DutchText

/// Looks at the bytes of a text without ever leaving it.
enum Bytes {
  /// Whether a text has these ASCII bytes at an offset.
  static func match(_ word: StaticString, in text: [UInt8], at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start >= 0, start + length <= text.count else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<length where unsafe text[start + offset] != letters[offset] {
        return false
      }
      return true
    }
  }

  /// Whether a text has these ASCII letters at an offset, in capitals or not; `word` is lower case.
  static func matchIgnoringCase(_ word: StaticString, in text: [UInt8], at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start >= 0, start + length <= text.count else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<length {
        let byte = text[start + offset]
        let lower = ASCII.isUpper(byte) ? byte | 0x20 : byte
        if unsafe lower != letters[offset] { return false }
      }
      return true
    }
  }

  /// Where these ASCII bytes first stand in a range.
  static func find(_ word: StaticString, in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = word.withUTF8Buffer({ unsafe $0.first }) else { return nil }
    let last = range.upperBound - word.utf8CodeUnitCount
    var at = range.lowerBound
    while at <= last {
      if text[at] == first, match(word, in: text, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// Where these ASCII letters first stand in a range, in capitals or not; `word` is lower case.
  static func findIgnoringCase(
    _ word: StaticString, in text: [UInt8], _ range: Range<Int>
  ) -> Int? {
    guard let first = word.withUTF8Buffer({ unsafe $0.first }) else { return nil }
    let last = range.upperBound - word.utf8CodeUnitCount
    var at = range.lowerBound
    while at <= last {
      if text[at] | 0x20 == first | 0x20, matchIgnoringCase(word, in: text, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// Where a byte first stands in a range.
  static func find(_ byte: UInt8, in text: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// The digits at an offset, at most `most` of them: their value and where they end.
  static func number(
    in text: [UInt8], at start: Int, upTo end: Int, most: Int = 3
  ) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    while at < end, ASCII.isDigit(text[at]) {
      guard at - start < most else { return nil }
      value = value * 10 + Int(text[at] & 15)
      at += 1
    }
    return at > start ? (value, at) : nil
  }

  /// The range without the white space at its ends.
  static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// A range's bytes as a string, for markers and link targets.
  static func string(_ range: Range<Int>, of text: [UInt8]) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// How many characters a range has: its bytes but for the later bytes of each character.
  static func width(_ range: Range<Int>, of text: [UInt8]) -> Int {
    var width = 0
    for at in range where text[at] & 0xC0 != 0x80 { width += 1 }
    return width
  }
}
