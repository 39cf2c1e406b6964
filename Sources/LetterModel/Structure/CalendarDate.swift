/// A day, or a month where the day is not stated, or a year.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, four digits.
  public let year: Int
  /// The month, 1 to 12; `nil` where only the year is known.
  public let month: Int?
  /// The day of the month; `nil` where only the month is known.
  public let day: Int?

  /// A date as precise as its parts.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601: `2023-07-06`, `2023-07` or `2023`.
  public var description: String {
    var text = String(year)
    for part in [month, day] {
      guard let part else { break }
      text += part < 10 ? "-0\(part)" : "-\(part)"
    }
    return text
  }

  /// Orders by year, then month, then day; an unknown part counts as the first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}
