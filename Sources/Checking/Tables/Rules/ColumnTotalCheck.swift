internal import LetterModel

/// Recomputes the totals under or above the columns of a table.
///
///     Formele dienstverbanden     70.388    8.874
///     Inleenverbanden                724    1.130
///     Totaal                      71.113   10.004
///
/// A total may come last or first, over one group of rows or over all, with subtotals or without.
/// Which rows it takes, the columns vote; one that leaves what the others hold is the contradiction.
/// Where no other column says anything, a bare `Totaal` of a table with one level contradicts only
/// what is nearly right and one slip of the pen explains. Parts may stand in the column beside that of
/// their total, as in a ledger. Target, share, memo, group and blank rows are never added, and
/// no total is held against one row.
struct ColumnTotalCheck: TableRule {
  let rule = "table.column-total"
  let summary = "a total row is the sum of its rows, column by column"

  func findings(in grid: NumberGrid) -> [Finding] {
    grid.findings(named: .columnTotal) + LedgerTotals(of: grid).findings()
  }
}
