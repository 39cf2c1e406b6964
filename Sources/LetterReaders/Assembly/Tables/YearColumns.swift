internal import LetterModel

/// Columns that say when and not how much: `structureel in`, with a year in each row.
///
///     Maatregel            2025    struc.   struc. in
///     Loket sluiten          12       20         2032
///     Totaal                 12       20
enum YearColumns {
  /// Makes the years of such columns words.
  static func apply(to rows: inout [Table.Row]) {
    guard let first = rows.first, first.cells.count > 1 else { return }
    for column in first.cells.indices where isYears(column, of: rows) {
      for row in rows.indices where rows[row].cells[column].number != nil {
        rows[row].cells[column].number = nil
        rows[row].cells[column].kind = .words
      }
    }
  }

  /// Whether a column has two years or more and nothing but years; no sum of years is one.
  private static func isYears(_ column: Int, of rows: [Table.Row]) -> Bool {
    var years = 0
    for row in rows {
      guard let number = row.cells[column].number else { continue }
      guard isYear(number) else { return false }
      years += 1
    }
    return years > 1
  }

  /// Whether a number is printed as a year is: four digits, no dot.
  static func isYear(_ number: Table.CellNumber) -> Bool {
    number.value.exponent == 0 && (1950...2100).contains(number.value.coefficient)
      && number.range.count == 4
  }
}
