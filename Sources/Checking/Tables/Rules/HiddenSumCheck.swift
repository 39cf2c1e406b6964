internal import LetterModel

/// Finds rows and columns that are the sum of those beside them although no label says so.
///
///     Inkomsten           1.021   1.134   1.203         | Licht | Zwaar | Gezinnen |
///     waaronder rente       311     322     340         | 1.204 |   331 |    1.535 |
///     overig                710     812     863         |   987 |   246 |    1.233 |
///
/// Chance is controlled: three positions or more must agree, to eight digits together, and none may
/// fail. A table has at most 2 · 60 · 2 · 11 such readings, so a table of random figures shows one
/// in about 35.000 tables.
struct HiddenSumCheck: TableRule {
  let rule = "table.hidden-sum"
  let summary = "a row or column without a label for it is the sum of those beside it"

  private static let mostLines = 60
  private static let mostParts = 12
  private static let fewestDigits = 8

  func findings(in grid: NumberGrid) -> [Finding] {
    var findings: [Finding] = []
    if (3...HiddenSumCheck.mostLines).contains(grid.rowCount), (3...24).contains(grid.columnCount) {
      for row in grid.table.rows.indices where isPlain(row: row, in: grid) {
        findings += sums(.rows, total: row, of: grid.rowCount, in: grid) {
          isPlain(row: $0, in: grid)
        }
      }
    }
    if (3...24).contains(grid.columnCount), (3...400).contains(grid.rowCount) {
      for column in grid.headers.indices where isPlain(column: column, in: grid) {
        findings += sums(.columns, total: column, of: grid.columnCount, in: grid) {
          isPlain(column: $0, in: grid)
        }
      }
    }
    return findings
  }

  private func isPlain(row: Int, in grid: NumberGrid) -> Bool {
    grid.table.rows[row].role == .data
  }

  private func isPlain(column: Int, in grid: NumberGrid) -> Bool {
    !grid.isIntensiveColumn[column] && !grid.headers[column].isTotal
      && !grid.headers[column].isDifference
  }

  private func sums(
    _ direction: LineSum.Direction, total: Int, of count: Int, in grid: NumberGrid,
    isPlain: (Int) -> Bool
  ) -> [Finding] {
    let above = run(from: total - 1, step: -1, of: count, isPlain)
    let below = run(from: total + 1, step: 1, of: count, isPlain)
    guard
      let sum = sum(direction, total: total, lines: below, in: grid)
        ?? sum(direction, total: total, lines: above, in: grid)
    else { return [] }
    return sum.findings(basis: .unlabelled, in: grid)
  }

  /// The plain lines on from one, up to a line of another kind.
  private func run(from start: Int, step: Int, of count: Int, _ isPlain: (Int) -> Bool) -> [Int] {
    var lines: [Int] = []
    var line = start
    while line >= 0, line < count, lines.count < HiddenSumCheck.mostParts, isPlain(line) {
      lines.append(line)
      line += step
    }
    return lines
  }

  private func sum(
    _ direction: LineSum.Direction, total: Int, lines: [Int], in grid: NumberGrid
  ) -> LineSum? {
    guard lines.count >= 2 else { return nil }
    for count in 2...lines.count {
      let sum = LineSum(direction: direction, total: total, parts: lines.prefix(count).sorted())
      // One slip of the pen leaves one of the first two positions as it was.
      guard sum.holds(at: 0, in: grid) || sum.holds(at: 1, in: grid) else { continue }
      let support = sum.support(in: grid)
      guard support.coincidenceDigits >= HiddenSumCheck.fewestDigits else { continue }
      if support.fails == 0, support.holds >= 3 { return sum }
      if support.holds >= 2, sum.hasOneSlip(in: grid) { return sum }
    }
    return nil
  }
}
