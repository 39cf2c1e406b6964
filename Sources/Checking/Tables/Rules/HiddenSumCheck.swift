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
      findings += sums(.rows, isPlain: grid.table.rows.map { $0.role == .data }, in: grid)
    }
    if (3...24).contains(grid.columnCount), (3...400).contains(grid.rowCount) {
      let isPlain = grid.headers.indices.map { self.isPlain(column: $0, in: grid) }
      findings += sums(.columns, isPlain: isPlain, in: grid)
    }
    return findings
  }

  private func isPlain(column: Int, in grid: NumberGrid) -> Bool {
    !grid.isIntensiveColumn[column] && !grid.headers[column].isTotal
      && !grid.headers[column].isDifference
  }

  private func sums(
    _ direction: LineSum.Direction, isPlain: [Bool], in grid: NumberGrid
  ) -> [Finding] {
    var findings: [Finding] = []
    for total in isPlain.indices where isPlain[total] {
      let before = isPlain[..<total].suffix(HiddenSumCheck.mostParts).reversed().prefix { $0 }.count
      let after = isPlain[(total + 1)...].prefix(HiddenSumCheck.mostParts).prefix { $0 }.count
      let sum =
        sum(direction, total: total, besides: total + 1..<total + 1 + after, in: grid)
        ?? sum(direction, total: total, besides: total - before..<total, in: grid)
      if let sum { findings += sum.findings(basis: .unlabelled, in: grid) }
    }
    return findings
  }

  /// The sum of two or more lines on from the total, above it or below.
  private func sum(
    _ direction: LineSum.Direction, total: Int, besides lines: Range<Int>, in grid: NumberGrid
  ) -> LineSum? {
    var sum = LineSum(direction: direction, total: total, parts: [])
    var (one, other) = (
      LineTally(total: sum.cell(total, 0, in: grid)), LineTally(total: sum.cell(total, 1, in: grid))
    )
    let isBelow = lines.lowerBound > total
    for count in 1..<(lines.count + 1) {
      let line = isBelow ? lines.lowerBound + count - 1 : lines.upperBound - count
      one?.add(sum.cell(line, 0, in: grid), sign: 1)
      other?.add(sum.cell(line, 1, in: grid), sign: 1)
      // One slip of the pen leaves one of the first two positions as it was.
      guard count > 1, one?.holds == true || other?.holds == true else { continue }
      sum.parts = Array(isBelow ? lines.prefix(count) : lines.suffix(count))
      let support = sum.support(in: grid)
      guard support.coincidenceDigits >= HiddenSumCheck.fewestDigits else { continue }
      if support.fails == 0, support.holds >= 3 { return sum }
      if support.holds >= 2, sum.hasOneSlip(in: grid) { return sum }
    }
    return nil
  }
}
