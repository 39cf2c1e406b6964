/// What a word is looked up by: its first and last eight bytes and its length, case left out.
struct WordKey: Equatable {
  let head: UInt64
  let tail: UInt64
  let count: Int

  /// The bit that parts small letters from capitals, in every byte; in the second byte of `é` too.
  private static let fold: UInt64 = 0x2020_2020_2020_2020

  /// The key of a word.
  @inline(__always)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    count = range.count
    if range.lowerBound + 8 <= text.count {
      let word = EightBytes(text, at: range.lowerBound).word | Self.fold
      head = count < 8 ? word & (1 << UInt64(count * 8) &- 1) : word
    } else {
      var word: UInt64 = 0
      for at in range.lowerBound..<min(range.upperBound, range.lowerBound + 8) {
        word |= UInt64(text[at] | 0x20) << UInt64((at - range.lowerBound) * 8)
      }
      head = word
    }
    tail = count < 8 ? 0 : EightBytes(text, at: range.upperBound - 8).word | Self.fold
  }

  /// Whether the two ends do not hold the whole word.
  var isLong: Bool { count > 16 }

  @inline(__always)
  var hash: Int {
    let mixed = head ^ (tail &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count)
    return Int(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) >> 40)
  }
}
