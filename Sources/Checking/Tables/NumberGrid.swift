internal import DutchText
internal import Extraction
internal import LetterModel

/// The numbers of one table, at one scale, so that sums are additions of integers.
///
/// A class, because every check holds on to it and none changes it.
final class NumberGrid: Sendable {
  /// The index in `Letter.tables`.
  let index: Int
  /// The table.
  let table: Table
  /// The headers of each column, joined.
  let headers: [LabelText]
  /// The label of each row.
  let labels: [LabelText]
  /// Whether a column holds no amounts that add up.
  let isIntensiveColumn: [Bool]
  /// Whether a row stands below heads of its own, which are not those of the table.
  let isUnderOtherHeads: [Bool]
  /// Whether a label says that persons are counted once: such totals are no sums.
  let countsUnique: Bool
  /// The rows as lines that may be sums of each other, position by position the columns.
  let rowLines: TableLines
  /// The columns as lines, position by position the rows.
  let columnLines: TableLines
  /// What makes what among the rows.
  let rowSums: [TreeSum]
  /// What makes what among the columns.
  let columnSums: [TreeSum]
  /// The step that the numbers of each column are rounded to, where it is wider than they print.
  private let steps: [PrintedNumber?]
  /// Whether a number of four digits has a mark among them: `4004` where others are `1.338`.
  private let hasDots: Bool
  private let cells: [LineCell]
  private let figures: CellFigures

  var rowCount: Int { table.rows.count }
  var columnCount: Int { table.columns.count }

  init(_ table: Table, at index: Int, figures: CellFigures) {
    self.index = index
    self.table = table
    self.figures = figures
    let headers = table.columns.map { path in
      LabelText(Array(path.map(\.bytes).joined(separator: CollectionOfOne(0x20))))
    }
    self.headers = headers
    let labels = table.rows.map { LabelText($0.label) }
    self.labels = labels
    let steps = RoundingSteps(of: table, headers: headers).steps
    let hasDots = MarkedCell.hasDots(table)
    let cells = NumberGrid.cells(of: table, steps: steps, hasDots: hasDots)
    let shares = table.areOfPercentages
    let isIntensive = NumberGrid.intensiveColumns(of: table, headers: headers, shares: shares)
    self.steps = steps
    self.hasDots = hasDots
    self.cells = cells
    isIntensiveColumn = isIntensive
    let isUnderOtherHeads = table.areUnderOtherHeads(labels: labels, headers: headers)
    self.isUnderOtherHeads = isUnderOtherHeads
    countsUnique = labels.contains(where: \.isUnique) || headers.contains(where: \.isUnique)
    rowLines = TableLines(
      rowsOf: table, labels: labels, shares: shares, cells: cells, isSkipped: isIntensive)
    columnLines = TableLines(
      columnsOf: table, headers: headers, cells: cells, isIntensive: isIntensive,
      isSkipped: zip(labels.indices, shares).map { row, isShare in
        isShare || isUnderOtherHeads[row]
          || NumberGrid.isLevel(row: row, of: table, labels: labels)
      })
    rowSums = LineTree(rowLines).sums
    columnSums = LineTree(columnLines).sums
  }

  /// The lines of one direction.
  func lines(_ direction: LineSum.Direction) -> TableLines {
    direction == .rows ? rowLines : columnLines
  }

  /// The words of the line that states a sum.
  func label(of sum: LineSum) -> LabelText {
    sum.direction == .rows ? labels[sum.total] : headers[sum.total]
  }

  /// All cells, row after row.
  private static func cells(
    of table: Table, steps: [PrintedNumber?], hasDots: Bool
  ) -> [LineCell] {
    var exponent = 0
    for row in table.rows.indices {
      let own = table.rows[row].cells
      for column in own.indices {
        if let number = own[column].number { exponent = min(exponent, number.value.exponent) }
      }
    }
    let width = table.columns.count
    var cells: [LineCell] = []
    cells.reserveCapacity(table.rows.count * width)
    for row in table.rows.indices {
      let own = table.rows[row].cells
      for column in 0..<width {
        cells.append(
          column < own.count
            ? cell(own, column, exponent: exponent, step: steps[column], hasDots: hasDots)
            : .empty)
      }
    }
    return cells
  }

