/// Digits that are characters of their own, raised: `¹²`.
enum RaisedDigits {
  /// The number that stands at an offset, of at most three digits, and where it ends.
  static func read(_ text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    var count = 0
    while let (digit, end) = digit(text, at) {
      value = value * 10 + digit
      count += 1
      at = end
      guard count < 4 else { return nil }
    }
    return count > 0 && value > 0 ? (value, at) : nil
  }

  private static func digit(_ text: [UInt8], _ at: Int) -> (digit: Int, end: Int)? {
    guard at + 1 < text.count else { return nil }
    if text[at] == 0xC2 {
      switch text[at + 1] {
      case 0xB9: return (1, at + 2)
      case 0xB2: return (2, at + 2)
      case 0xB3: return (3, at + 2)
      default: return nil
      }
    }
    guard at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x81 else { return nil }
    let last = text[at + 2]
    if last == 0xB0 { return (0, at + 3) }
    return (0xB4...0xB9).contains(last) ? (Int(last) - 0xB0, at + 3) : nil
  }

  /// The digits of a raised number in ASCII.
  static func plain(_ text: [UInt8], _ range: Range<Int>) -> String? {
    read(text, at: range.lowerBound).map { String($0.value) }
  }
}
