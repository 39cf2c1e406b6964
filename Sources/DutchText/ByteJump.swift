/// Jumps over bytes that cannot matter, eight at a time.
public enum ByteJump {
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
}
