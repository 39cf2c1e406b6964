/// Eight bytes of a text, looked at together.
struct EightBytes {
  /// The bytes, the first one lowest.
  let word: UInt64

  /// The bytes from an offset on.
  ///
  /// - Precondition: eight bytes stand there.
  @inline(__always)
  init(_ text: Span<UInt8>, at offset: Int) {
    // Bounds-checked, and every bit pattern is a UInt64.
    word = UInt64(
      littleEndian: unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// One of the bytes, from 0 to 7.
  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: index &* 8))
  }

  /// How many ASCII letters it begins with.
  @inline(__always)
  var letters: Int {
    // Small letters from here on; the low seven bits cannot carry into the next byte.
    let small = (word | 0x2020_2020_2020_2020) & ~Self.high
    let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
    let behindZ = small &+ 0x0505_0505_0505_0505
    // The high bit of each byte that is none; all bits are zero where each is one.
    return (~(fromA & ~behindZ & ~word) & Self.high).trailingZeroBitCount &>> 3
  }
}
