/// A place in a text that small parsers move forward; reading past the end gives zero bytes.
///
/// Parsers take it `inout` and put it back where a form turns out not to fit: it is two words.
public struct ByteCursor: Sendable {
  /// The text.
  public let bytes: [UInt8]
  /// The offset of the next byte.
  public var at: Int

  /// A reader at an offset.
  @inlinable public init(_ bytes: [UInt8], at: Int = 0) {
    self.bytes = bytes
    self.at = at
  }

  /// Whether nothing is left.
  @inlinable public var isAtEnd: Bool { at >= bytes.count }

  /// The byte so many places on; zero outside the text.
  @inlinable public func peek(_ ahead: Int = 0) -> UInt8 {
    let index = at + ahead
    return index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// Whether a word may begin here: the byte before belongs to none.
  @inlinable public var isAtWordStart: Bool { !ASCII.isWord(peek(-1)) }

  /// Whether a word that was just read ends here.
  @inlinable public var isAtWordEnd: Bool { Self.isWordEnd(bytes, at: at) }

  /// Whether a word that was read up to an offset ends there: a no-break space, a dash or a
  /// quotation mark may follow.
  @inlinable public static func isWordEnd(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset < bytes.count, ASCII.isWord(bytes[offset]) else { return true }
    guard bytes[offset] >= 0x80 else { return false }
    if bytes[offset] == 0xC2 { return true }
    return bytes[offset] == 0xE2
  }

  /// How many bytes of space stand here: a space, a tab, a no-break, thin or narrow space.
  @inlinable public var spaceLength: Int {
    let byte = peek()
    if byte == 0x20 || byte == 0x09 || byte == 0x0A { return 1 }
    if byte == 0xC2, peek(1) == 0xA0 { return 2 }
    if byte == 0xE2, peek(1) == 0x80 {
      let last = peek(2)
      if (0x80...0x8A).contains(last) || last == 0xAF { return 3 }
    }
    return 0
  }

  /// How many bytes of hyphen or dash stand here.
  @inlinable public var dashLength: Int {
    let byte = peek()
    if byte == 0x2D { return 1 }
    if byte == 0xE2 {
      if peek(1) == 0x80, (0x90...0x95).contains(peek(2)) { return 3 }
      if peek(1) == 0x88, peek(2) == 0x92 { return 3 }
    }
    return 0
  }

  /// Passes spaces; whether there were any.
  @inlinable
  @discardableResult
  public mutating func skipSpaces() -> Bool {
    let start = at
    while spaceLength > 0 { at += spaceLength }
    return at > start
  }

  /// Passes one hyphen or dash; whether there was one.
  @inlinable public mutating func takeDash() -> Bool {
    let length = dashLength
    at += length
    return length > 0
  }

  /// Passes one byte; whether it stood here.
  @inlinable public mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte, at < bytes.count else { return false }
    at += 1
    return true
  }

  /// Passes these letters, whatever their case; whether they stood here.
  public mutating func take(_ letters: String) -> Bool {
    var index = at
    guard index < bytes.count, let first = letters.utf8.first, first | 0x20 == bytes[index] | 0x20
    else { return false }
    for byte in letters.utf8 {
      guard index < bytes.count else { return false }
      let here = bytes[index]
      guard here == byte || (ASCII.isLetter(byte) && here | 0x20 == byte | 0x20) else {
        return false
      }
      index += 1
    }
    at = index
    return true
  }

  /// Passes this word, whatever its case, if no other letter or digit follows.
  public mutating func takeWord(_ word: String) -> Bool {
    let start = at
    guard take(word), isAtWordEnd else {
      at = start
      return false
    }
    return true
  }

  /// Passes up to `most` digits; `nil` where there are none or more.
  public mutating func takeDigits(most: Int) -> (value: Int, range: Range<Int>)? {
    var value = 0
    var end = at
    while end < bytes.count, ASCII.isDigit(bytes[end]) {
      guard end - at < most else { return nil }
      value = value * 10 + Int(bytes[end] & 15)
      end += 1
    }
    guard end > at else { return nil }
    defer { at = end }
    return (value, at..<end)
  }

  /// How many digits stand here, at most 8 of them counted.
  @inlinable public var digitCount: Int {
    var end = at
    let limit = min(bytes.count, at + 8)
    while end < limit, ASCII.isDigit(bytes[end]) { end += 1 }
    return end - at
  }

  /// The words of a range.
  public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
