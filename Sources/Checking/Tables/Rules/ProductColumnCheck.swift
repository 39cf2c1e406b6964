internal import LetterModel

/// Recomputes the columns that are a number of things times what one of them costs.
///
///     |          | aantal plaatsen | tarief | bedrag  |
///     | Dagdeel  |           1.200 |     45 |  54.000 |
///     | Etmaal   |             310 |    212 |  65.720 |
///
/// A header says that a column holds a price for one; of which number it is the price and which
/// amounts it makes, the rows decide. Three rows must hold for each that fails, and three at least: of
/// 1,200 tables of numbers drawn by lot under such headers none was taken for one. Rows whose number or
/// price is 0 or 1 say nothing. A row that fails is told where one slip of the pen would mend it; else its
/// price is an average or its amount is more than that, which no header says.
struct ProductColumnCheck: TableRule {
  let rule = "table.product"
  let summary = "a column of amounts is a number times its price"

  private static let mostColumns = 10
  private static let mostRows = 120
  private static let fewestRows = 3

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (3...ProductColumnCheck.mostColumns).contains(grid.columnCount),
      grid.rowCount <= ProductColumnCheck.mostRows,
      let price = grid.headers.indices.first(where: { grid.headers[$0].isPrice })
    else { return [] }
    var best: [Relation] = []
    var most = ProductColumnCheck.fewestRows - 1
    for amount in grid.headers.indices where isAmount(amount, beside: price, in: grid) {
      for count in grid.headers.indices where count != amount && count != price {
        guard !grid.headers[count].isPrice, !grid.isPercentageColumn(count) else { continue }
        let relations = grid.table.rows.indices.compactMap { row in
          relation(in: grid, row: row, count: count, price: price, amount: amount)
        }
        let holds = relations.filter { $0.holds == true }.count
        let failing = relations.filter { $0.holds == false }
        guard holds > most, failing.count * ProductColumnCheck.fewestRows <= holds,
          failing.allSatisfy(\.hasAnySlip)
        else { continue }
        (best, most) = (relations, holds)
      }
    }
    return best.map { Finding(relation: $0, span: $0.stated.span, style: .times) }
  }

  private func isAmount(_ column: Int, beside price: Int, in grid: NumberGrid) -> Bool {
    column != price && !grid.headers[column].isPrice && !grid.isIntensiveColumn[column]
      && !grid.isPercentageColumn(column)
  }

  /// The row's product; `nil` where one of the three is not there, or says nothing.
  private func relation(
    in grid: NumberGrid, row: Int, count: Int, price: Int, amount: Int
  ) -> Relation? {
    guard grid.table.rows[row].role == .data, !grid.isUnderOtherHeads[row],
      let number = grid.quantity(row: row, column: count),
      let each = grid.quantity(row: row, column: price),
      let made = grid.quantity(row: row, column: amount)
    else { return nil }
    let one = Rational(1)
    guard number.value.magnitude.compared(to: one) == 1, each.value.magnitude.compared(to: one) == 1
    else { return nil }
    // The number of times is kept as a percentage: 4 is 400 %.
    let printed = PrintedNumber(number.printed.coefficient, exponent: number.printed.exponent + 2)
    var times = Quantity(printed: printed, figure: number.figure, span: number.span)
    // Things are counted and not rounded.
    if number.printed.exponent >= 0 { times = times?.exact }
    return times.map { Relation.product($0, of: each, makes: made) }
  }
}

extension LabelText {
  /// Whether a header names what one thing costs: `Tarief`, `Prijs per stuk`, `Kosten per plaats`.
  fileprivate var isPrice: Bool {
    if saysPercent || isDifference { return false }
    return hasWord(startingWith: "tarief") || hasWord(startingWith: "tarieven")
      || hasWord(startingWith: "prijs") || hasWord(startingWith: "stuksprijs")
      || hasWord(startingWith: "eenheidsprijs") || hasWord(startingWith: "kostprijs")
      || hasWord(startingWith: "normbedrag") || isRate
  }
}
