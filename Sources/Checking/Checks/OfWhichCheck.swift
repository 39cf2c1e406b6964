internal import LetterModel

/// Redoes a row that `waarvan` rows divide.
///
///     Formele dienstverbanden     79.262
///     waarvan markt               70.388
///     waarvan overheid             8.874
///
/// Such rows need not be all parts, so a sum is told only where the columns support it.
struct OfWhichCheck: TableRule {
  let rule = "table.of-which"
  let summary = "rows marked waarvan make the row above them"

  func findings(in grid: NumberGrid) -> [Finding] {
    var findings: [Finding] = []
    var row = 0
    while row < grid.rowCount {
      var end = row + 1
      while end < grid.rowCount, grid.table.rows[end].role == .memo { end += 1 }
      if end - row > 2, grid.table.rows[row].role != .memo {
        let sum = LineSum(direction: .rows, total: row, parts: Array((row + 1)..<end))
        findings += sum.findings(rule: rule, claim: .unlabelled, in: grid)
      }
      row = end
    }
    return findings
  }
}
