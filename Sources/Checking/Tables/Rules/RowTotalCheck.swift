internal import LetterModel

/// Recomputes the totals at the end (or the beginning) of the rows of a table.
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
    var findings = spanFindings(in: grid)
    let totals = grid.headers.indices.filter { grid.headers[$0].isTotal }
    if totals.isEmpty, let year = grid.wholeYear {
      return findings + year.findings(basis: .bareTotal, in: grid)
    }
    // Where every header says total, as in `Totaal 2022 | Totaal 2023`, none is a sum of others.
    guard totals.count * 2 <= grid.columnCount, totals.count <= 20 else { return [] }
    for column in totals where !grid.isIntensiveColumn[column] {
      let candidates = candidates(forTotal: column, totals: totals, in: grid)
      let ranked = candidates.map { ($0, $0.support(in: grid)) }
      guard let best = ranked.max(by: { $0.1 < $1.1 }) else { continue }
      let isBare = grid.table.columns[column].contains { LabelText($0).isBareTotal }
      var found = best.0.findings(basis: isBare ? .bareTotal : .labelled, in: grid)
      if hasUndivided(best.0, in: grid) {
        for at in found.indices where found[at].isFailing && isInTotal(found[at], column, of: grid)
        {
          found[at].doubt = .operandMissing
        }
      }
      findings += found
    }
    return findings
  }

  /// Whether some row states its total and none of the parts: it is in the total below all the same.
  private func hasUndivided(_ sum: LineSum, in grid: NumberGrid) -> Bool {
    grid.table.rows.indices.contains { row in
      guard grid.table.rows[row].role == .data, case .number = grid[row, sum.total] else {
        return false
      }
      return sum.parts.allSatisfy { grid[row, $0] == .empty }
    }
  }

  /// Whether a finding states a cell of a total row.
  private func isInTotal(_ finding: Finding, _ column: Int, of grid: NumberGrid) -> Bool {
    grid.table.rows.indices.contains { row in
      (grid.table.rows[row].role == .total || grid.table.rows[row].role == .subtotal)
        && grid.quantity(row: row, column: column)?.span == finding.relation.stated.span
    }
  }

  /// The columns that say no more than `2025-2027`, beside columns of those years.
  ///
  /// Such a column may hold a change or an average as well: only the numbers tell.
  private func spanFindings(in grid: NumberGrid) -> [Finding] {
    guard grid.columnCount <= RowTotalCheck.mostYears else { return [] }
    var findings: [Finding] = []
    for column in grid.headers.indices where !grid.isIntensiveColumn[column] {
      guard let span = grid.headers[column].yearSpan, !grid.headers[column].isTotal,
        grid.headers[column].bytes.count < 15
      else { continue }
      let parts = years(of: span, besides: column, in: grid)
      guard parts.count > 1 else { continue }
      let sum = LineSum(direction: .columns, total: column, parts: parts)
      findings += sum.findings(basis: .unlabelled, in: grid)
    }
    return findings
  }

  /// The columns of the years of a span.
  private func years(
    of span: ClosedRange<Int>, besides column: Int, in grid: NumberGrid
  ) -> [Int] {
    grid.headers.indices.filter { other in
      other != column && !grid.isIntensiveColumn[other] && grid.headers[other].yearSpan == nil
        && grid.headers[other].year.map(span.contains) ?? false
    }
  }

  private static let mostYears = 24

  private func candidates(
    forTotal column: Int, totals: [Int], in grid: NumberGrid
  ) -> [LineSum] {
    var candidates: [LineSum] = []
    func add(_ parts: [Int]) {
      let added = parts.filter { $0 != column && !grid.isIntensiveColumn[$0] }
      guard added.count >= 2, !candidates.contains(where: { $0.parts == added }) else { return }
      candidates.append(LineSum(direction: .columns, total: column, parts: added))
    }
    // "Totaal 2024-2026" adds those years, and no column that says "structureel".
    if let span = grid.headers[column].yearSpan {
      let years = years(of: span, besides: column, in: grid)
      if years.count > 1 { return [LineSum(direction: .columns, total: column, parts: years)] }
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
