internal import LetterModel

/// Recomputes columns or rows of shares that fill a whole although no total is printed.
///
///     | Antwoord | 2022 | 2023 |        |       | Eens | Neutraal | Oneens |
///     | Eens     | 45 % | 48 % |        | Jong  | 45 % |     30 % |   25 % |
///     | Neutraal | 30 % | 25 % |        | Oud   | 48 % |     25 % |   27 % |
///     | Oneens   | 25 % | 27 % |
///
/// Lines of whole percentages make 100 by accident about once in fifty, lines with a decimal once
/// in some hundreds. Two lines must, or one with decimals, and more than twice as many as do not;
/// one that fails then contradicts only where one slip explains it; one that makes less does not where
/// most of the others make a little less too.
struct TableComplementCheck: TableRule {
  let rule = "table.complement"
  let summary = "the shares of a column or row make 100 per cent"

  private static let mostLines = 60

  func findings(in grid: NumberGrid) -> [Finding] {
    guard grid.columnCount <= TableComplementCheck.mostLines else { return [] }
    let rows = grid.table.rows.indices.filter { grid.table.rows[$0].role == .data }
    let hasTotal = grid.table.rows.contains { $0.role == .total || $0.role == .subtotal }
    let columns = grid.headers.indices.filter(grid.isPercentageColumn)
    guard columns.count > 1, rows.count > 1, rows.count <= TableComplementCheck.mostLines else {
      return []
    }
    if !hasTotal {
      let found = findings(columns) { column in
        rows.map { grid.quantity(row: $0, column: column) }
      }
      if !found.isEmpty { return found }
    }
    guard !grid.headers.contains(where: \.isTotal), columns.count == grid.columnCount else {
      return []
    }
    return findings(Array(grid.table.rows.indices)) { row in
      columns.map { grid.quantity(row: row, column: $0) }
    }
  }

  private func findings(_ lines: [Int], shares: (Int) -> [Quantity?]) -> [Finding] {
    var (holding, failing): ([Relation], [Relation]) = ([], [])
    for line in lines {
      let cells = shares(line)
      let quantities = cells.compactMap { $0 }
      guard let last = quantities.last else { continue }
      guard quantities.count == cells.count, quantities.count > 1,
        quantities.allSatisfy({ !$0.value.isNegative && !$0.value.isZero }),
        let hundred = Quantity(printed: PrintedNumber(100), span: last.span)
      else { return [] }
      var relation = Relation.sum(quantities, makes: hundred.exact)
      relation.operation = .complement
      if relation.holds == true { holding.append(relation) } else { failing.append(relation) }
    }
    let precise = holding.count { $0.terms.contains { $0.quantity.printed.exponent < 0 } }
    guard holding.count > 1 || precise > 0, holding.count + precise > failing.count * 2 else {
      return []
    }
    let lacksPart = mayLackPart(holding)
    let slips = failing.filter {
      (holding.count > 1 ? $0.hasAnySlip : $0.isTellingSlip) && !(lacksPart && $0.sideOfHundred < 0)
    }
    return (holding + slips).map { relation in
      Finding(relation: relation, span: relation.stated.span)
    }
  }

  /// Whether the lines that hold do so from below, one and all: a small share, as of those who did not
  /// answer, is then left out or stands on the page before.
  private func mayLackPart(_ holding: [Relation]) -> Bool {
    let sides = holding.map(\.sideOfHundred)
    return !sides.contains(1) && sides.count { $0 < 0 } * 2 > sides.count
  }
}

extension Relation {
  /// -1 where shares make less than 100, 1 where they make more, 0 where they make it.
  fileprivate var sideOfHundred: Int { value?.compared(to: Rational(100)) ?? 0 }
}
