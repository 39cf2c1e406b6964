internal import LetterModel

/// Recomputes the totals at the end (or the beginning) of the rows of a table.
///
///     |              | markt  | overheid | Totale toename |
///     | Formeel      | 70.388 |    8.874 |         79.262 |
///
/// A column is a total where its header says so, and the columns that it adds are those under the
/// same upper header, those with the same lower one, those since the last total column, or all
/// others: the rows vote. Columns of percentages, averages and the like are never added.
struct RowTotalCheck: TableRule {
  let rule = "table.row-total"
  let summary = "a total column is the sum of its columns, row by row"

  func findings(in grid: NumberGrid) -> [Finding] { grid.findings(named: .rowTotal) }
}
