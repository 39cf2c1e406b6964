internal import LetterModel

/// Recomputes a first or last line that is the sum of all others, although no label says `totaal`.
///
///     | Landsdeel | 2022  | 2023  |      | Ingediend | Gegrond | Ongegrond | Ingetrokken |
///     | Noord     |   412 |   388 |      |     1.240 |     310 |       830 |         100 |
///     | Zuid      | 1.120 | 1.205 |      |     1.411 |     350 |       951 |         110 |
///     | Nederland | 1.532 | 1.593 |
///
/// A table has four such readings at most, so three digits together agree by accident in one table
/// in some hundreds. What fails is a contradiction only where others agree to four digits, or the
/// whole is `Nederland`, one slip of the pen explains it and all of the table was read. Years are no
/// parts of the last year.
struct WholeCheck: TableRule {
  let rule = "table.whole"
  let summary = "a first or last line without a label for it is the sum of all others"

  func findings(in grid: NumberGrid) -> [Finding] { grid.findings(named: .whole) }
}
