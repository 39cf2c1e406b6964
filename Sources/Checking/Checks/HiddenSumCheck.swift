internal import LetterModel

/// Finds rows that are the sum of the rows beside them although no label says so.
///
///     Inkomsten           1.021   1.134   1.203
///     waaronder rente       311     322     340
///     overig                710     812     863
///
/// Chance is controlled: three columns or more must agree, to eight digits together, and none may
/// fail. A table has at most 60 · 2 · 11 such readings, so a table of random figures shows one in
/// about 75.000 tables.
struct HiddenSumCheck: TableRule {
  let rule = "table.hidden-sum"
  let summary = "a row without a label for it is the sum of the rows beside it"

  private static let mostRows = 60
  private static let mostParts = 12
  private static let fewestDigits = 8

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (3...HiddenSumCheck.mostRows).contains(grid.rowCount),
      (3...24).contains(grid.columnCount)
    else { return [] }
    var findings: [Finding] = []
    for row in grid.table.rows.indices where grid.table.rows[row].role == .data {
      let above = run(from: row - 1, step: -1, in: grid)
      let below = run(from: row + 1, step: 1, in: grid)
      if let sum = sum(total: row, lines: below, in: grid)
        ?? sum(total: row, lines: above, in: grid)
      {
        findings += sum.findings(rule: rule, claim: .unlabelled, in: grid)
      }
    }
    return findings
  }

  /// The data rows on from a row, up to a row of another kind.
  private func run(from start: Int, step: Int, in grid: NumberGrid) -> [Int] {
    var rows: [Int] = []
    var row = start
    while grid.table.rows.indices.contains(row), rows.count < HiddenSumCheck.mostParts,
      grid.table.rows[row].role == .data
    {
      rows.append(row)
      row += step
    }
    return rows
  }

  private func sum(total: Int, lines: [Int], in grid: NumberGrid) -> LineSum? {
    guard lines.count >= 2 else { return nil }
    for count in 2...lines.count {
      let sum = LineSum(direction: .rows, total: total, parts: lines.prefix(count).sorted())
      guard case .holds = sum.outcome(at: 0, in: grid) else { continue }
      let support = sum.support(in: grid)
      if support.fails == 0, support.holds >= 3, support.digits >= HiddenSumCheck.fewestDigits {
        return sum
      }
    }
    return nil
  }
}
