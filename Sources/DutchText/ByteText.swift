// A text is handed round as its bytes in UTF-8. These members look at it by offset and never leave
// it: an offset or a word that reaches over its end is simply not there.
extension [UInt8] {
  /// Whether these ASCII bytes stand at an offset.
  @inlinable
  package func has(_ word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start >= 0, start + length <= count else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<length where unsafe self[start + offset] != letters[offset] {
        return false
      }
      return true
    }
  }

  /// Whether these ASCII letters stand at an offset, in capitals or not; `word` is lower case.
  @inlinable
  package func has(anyCase word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start >= 0, start + length <= count else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<length {
        let byte = self[start + offset]
        let lower = ASCII.isUpper(byte) ? byte | 0x20 : byte
        if unsafe lower != letters[offset] { return false }
      }
      return true
    }
  }

  /// Where these ASCII bytes first stand in a range.
  @inlinable
  package func firstOffset(of word: StaticString, in range: Range<Int>) -> Int? {
    guard let first = word.withUTF8Buffer({ unsafe $0.first }) else { return nil }
    let last = range.upperBound - word.utf8CodeUnitCount
    var at = range.lowerBound
    while at <= last {
      if self[at] == first, has(word, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// Where these ASCII letters first stand in a range, in capitals or not; `word` is lower case.
  @inlinable
  package func firstOffset(ofAnyCase word: StaticString, in range: Range<Int>) -> Int? {
    guard let first = word.withUTF8Buffer({ unsafe $0.first }) else { return nil }
    let last = range.upperBound - word.utf8CodeUnitCount
    var at = range.lowerBound
    while at <= last {
      if self[at] | 0x20 == first | 0x20, has(anyCase: word, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// Where a byte first stands in a range.
  @inlinable
  package func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    let bytes = unsafe span.bytes
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = range.lowerBound
    while at + 8 <= range.upperBound {
      // Bounds-checked, and every bit pattern is a UInt64. The byte leaves zero, whose high bit the
      // subtraction sets; only bytes behind it may be set without being one.
      let word = UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      let rest = word ^ (ones &* UInt64(byte))
      let found = (rest &- ones) & ~rest & 0x8080_8080_8080_8080
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < range.upperBound {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// The digits at an offset, at most `most` of them: their value and where they end.
  ///
  /// `nil` where no digit stands there, or more than `most` do.
  @inlinable
  package func number(at start: Int, upTo end: Int, most: Int = 3) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    while at < end, ASCII.isDigit(self[at]) {
      guard at - start < most else { return nil }
      value = value * 10 + Int(self[at] & 15)
      at += 1
    }
    return at > start ? (value, at) : nil
  }

  /// The range without the white space at its ends.
  @inlinable
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// How many bytes the space at an offset has: a space, tab, no-break or thin space; `nil` for
  /// anything else.
  @inlinable
  package func space(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    switch self[offset] {
    case 0x20, 0x09: return 1
    case 0xC2: return offset + 1 < count && self[offset + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 else { return nil }
      return self[offset + 2] == 0x89 || self[offset + 2] == 0xAF ? 3 : nil
    default: return nil
    }
  }

  /// The range without spaces of any sort at its ends.
  package func withoutSpaces(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let length = space(at: start) { start = Swift.min(end, start + length) }
    while end > start {
      if space(at: end - 1) == 1 {
        end -= 1
      } else if end - 2 >= start, space(at: end - 2) == 2 {
        end -= 2
      } else if end - 3 >= start, space(at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// A range's bytes as a string, for markers and link targets.
  package func string(in range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// How many characters a range has: its bytes but for the later bytes of each character.
  package func width(of range: Range<Int>) -> Int {
    var width = 0
    for at in range where self[at] & 0xC0 != 0x80 { width += 1 }
    return width
  }
}