  /// Whether some cell of a row holds a number.
  func hasNumber(inRow row: Int) -> Bool {
    (0..<columnCount).contains { column in
      if case .number = self[row, column] { return true }
      return false
    }
  }

  /// What a cell holds.
  subscript(row: Int, column: Int) -> LineCell { cells[row * columnCount + column] }

  /// The number of a cell as it is printed; `nil` where it holds none that sums can be made of.
  func printed(row: Int, column: Int) -> PrintedNumber? {
    let own = table.rows[row].cells
    guard own.indices.contains(column), let number = number(in: own, column), number.value.isExact
    else { return nil }
    return number.value
  }

  /// A cell as an operand; `nil` where it holds no number.
  func quantity(row: Int, column: Int) -> Quantity? {
    guard table.rows.indices.contains(row) else { return nil }
    let own = table.rows[row].cells
    guard own.indices.contains(column) else { return nil }
    guard let number = number(in: own, column),
      number.range.upperBound <= own[column].passage.bytes.count
    else { return nil }
    let quantity = Quantity(
      printed: number.value,
      figure: figures.figure(table: index, row: row, column: column),
      span: own[column].passage.span(of: number.range),
      isPercentage: number.isPercentage || isIntensiveColumn[column],
      hasGluedMark: own[column].number?.range != number.range)
    guard let step = steps[column] else { return quantity }
    return quantity?.rounded(to: step)
  }

  /// The number of a cell, with a mark glued to it or without.
  private func number(in cells: [Table.Cell], _ at: Int) -> Table.CellNumber? {
    NumberGrid.number(in: cells, at, hasDots: hasDots)
  }

  private static func number(
    in cells: [Table.Cell], _ at: Int, hasDots: Bool
  ) -> Table.CellNumber? {
    if hasDots, let number = MarkedCell.undotted(cells[at]) { return number }
    // Two steps: with `??` the whole cell would be copied first.
    if let number = cells[at].number { return number }
    return MarkedCell.number(in: cells[at].passage)
  }

  private static func cell(
    _ cells: [Table.Cell], _ at: Int, exponent: Int, step: PrintedNumber?, hasDots: Bool
  ) -> LineCell {
    guard let number = number(in: cells, at, hasDots: hasDots) else {
      let bytes = cells[at].passage.bytes
      switch cells[at].kind {
      case .open, .unread: return isForMemory(bytes) ? .forMemory : .open
      case .empty, .dash: return .empty
      case .words, .number:
        return bytes.allSatisfy(isBlank) || isNothing(bytes)
          ? .empty : isForMemory(bytes) ? .forMemory : .words
      }
    }
    let last = PrintedNumber(1, exponent: number.value.exponent).coefficient(at: exponent)
    guard let value = number.value.coefficient(at: exponent), let last,
      let unit = step.map({ $0.coefficient(at: exponent).map { max($0, last) } }) ?? last,
      value.magnitude < 1 << 52, unit < 1 << 50
    else { return .words }
    return .number(twice: value * 2, unit: unit)
  }

  /// `p.m.` and the like: the item is there, and its amount is not known.
  private static func isForMemory(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 6 else { return false }
    let letters = bytes.lazy.filter(ASCII.isLetter).map { $0 | 0x20 }
    return letters.elementsEqual("pm".utf8) || letters.elementsEqual("nvt".utf8)
  }

  /// Words for nothing.
  private static func isNothing(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 6 else { return false }
    let letters = bytes.lazy.filter(ASCII.isLetter).map { $0 | 0x20 }
    return letters.elementsEqual("nihil".utf8) || letters.elementsEqual("geen".utf8)
  }

  /// Spaces and dashes: the dashes of U+2010 to U+2015 and U+2212 share these bytes.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "-") || byte == 0xE2 || byte == 0x80 || byte == 0x88
      || (0x90...0x95).contains(byte) || byte == 0xC2 || byte == 0xA0
  }
}

extension LabelText {
  /// Whether it says that each is counted once.
  fileprivate var isUnique: Bool {
    hasWord(startingWith: "uniek") || hasWord(startingWith: "ontdubbel")
  }
}
