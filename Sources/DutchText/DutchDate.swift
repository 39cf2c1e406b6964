/// How the Dutch write dates.
public enum DutchDate {
  /// The names of the months, January first.
  public static let months: [[UInt8]] = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ].map { Array($0.utf8) }

  private static let numbers = WordClass("date.month")

  /// The month, 1 to 12, whose name begins at an offset, and where the name ends.
  public static func month(in text: [UInt8], at start: Int) -> (month: Int, end: Int)? {
    let end = DutchWord.end(in: text, from: start)
    guard end > start, let month = numbers.value(text, start..<end) else { return nil }
    return (month, end)
  }

  /// Reads `6 juli 2023`, `14 mrt. 2021`, `6 juli jl.` or `6 juli` at an offset.
  ///
  /// The year is `nil` where none is written. A footnote digit glued to the year
  /// (`6 juli 20239`) is left out of it: the fifth digit is not read.
  ///
  /// - Precondition: a digit stands at `start` and none before it.
  public static func date(
    in text: [UInt8], at start: Int
  ) -> (day: Int, month: Int, year: Int?, end: Int)? {
    var at = start
    var day = 0
    while at < text.count, ASCII.isDigit(text[at]), at - start < 3 {
      day = day * 10 + Int(text[at] & 15)
      at += 1
    }
    guard (1...31).contains(day), at > start, let space = spaceLength(in: text, at: at) else {
      return nil
    }
    guard let (month, name) = month(in: text, at: at + space) else { return nil }
    // 14 mrt. 2021: the full stop is the short name's.
    var end = name
    if end - at - space <= 4, end < text.count, text[end] == UInt8(ascii: "."),
      let gap = spaceLength(in: text, at: end + 1), year(in: text, at: end + 1 + gap) != nil
    {
      end += 1
    }
    // Converters lose the space at a line's end: `18 november2024`.
    let gap = spaceLength(in: text, at: end) ?? 0
    if let year = year(in: text, at: end + gap) { return (day, month, year, end + gap + 4) }
    return (day, month, nil, end)
  }

  /// Reads the four digits of a year from 1800 to 2199 at an offset; what follows is not judged.
  public static func year(in text: [UInt8], at start: Int) -> Int? {
    guard start + 4 <= text.count else { return nil }
    var year = 0
    for offset in start..<(start + 4) {
      guard ASCII.isDigit(text[offset]) else { return nil }
      year = year * 10 + Int(text[offset] & 15)
    }
    return (1800...2199).contains(year) ? year : nil
  }

  /// How many bytes of space or no-break space stand at an offset.
  static func spaceLength(in text: [UInt8], at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    if text[offset] == 0x20 { return 1 }
    if offset + 1 < text.count, text[offset] == 0xC2, text[offset + 1] == 0xA0 { return 2 }
    return nil
  }
}
