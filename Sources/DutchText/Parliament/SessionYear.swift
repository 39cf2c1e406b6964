/// A parliamentary year, which starts on the third Tuesday of September.
///
///     2022/23   2022-2023   2018–19   2024/2025   ’85/’86   →   2022-2023 …
public struct SessionYear: Hashable, Sendable {
  /// The calendar year in which it starts.
  public let start: Int
  /// The calendar year in which it ends, as printed.
  public let end: Int

  /// A parliamentary year by its two calendar years.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Whether it is one year: `2021/2023` is a slip.
  public var isConsecutive: Bool { end == start + 1 }

  /// `2022-2023`.
  public var written: String { "\(start)-\(end)" }

  /// `20222023`, as official identifiers have it.
  public var compact: String { "\(start)\(end)" }

  /// Reads `2022/23`, `2022–2023` or, where `short` allows it, `22/23` and `’85/86`.
  ///
  /// A slip such as `2022–203`, three digits, is read as the year that starts in 2022. Years that
  /// lie further apart than ten are a period and no parliamentary year. A range of years
  /// (`1993/94-1996/97`) gives the first.
  public static func read(_ reader: inout ByteCursor, short: Bool = false) -> SessionYear? {
    let from = reader.at
    if let year = readPair(&reader, short: short) {
      let end = reader.at
      if reader.takeDash(), readPair(&reader, short: short) != nil { return year }
      reader.at = end
      return year
    }
    reader.at = from
    return nil
  }

  private static func readPair(_ reader: inout ByteCursor, short: Bool) -> SessionYear? {
    let count = reader.digitCount
    guard count == 4 || (short && count == 2), let first = reader.takeDigits(most: 4) else {
      return nil
    }
    let start = count == 4 ? first.value : first.value + (first.value > 40 ? 1900 : 2000)
    guard (1814...2100).contains(start) else { return nil }
    reader.skipSpaces()
    guard reader.take(0x2F) || reader.takeDash() else { return nil }
    _ = reader.takeDash()
    reader.skipSpaces()
    if reader.take(0x27) || reader.take("\u{2019}"), reader.digitCount != 2 { return nil }
    guard let last = reader.takeDigits(most: 4), reader.isAtWordEnd else { return nil }
    return year(start: start, last: last.value, digits: last.range.count, short: count == 2)
  }

  private static func year(start: Int, last: Int, digits: Int, short: Bool) -> SessionYear? {
    switch digits {
    case 4 where last > start && last <= start + 10 && !short:
      return SessionYear(start: start, end: last)
    case 3 where !short: return SessionYear(start: start, end: start + 1)
    case 2:
      let century = start - start % 100
      let end = century + last < start ? century + 100 + last : century + last
      return end > start && end <= start + 10 ? SessionYear(start: start, end: end) : nil
    default: return nil
    }
  }
}
