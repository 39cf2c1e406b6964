internal import DutchText

extension Claim {
  /// Words before a year that do not change which moment it names.
  private static let yearEnds = ["eind ", "t/m ", "ultimo ", "31 december ", "per eind "]

  /// The moment of a period by which claims may be matched: `2022` of `eind 2022`, or `nulmeting`.
  ///
  /// A stock is counted at the year's end. `sinds 2018`, `vorig jaar` and parts of a year are none.
  public static func moment(_ period: String) -> String? {
    if period == "nulmeting" { return period }
    let bytes = period.utf8
    guard bytes.count >= 4, isYear(bytes.suffix(4)) else { return nil }
    if bytes.count == 4 { return period }
    let lead = period.dropLast(4)
    return yearEnds.contains { lead == $0 } ? String(period.suffix(4)) : nil
  }

  /// Whether four digits are a year from 1800 to 2199.
  private static func isYear(_ digits: Substring.UTF8View) -> Bool {
    var year = 0
    for digit in digits {
      guard ASCII.isDigit(digit) else { return false }
      year = year * 10 + Int(digit & 15)
    }
    return (1800...2199).contains(year)
  }
}
