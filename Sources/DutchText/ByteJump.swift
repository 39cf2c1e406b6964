/// Jumps over bytes that cannot matter, eight at a time.
public enum ByteJump {
  /// The offset of the first digit from `start`, or of the first space or mark of punctuation
  /// before a letter that a number word or a fraction in words can begin with.
  @inlinable public static func candidate(in text: [UInt8], from start: Int) -> Int? {
    let bytes = unsafe text.span.bytes
    let count = bytes.byteCount
    var at = start
    while at + 8 <= count {
      // Bounds-checked, and every bit pattern is a UInt64.
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      // The high bit of each byte: set by the sum where the low seven bits reach `:`.
      let sums = (word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x4646_4646_4646_4646
      var found = UInt64(littleEndian: ~(sums | word) & 0x8080_8080_8080_8080)
      while found != 0 {
        let offset = at + found.trailingZeroBitCount >> 3
        if isCandidate(text, offset, count) { return offset }
        found &= found &- 1
      }
      at += 8
    }
    while at < count {
      if text[at] < 0x3A, isCandidate(text, at, count) { return at }
      at += 1
    }
    return nil
  }

  /// The letters that number words begin with, and the first byte of `één`.
  @inlinable static var initials: UInt64 {
    // a d e h n t v z, by their low five bits; é by those of 0xC3.
    1 << 1 | 1 << 4 | 1 << 5 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 22 | 1 << 26 | 1 << 3
  }

  @inlinable @inline(__always)
  static func isCandidate(_ text: [UInt8], _ offset: Int, _ count: Int) -> Bool {
    if ASCII.isDigit(text[offset]) { return true }
    guard offset + 1 < count else { return false }
    let next = text[offset + 1]
    guard next >= 0x40, initials >> UInt64(next & 31) & 1 != 0 else { return false }
    return DutchNumber.mayBegin(in: text, at: offset + 1)
  }

  /// The offset of the first digit from `start`.
  @inlinable public static func digit(in text: [UInt8], from start: Int) -> Int? {
    let bytes = unsafe text.span.bytes
    let count = bytes.byteCount
    var at = start
    while at + 8 <= count {
      // Bounds-checked, and every bit pattern is a UInt64.
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      let low = word & 0x7F7F_7F7F_7F7F_7F7F
      // The high bit of each byte: set by the sums where the low seven bits reach `0` and `:`.
      let fromZero = low &+ 0x5050_5050_5050_5050
      let fromColon = low &+ 0x4646_4646_4646_4646
      let found = fromZero & ~(fromColon | word) & 0x8080_8080_8080_8080
      if found != 0 { return at + UInt64(littleEndian: found).trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < count {
      if ASCII.isDigit(text[at]) { return at }
      at += 1
    }
    return nil
  }

  /// The offset of the first full stop, question or exclamation mark from `start`.
  @inlinable public static func stop(in text: [UInt8], from start: Int) -> Int? {
    let bytes = unsafe text.span.bytes
    let count = bytes.byteCount
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = start
    while at + 8 <= count {
      // Bounds-checked, and every bit pattern is a UInt64.
      let word = UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      // Each mark leaves a zero byte, whose high bit the subtraction sets; only a byte after one
      // may be set without being one.
      let point = word ^ (ones &* 0x2E)
      let question = word ^ (ones &* 0x3F)
      let call = word ^ (ones &* 0x21)
      let found =
        ((point &- ones) & ~point | (question &- ones) & ~question | (call &- ones) & ~call)
        & 0x8080_8080_8080_8080
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < count {
      if text[at] == 0x2E || text[at] == 0x3F || text[at] == 0x21 { return at }
      at += 1
    }
    return nil
  }
}
