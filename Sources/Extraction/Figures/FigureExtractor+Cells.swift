internal import DutchText
internal import LetterModel

extension FigureExtractor {
  /// Adds a figure for each numeric cell of a table, row by row.
  ///
  /// A cell's value is scaled by the table's unit line (`x € 1.000`); percentages, and what says its
  /// own unit (`12 woningen`), are not. Numbers in brackets, as goals are printed, are not negative.
  func appendCells(
    of letter: Letter, table index: Int, most: Int, to figures: inout [Figure]
  ) {
    let end = figures.count + most
    let table = letter.tables[index]
    let units = table.columns.indices.map { unit(ofColumn: $0, of: table, in: letter) }
    let isInEuros = table.unit.flatMap { TableUnit.unit(in: Array($0.utf8)) }?.isAmount ?? false
    for (row, line) in table.rows.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        guard let number = cell.number, number.range.upperBound <= cell.passage.bytes.count else {
          continue
        }
        guard figures.count < end else { return }
        let unit = units.indices.contains(column) ? units[column] : nil
        // A column of jobs in a table of thousands of euros is not in thousands.
        let isCounted = isInEuros && unit?.isAmount == false
        let value = isCounted ? number.value : scaled(number, by: table.unitFactor)
        var figure = Figure(
          place: .cell(table: index, row: row, column: column), range: number.range,
          span: cell.passage.span(of: number.range), value: value, kind: .count)
        if number.isPercentage {
          figure.kind = .percentage
          figure.unit = "%"
        } else if let unit = number.unit, unit.upperBound <= cell.passage.bytes.count {
          figure.unit = String(decoding: cell.passage.bytes[unit], as: UTF8.self)
        } else if let unit {
          figure.unit = unit.name
          figure.kind = unit.isAmount ? .amount : .count
        }
        FigureInterval.apply(to: &figure)
        figures.append(figure)
      }
    }
  }

  private func scaled(_ number: Table.CellNumber, by factor: Int?) -> PrintedNumber {
    guard var factor, factor > 1, !number.isPercentage, !number.hasOwnScale, number.unit == nil
    else { return number.value }
    var value = number.value
    while factor % 10 == 0 {
      factor /= 10
      value.exponent += 1
    }
    let (product, overflow) = value.coefficient.multipliedReportingOverflow(by: factor)
    if !overflow { value.coefficient = product }
    return value
  }

  /// What a column counts: the currency of the unit line, else the noun after `aantal`.
  private func unit(
    ofColumn column: Int, of table: Table, in letter: Letter
  ) -> (name: String, isAmount: Bool)? {
    var texts = table.columns[column].reversed().map(\.bytes)
    if let unit = table.unit { texts.append(Array(unit.utf8)) }
    if let caption = table.caption, letter.blocks.indices.contains(caption) {
      texts.append(letter.blocks[caption].passage.bytes)
    }
    for text in texts {
      if let unit = TableUnit.unit(in: text) { return unit }
    }
    return nil
  }
}

/// The unit that a header, unit line or caption names.
enum TableUnit {
  private static let amounts = WordClass("cell.amounts")
  private static let counting = WordClass("cell.counting")

  /// `x € 1.000` is euro, `Toename aantal banen markt` is banen.
  static func unit(in text: [UInt8]) -> (name: String, isAmount: Bool)? {
    var at = 0
    while at < text.count {
      if DutchUnit.isEuro(in: text, at: at) { return ("euro", true) }
      let end = DutchWord.end(in: text, from: at)
      guard end > at else {
        at += 1
        continue
      }
      if amounts.contains(text, at..<end) { return ("euro", true) }
      if counting.contains(text, at..<end), let noun = DutchUnit.noun(after: end, in: text) {
        return (noun.name(in: text), false)
      }
      at = end
    }
    return nil
  }
}
