/// Names for the bytes that letters are scanned for.
public enum ASCII {
  /// Whether a byte is `0` to `9`.
  @inlinable public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte is an ASCII letter.
  @inlinable public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte is `A` to `Z`.
  @inlinable public static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Whether a byte is `a` to `z`.
  @inlinable public static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// Whether a byte belongs to a word: a letter, a digit or part of a character beyond ASCII.
  @inlinable public static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80
  }

  /// Whether a byte is a space, a tab or a line end.
  @inlinable public static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte &- 0x09 < 5
  }
}
