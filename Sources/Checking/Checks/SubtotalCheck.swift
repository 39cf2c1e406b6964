internal import LetterModel

/// Redoes the subtotals of a table: each is the sum of the rows of its group.
struct SubtotalCheck: TableRule {
  let rule = "table.subtotal"
  let summary = "a subtotal row is the sum of the rows of its group"

  func findings(in grid: NumberGrid) -> [Finding] {
    var findings: [Finding] = []
    let sections = RowSections(grid)
    for row in sections.totals.prefix(RowSections.mostTotals)
    where grid.table.rows[row].role == .subtotal {
      findings += sections.findings(forTotal: row, rule: rule, in: grid)
    }
    return findings
  }
}
