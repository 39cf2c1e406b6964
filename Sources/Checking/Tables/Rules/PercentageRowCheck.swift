internal import LetterModel

/// Recomputes rows of percentages.
///
///     |                 | 2021  | 2022  |         |        | Mannen | Vrouwen | Totaal |
///     | Zaken           | 4.120 | 4.350 |         | Totaal |    159 |     126 |    285 |
///     | Op tijd         | 3.296 | 3.611 |         | In %   |   55,8 |    44,2 |    100 |
///     | Aandeel op tijd |  80 % |  83 % |
struct PercentageRowCheck: TableRule {
  let rule = "table.percentage-row"
  let summary = "a row of percentages is a share of other rows"

  private static let mostRows = 16

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (2...24).contains(grid.columnCount), grid.rowCount > 1 else { return [] }
    let percentages = grid.table.rows.indices.filter(grid.isPercentageRow)
    // A table of nothing but percentages has no amounts that they could be shares of.
    guard percentages.count <= PercentageRowCheck.mostRows, percentages.count < grid.rowCount
    else { return [] }
    return percentages.flatMap { row -> [Finding] in
      // The average over a year stands in no row.
      guard grid.labels[row].isShare, !grid.labels[row].contains("gemiddeld") else { return [] }
      let line = PercentageLine(direction: .rows, line: row, words: grid.labels[row])
      let near = grid.table.rows.indices.filter { other in
        abs(other - row) <= PercentageRowCheck.mostRows && !percentages.contains(other)
          && [.data, .total, .subtotal, .memo].contains(grid.table.rows[other].role)
      }
      return line.relations(of: near, in: grid).map {
        Finding(relation: $0, span: $0.stated.span)
      }
    }
  }
}
