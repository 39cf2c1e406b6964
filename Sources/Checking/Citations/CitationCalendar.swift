internal import LetterModel

/// A parliamentary year as days: from its third Tuesday of September to the next.
///
///     2022-2023   →   20 September 2022 up to and including 18 September 2023
///
/// Grondwet, article 65: the year of the States General opens on the third Tuesday of September or
/// on an earlier day set by law.
struct CitationCalendar: Sendable, Equatable {
  /// The calendar year in which it starts.
  let startYear: Int
  /// The number of its first day.
  let start: Int
  /// The number of the day after its last.
  let end: Int

  /// The parliamentary year that starts in a calendar year.
  init(startingIn year: Int) {
    startYear = year
    start = Self.thirdTuesdayOfSeptember(year)
    end = Self.thirdTuesdayOfSeptember(year + 1)
  }

  /// The year of `2022-2023`; `nil` for one that is no parliamentary year (`2022`, `2021-2023`).
  init?(_ written: String) {
    guard let first = Self.startYear(of: written) else { return nil }
    self.init(startingIn: first)
  }

  /// The calendar year in which `2022-2023` starts; `nil` for what is no parliamentary year.
  static func startYear(of written: String) -> Int? {
    var halves = (0, 0)
    var places = 0
    for byte in written.utf8 {
      if places == 4 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte &- 0x30 < 10 else { return nil }
        let digit = Int(byte & 15)
        if places < 4 { halves.0 = halves.0 * 10 + digit } else { halves.1 = halves.1 * 10 + digit }
      }
      places += 1
      guard places <= 9 else { return nil }
    }
    let isYear = places == 9 && halves.1 == halves.0 + 1 && (1815...2200).contains(halves.0)
    return isYear ? halves.0 : nil
  }

  /// The parliamentary year that holds a day.
  init(holding day: Int) {
    var year = 1815
    var step = 1024
    while step > 0 {
      if Self.thirdTuesdayOfSeptember(year + step) <= day { year += step }
      step /= 2
    }
    self.init(startingIn: year)
  }

  /// `2022/23`, as the papers are cited.
  var written: String {
    let second = (startYear + 1) % 100
    return "\(startYear)/" + (second < 10 ? "0\(second)" : "\(second)")
  }

  /// The days that a date may mean: one day, or those of its month or year.
  static func days(of date: CalendarDate) -> ClosedRange<Int> {
    let firstMonth = date.month ?? 1
    let first = day(date.year, firstMonth, date.day ?? 1)
    if date.day != nil { return first...first }
    let lastMonth = date.month ?? 12
    let next =
      lastMonth == 12 ? day(date.year + 1, 1, 1) : day(date.year, lastMonth + 1, 1)
    return first...max(first, next - 1)
  }

  /// The number of a day, counted from 1 January 1970.
  ///
  /// The year begins in March here, so that the leap day is its last.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date of a day's number.
  static func date(of day: Int) -> CalendarDate {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CalendarDate(year: year, month: month, day: dayOfYear - (153 * march + 2) / 5 + 1)
  }

  private static func thirdTuesdayOfSeptember(_ year: Int) -> Int {
    let first = day(year, 9, 1)
    // Day 0 was a Thursday; Tuesday is day 5 of a week counted from Thursday.
    let weekday = ((first % 7) + 7) % 7
    return first + (5 - weekday + 7) % 7 + 14
  }
}
