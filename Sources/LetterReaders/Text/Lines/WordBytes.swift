internal import DutchText

/// Words as eight bytes at a time: where they begin and end, and a hash of their small letters.
enum WordBytes {
  /// Where the first word from an offset on begins.
  static func start(in text: [UInt8], from offset: Int) -> Int? {
    var at = offset
    while let eight = eight(of: text, at) {
      let found = wordBytes(in: eight)
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < text.count {
      if ASCII.isWord(text[at]) { return at }
      at += 1
    }
    return nil
  }

  /// Where the word ends that an offset stands in.
  static func end(in text: [UInt8], from offset: Int) -> Int {
    var at = offset
    while let eight = eight(of: text, at) {
      let others = wordBytes(in: eight) ^ highs
      if others != 0 { return at + others.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < text.count, ASCII.isWord(text[at]) { at += 1 }
    return at
  }

  /// A hash of the bytes of a range, capitals as small letters.
  static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var at = range.lowerBound
    while at < range.upperBound {
      let count = min(8, range.upperBound - at)
      var bytes: UInt64 = 0
      if let eight = eight(of: text, at) {
        bytes = eight << UInt64(64 - count * 8)
      } else {
        for offset in 0..<count {
          bytes |= UInt64(text[at + offset]) << UInt64(64 - (count - offset) * 8)
        }
      }
      hash = (hash ^ folded(bytes)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      at += count
    }
    return hash
  }

  private static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// The eight bytes from an offset on, the first lowest; `nil` where there are fewer.
  private static func eight(of text: [UInt8], _ at: Int) -> UInt64? {
    guard at + 8 <= text.count else { return nil }
    // Bounds-checked, and every bit pattern is a UInt64.
    return UInt64(
      littleEndian: unsafe text.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: at, as: UInt64.self))
  }

  /// The high bit of each byte that belongs to a word: a letter, a digit, or beyond ASCII.
  ///
  /// A sum sets the high bit of a byte whose low seven bits reach a bound.
  private static func wordBytes(in eight: UInt64) -> UInt64 {
    let low = eight & ~highs
    let small = low | 0x2020_2020_2020_2020
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    return (letters | digits | eight) & highs
  }

  /// Eight bytes with their capitals as small letters.
  private static func folded(_ eight: UInt64) -> UInt64 {
    let low = eight & ~highs
    let capitals =
      (low &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(low &+ 0x2525_2525_2525_2525) & ~eight & highs
    return eight | capitals >> 2
  }
}
