/// What a word is looked up by: its first and last eight bytes and its length, case left out.
struct WordKey: Equatable {
  let head: UInt64
  let tail: UInt64
  let count: Int

  /// The bit that parts small letters from capitals, in every byte; in the second byte of `é` too.
  private static let fold: UInt64 = 0x2020_2020_2020_2020

  /// The key of no word.
  static let none = WordKey(head: 0, tail: 0, count: 0)

  private init(head: UInt64, tail: UInt64, count: Int) {
    self.head = head
    self.tail = tail
    self.count = count
  }

  /// The key of a word of one to seven bytes, which are the first ones of eight.
  @inline(__always)
  init(short bytes: EightBytes, count: Int) {
    head = (bytes.word | Self.fold) & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    tail = 0
    self.count = count
  }

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

  /// Forty bits of the key are good: the upper ones.
  @inline(__always)
  var hash: UInt64 {
    let mixed = head ^ (tail &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count)
    return mixed &* 0xD6E8_FEB8_6659_FD93
  }
}
