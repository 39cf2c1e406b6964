/// The encoding of old Dutch files, and of numeric references from 128 to 159.
enum Windows1252 {
  /// The character of a byte, as UTF-8.
  static func utf8(of byte: UInt8) -> [UInt8] {
    if byte < 0x80 { return [byte] }
    let scalar = byte < 0xA0 ? high[Int(byte) - 0x80] : UInt32(byte)
    return scalar < 0x800
      ? [0xC0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3F)]
      : [
        0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F),
      ]
  }

  /// The characters of the bytes 0x80 to 0x9F, by the WHATWG Encoding Standard; the five bytes that
  /// stand for nothing stay controls.
  private static let high: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
