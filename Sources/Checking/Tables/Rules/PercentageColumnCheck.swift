internal import LetterModel

/// Recomputes columns of percentages.
///
///     |        | aanvragen | toegekend | in %  |         | aantal | aandeel |
///     | Noord  |     1.200 |       600 | 50 %  |  Noord  |    600 |    60 % |
///     | Oost   |       800 |       200 | 25 %  |  Oost   |    400 |    40 % |
///                                                Totaal  |  1.000 |   100 % |
///
///     |        |  2022 |  2023 | groei |
///     | Noord  | 1.200 | 1.260 |   5 % |
struct PercentageColumnCheck: TableRule {
  let rule = "table.percentage"
  let summary = "a column of percentages is a share of other columns"

  private static let mostColumns = 10
  private static let mostRows = 120

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (2...PercentageColumnCheck.mostColumns).contains(grid.columnCount),
      grid.rowCount <= PercentageColumnCheck.mostRows
    else { return [] }
    return grid.headers.indices.flatMap { column -> [Finding] in
      guard grid.isShareColumn(column) || grid.isGrowthColumn(column) else { return [] }
      let line = PercentageLine(direction: .columns, line: column, words: grid.headers[column])
      let others = grid.headers.indices.filter { $0 != column && !grid.isIntensiveColumn[$0] }
      return line.relations(of: others, in: grid).map {
        Finding(relation: $0, span: $0.stated.span)
      }
    }
  }
}
