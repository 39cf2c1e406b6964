internal import LetterModel

/// Redoes columns of percentages.
///
///     |        | aanvragen | toegekend | in %  |         | aantal | aandeel |
///     | Noord  |     1.200 |       600 | 50 %  |  Noord  |    600 |    60 % |
///     | Oost   |       800 |       200 | 25 %  |  Oost   |    400 |    40 % |
///                                                Totaal  |  1.000 |   100 % |
///
/// A percentage is one column as a share of another, a row as a share of its column's total, or
/// the growth from one column to the next. Which, the rows decide: three of them must agree and at
/// most a quarter may fail. A percentage agrees by accident about once in fifty tries, three of
/// them once in 125.000, and a table has some hundreds of readings at most.
struct PercentageColumnCheck: TableRule {
  let rule = "table.percentage"
  let summary = "a column of percentages is a share of other columns"

  private static let mostColumns = 10
  private static let mostRows = 120

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (2...PercentageColumnCheck.mostColumns).contains(grid.columnCount),
      grid.rowCount <= PercentageColumnCheck.mostRows
    else { return [] }
    var findings: [Finding] = []
    for column in grid.headers.indices where isPercentage(column, in: grid) {
      findings += best(for: column, in: grid)
    }
    return findings
  }

  private func isPercentage(_ column: Int, in grid: NumberGrid) -> Bool {
    grid.headers[column].contains("%") || grid.headers[column].hasWord(startingWith: "percent")
      || grid.headers[column].hasWord(startingWith: "aandeel")
      || grid.table.rows.contains { row in
        column < row.cells.count && row.cells[column].number?.isPercentage == true
      }
  }

  private func best(for column: Int, in grid: NumberGrid) -> [Finding] {
    var best: (relations: [Relation], holds: Int) = ([], 2)
    func consider(_ reading: (Int) -> Relation?) {
      let relations = grid.table.rows.indices.compactMap(reading)
      let holds = relations.filter { $0.holds == true }
      let telling = holds.filter { !$0.terms[0].quantity.value.isZero }
      let fails = relations.count - holds.count
      if telling.count > best.holds, fails * 4 <= telling.count {
        best = (relations, telling.count)
      }
    }
    let values = grid.headers.indices.filter { $0 != column && !grid.isIntensiveColumn[$0] }
    for a in values {
      for total in grid.table.rows.indices where grid.table.rows[total].role == .total {
        consider { row in
          guard row != total else { return nil }
          return relation(grid, row: row, column, (row, a), of: (total, a))
        }
      }
      for b in values where b != a {
        consider { relation(grid, row: $0, column, ($0, a), of: ($0, b)) }
        if b > a { consider { growth(grid, row: $0, column, from: a, to: b) } }
      }
    }
    return best.relations.map {
      Finding(rule: rule, relation: $0, span: $0.stated.span)
    }
  }

  private func relation(
    _ grid: NumberGrid, row: Int, _ column: Int, _ part: (Int, Int), of whole: (Int, Int)
  ) -> Relation? {
    guard let stated = grid.quantity(row: row, column: column),
      let a = grid.quantity(row: part.0, column: part.1),
      let b = grid.quantity(row: whole.0, column: whole.1), !b.value.isZero
    else { return nil }
    return Relation.share(a, of: b, makes: stated)
  }

  private func growth(
    _ grid: NumberGrid, row: Int, _ column: Int, from a: Int, to b: Int
  ) -> Relation? {
    guard let stated = grid.quantity(row: row, column: column),
      let old = grid.quantity(row: row, column: a), let new = grid.quantity(row: row, column: b),
      !old.value.isZero
    else { return nil }
    return Relation.growth(from: old, to: new, makes: stated)
  }
}
