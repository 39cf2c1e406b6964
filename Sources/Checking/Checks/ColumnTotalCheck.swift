internal import LetterModel

/// Redoes the totals under or above the columns of a table.
///
///     Formele dienstverbanden     70.388    8.874
///     Inleenverbanden                724    1.130
///     Totaal                      71.113   10.004
///
/// A total may stand last or first, over one group of rows or over all, with subtotals or without.
/// The readings of a table that its labels leave open are tried in turn, and the one that the
/// numbers support in most columns is what the table says; a column that then does not add up is
/// the contradiction. Target, share, memo, group and blank rows are never added.
struct ColumnTotalCheck: TableRule {
  let rule = "table.column-total"
  let summary = "a total row is the sum of its rows, column by column"

  func findings(in grid: NumberGrid) -> [Finding] {
    var findings: [Finding] = []
    let sections = RowSections(grid)
    for row in sections.totals.prefix(RowSections.mostTotals) {
      let role = grid.table.rows[row].role
      guard role == .total else { continue }
      findings += sections.findings(forTotal: row, rule: rule, in: grid)
    }
    return findings
  }
}
