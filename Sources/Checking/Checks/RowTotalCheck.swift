internal import LetterModel

/// Redoes the totals at the end (or the beginning) of the rows of a table.
///
///     |              | markt  | overheid | Totale toename |
///     | Formeel      | 70.388 |    8.874 |         79.262 |
///
/// A column is a total where its header says so; the columns that it adds are those under the same
/// upper header, else those since the last total column, else all others, whichever the rows
/// support. Columns of percentages, averages and the like are never added.
struct RowTotalCheck: TableRule {
  let rule = "table.row-total"
  let summary = "a total column is the sum of its columns, row by row"

  func findings(in grid: NumberGrid) -> [Finding] {
    guard grid.columnCount >= 3 else { return [] }
    var findings: [Finding] = []
    let totals = grid.headers.indices.filter { grid.headers[$0].isTotal }
    // Where every header says total, as in `Totaal 2022 | Totaal 2023`, none is a sum of others.
    guard totals.count * 2 <= grid.columnCount, totals.count <= 20 else { return [] }
    for column in totals where !grid.isIntensiveColumn[column] {
      let candidates = candidates(forTotal: column, totals: totals, in: grid)
      let ranked = candidates.map { ($0, $0.support(in: grid)) }
      guard let best = ranked.max(by: { $0.1 < $1.1 }) else { continue }
      let isBare = grid.table.columns[column].contains { LabelText($0).isBareTotal }
      findings += best.0.findings(rule: rule, claim: isBare ? .bareTotal : .labelled, in: grid)
    }
    return findings
  }

  private func candidates(
    forTotal column: Int, totals: [Int], in grid: NumberGrid
  ) -> [LineSum] {
    var candidates: [LineSum] = []
    func add(_ parts: [Int]) {
      let added = parts.filter { $0 != column && !grid.isIntensiveColumn[$0] }
      guard added.count >= 2, !candidates.contains(where: { $0.parts == added }) else { return }
      candidates.append(LineSum(direction: .columns, total: column, parts: added))
    }
    let path = grid.table.columns[column]
    if path.count > 1, let top = path.first {
      add(grid.table.columns.indices.filter { grid.table.columns[$0].first?.bytes == top.bytes })
    }
    let plain = grid.headers.indices.filter { !totals.contains($0) }
    let before = totals.last { $0 < column }.map { $0 + 1 } ?? 0
    add(plain.filter { $0 >= before && $0 < column })
    let after = totals.first { $0 > column } ?? grid.columnCount
    add(plain.filter { $0 > column && $0 < after })
    add(plain)
    add(totals)
    return candidates
  }
}
