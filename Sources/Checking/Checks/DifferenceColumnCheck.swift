internal import LetterModel

/// Redoes the columns that state the difference of two others.
///
///     | 2022  | 2023  | verschil |        | Baten   | Lasten  | Saldo baten en lasten |
///     | 1.021 | 1.134 |      113 |        | 111.126 | 111.126 |                     0 |
///
/// A header says that a column is a difference; of which two, the rows decide, unless the header
/// names them.
struct DifferenceColumnCheck: TableRule {
  let rule = "table.difference"
  let summary = "a column of differences is one column less another"

  private static let mostColumns = 16

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (3...DifferenceColumnCheck.mostColumns).contains(grid.columnCount) else { return [] }
    var findings: [Finding] = []
    for column in grid.headers.indices
    where grid.headers[column].isDifference && !grid.isIntensiveColumn[column]
      && !grid.headers[column].isTotal
    {
      let others = grid.headers.indices.filter { $0 != column && !grid.isIntensiveColumn[$0] }
      let named = others.filter { grid.headers[column].names(grid.headers[$0]) }
      if named.count == 2 {
        let sum = LineSum(
          direction: .columns, total: column, parts: [named[0]], minus: [named[1]])
        findings += sum.findings(rule: rule, claim: .bareTotal, in: grid)
        continue
      }
      var best: (sum: LineSum, support: LineSum.Support)?
      for plus in others {
        for minus in others where minus != plus {
          let sum = LineSum(direction: .columns, total: column, parts: [plus], minus: [minus])
          let support = sum.support(in: grid)
          if support.holds >= 2, best.map({ $0.support < support }) ?? true {
            best = (sum, support)
          }
        }
      }
      if let best { findings += best.sum.findings(rule: rule, claim: .unlabelled, in: grid) }
    }
    return findings
  }
}
