internal import LetterModel

/// Recomputes the totals under or above the columns of a table.
///
///     Formele dienstverbanden     70.388    8.874
///     Inleenverbanden                724    1.130
///     Totaal                      71.113   10.004
///
/// A total may come last or first, over one group of rows or over all, with subtotals or without.
/// Where the numbers support a reading in most columns, a column that does not add up is the
/// contradiction. Target, share, memo, group and blank rows are never added.
struct ColumnTotalCheck: TableRule {
  let rule = "table.column-total"
  let summary = "a total row is the sum of its rows, column by column"

  func findings(in grid: NumberGrid) -> [Finding] {
    guard grid.table.rows.contains(where: { $0.role == .total }) else { return [] }
    return RowSections(grid).findings(of: .total, in: grid)
  }
}
