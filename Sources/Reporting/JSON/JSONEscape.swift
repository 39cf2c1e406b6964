/// Which bytes of a JSON string need an escape: a quotation mark, a backslash and the characters
/// before the space (RFC 8259).
enum JSONEscape {
  /// The high bit of every byte of a word that needs one, up to the first.
  ///
  /// Each of the three tests leaves the high bit of the bytes it holds for; a byte behind the first
  /// that does may be marked without need.
  @inline(__always)
  static func needed(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let control = (word &- (ones &* 0x20)) & ~word
    return (control | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash))
      & (ones << 7)
  }

  /// Whether a byte needs one.
  @inline(__always)
  static func isNeeded(for byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }
}
