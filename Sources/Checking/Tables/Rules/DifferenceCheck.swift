internal import LetterModel

/// Recomputes the columns that state the difference of two others.
///
///     | 2022  | 2023  | verschil |        | Baten   | Lasten  | Saldo baten en lasten |
///     | 1.021 | 1.134 |      113 |        | 111.126 | 111.126 |                     0 |
///
/// A header says that a column is a difference; between which two, the rows decide, unless the header
/// names them. Two rows must agree, and three times as many as fail, or twice as many to four digits;
/// a table of sixteen columns has 210 readings, and one row of small numbers agrees by accident once
/// in ten tries or fewer, so of readings that agree equally the one nearest to its column is taken.
struct DifferenceCheck: TableRule {
  let rule = "table.difference"
  let summary = "a column of differences is one column less another"

  private static let mostColumns = 16

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (3...DifferenceCheck.mostColumns).contains(grid.columnCount) else { return [] }
    return grid.headers.indices.flatMap { column -> [Finding] in
      guard grid.headers[column].isDifference, !grid.headers[column].isTotal,
        grid.columnLines.lines[column].named == nil,
        !grid.isShareColumn(column)
      else { return [] }
      // Percentages may differ by points; an amount and a percentage have no difference.
      let isIntensive = grid.isIntensiveColumn[column]
      let others = grid.headers.indices.filter { other in
        other != column && (isIntensive || !grid.isIntensiveColumn[other])
          && !grid.isShareColumn(other)
      }
      return findings(for: column, of: others, in: grid)
    }
  }

  private func findings(for column: Int, of others: [Int], in grid: NumberGrid) -> [Finding] {
    let named = others.filter { grid.headers[column].names(grid.headers[$0]) }
    if named.count == 2 {
      let sum = LineSum(.columns, total: column, plus: [named[0]], minus: [named[1]])
      return TreeSum(sum: sum, basis: .named).findings(in: grid)
    }
    var best: (sum: LineSum, rank: (Int, Int))?
    // Later less earlier before earlier less later, the nearest columns first.
    for plus in others.reversed() {
      for minus in others.reversed() where minus != plus {
        let sum = LineSum(.columns, total: column, plus: [plus], minus: [minus])
        let support = sum.ballot(in: grid)
        let isSlip = support.fails == 1 && support.agrees > 0 && sum.hasOneSlip(in: grid)
        guard
          support.agrees >= 2
            && (support.agrees >= support.fails * 3
              || (support.agrees >= support.fails * 2
                && (support.digits >= 4 || isSlip)))
            // Of two columns only one difference can be meant.
            || (isSlip && others.count == 2)
        else { continue }
        let far = abs(plus - column) + abs(minus - column) + (plus < minus ? 1 : 0)
        let rank = (support.agrees - support.fails, -far)
        if best.map({ $0.rank < rank }) ?? true { best = (sum, rank) }
      }
    }
    guard let best else { return [] }
    // Of two columns only one difference can be meant.
    let basis = others.count == 2 ? TreeSum.Basis.named : .closed
    return TreeSum(sum: best.sum, basis: basis).findings(in: grid)
  }
}
