public import LetterModel

/// A date in four bytes; 0 is no date.
public struct PackedDate: Hashable, Sendable, Comparable {
  /// Year, month and day as 20230706; an unknown part is 00.
  public let value: Int32

  /// No date.
  public static let none = PackedDate(nil)

  /// A date, or none.
  public init(_ date: CalendarDate?) {
    guard let date, (0...9999).contains(date.year) else {
      value = 0
      return
    }
    value = Int32(date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0))
  }

  /// The date; `nil` for none.
  public var date: CalendarDate? {
    guard value > 0 else { return nil }
    let month = Int(value) / 100 % 100
    let day = Int(value) % 100
    return CalendarDate(
      year: Int(value) / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  /// Whether the day is known.
  public var isDay: Bool { value % 100 != 0 }

  /// Orders by year, month, day.
  public static func < (left: PackedDate, right: PackedDate) -> Bool { left.value < right.value }
}
