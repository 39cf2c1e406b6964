internal import DutchText

/// Finds the bytes of a text that are not UTF-8.
enum UTF8Check {
  /// The offset of the first byte from `start` on that begins no well-formed character; `nil` where
  /// all are well-formed.
  ///
  /// ASCII is skipped eight bytes at a time.
  static func firstInvalid(in bytes: [UInt8], from start: Int = 0) -> Int? {
    let raw = unsafe bytes.span.bytes
    let count = bytes.count
    var at = start
    while at < count {
      while at + 32 <= count {
        let all =
          unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
          | raw.unsafeLoadUnaligned(fromByteOffset: at + 8, as: UInt64.self)
          | raw.unsafeLoadUnaligned(fromByteOffset: at + 16, as: UInt64.self)
          | raw.unsafeLoadUnaligned(fromByteOffset: at + 24, as: UInt64.self)
        guard all & 0x8080_8080_8080_8080 == 0 else { break }
        at += 32
      }
      while at + 8 <= count {
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
        guard word & 0x8080_8080_8080_8080 == 0 else { break }
        at += 8
      }
      while at < count, bytes[at] < 0x80 { at += 1 }
      // Letters in other scripts come in runs: stay here until the next ASCII byte.
      while at < count, bytes[at] >= 0x80 {
        guard let length = length(in: bytes, at: at) else { return at }
        at += length
      }
    }
    return nil
  }

  /// The offset of the first NUL.
  static func firstNUL(in bytes: [UInt8]) -> Int? {
    bytes.firstOffset(of: 0, in: 0..<bytes.count)
  }

  /// The length of the well-formed character beyond ASCII that begins at an offset.
  static func length(in bytes: [UInt8], at offset: Int) -> Int? {
    let first = bytes[offset]
    func trail(_ distance: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      offset + distance < bytes.count && bytes[offset + distance] >= low
        && bytes[offset + distance] <= high
    }
    switch first {
    case 0xC2...0xDF: return trail(1) ? 2 : nil
    case 0xE0: return trail(1, 0xA0) && trail(2) ? 3 : nil
    case 0xED: return trail(1, 0x80, 0x9F) && trail(2) ? 3 : nil
    case 0xE1...0xEF: return trail(1) && trail(2) ? 3 : nil
    case 0xF0: return trail(1, 0x90) && trail(2) && trail(3) ? 4 : nil
    case 0xF1...0xF3: return trail(1) && trail(2) && trail(3) ? 4 : nil
    case 0xF4: return trail(1, 0x80, 0x8F) && trail(2) && trail(3) ? 4 : nil
    default: return nil
    }
  }
}
