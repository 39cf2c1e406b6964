/// Jumps over bytes that cannot matter, eight at a time.
public enum ByteJump {
  /// The offset of the first byte from `start` that is ASCII and comes before `:`.
  ///
  /// Those are digits, spaces and most punctuation; letters and everything beyond ASCII are
  /// jumped over.
  @inlinable public static func belowColon(in text: [UInt8], from start: Int) -> Int? {
    below(0x3A, in: text, from: start)
  }

  /// The offset of the first byte from `start` that is ASCII and comes before `@`.
  ///
  /// Those are digits, spaces and punctuation, the question mark among them.
  @inlinable public static func belowAt(in text: [UInt8], from start: Int) -> Int? {
    below(0x40, in: text, from: start)
  }

  @inlinable static func below(_ bound: UInt8, in text: [UInt8], from start: Int) -> Int? {
    let bytes = unsafe text.span.bytes
    let count = bytes.byteCount
    var at = start
    while at + 8 <= count {
      // Bounds-checked, and every bit pattern is a UInt64.
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      // The high bit of each byte: set by the sum where the low seven bits reach the bound.
      let sums = (word & 0x7F7F_7F7F_7F7F_7F7F) &+ (UInt64(0x80 - bound) &* 0x0101_0101_0101_0101)
      let found = ~(sums | word) & 0x8080_8080_8080_8080
      if found != 0 { return at + UInt64(littleEndian: found).trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < count {
      if text[at] < bound { return at }
      at += 1
    }
    return nil
  }
}
