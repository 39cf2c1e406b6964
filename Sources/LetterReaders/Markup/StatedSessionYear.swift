internal import DutchText

/// A parliamentary year as a layout states it.
enum StatedSessionYear {
  /// The first year or pair of years in a text, as `2022-2023` or `2026`.
  ///
  ///     Vergaderjaar 2026‒2027   →   2026-2027
  ///     2022/23                  →   2022-2023
  static func read(in text: [UInt8]) -> (text: String, range: Range<Int>)? {
    var at = 0
    while at < text.count {
      guard ASCII.isDigit(text[at]), let year = DutchDate.year(in: text, at: at) else {
        at += 1
        continue
      }
      let end = at + 4
      guard let dash = dashLength(in: text, at: end) else { return (String(year), at..<end) }
      var digits = 0
      var second = 0
      while end + dash + digits < text.count, ASCII.isDigit(text[end + dash + digits]), digits < 5 {
        second = second * 10 + Int(text[end + dash + digits] & 15)
        digits += 1
      }
      if digits == 2 { second += (year + 1) / 100 * 100 }
      guard digits == 2 || digits == 4, second == year + 1 else {
        return (String(year), at..<end)
      }
      return ("\(year)-\(second)", at..<(end + dash + digits))
    }
    return nil
  }

  /// The length of a hyphen, a slash or one of U+2010 to U+2014 at an offset.
  private static func dashLength(in text: [UInt8], at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    if text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "/") { return 1 }
    guard offset + 2 < text.count, text[offset] == 0xE2, text[offset + 1] == 0x80 else {
      return nil
    }
    return (0x90...0x94).contains(text[offset + 2]) ? 3 : nil
  }
}
