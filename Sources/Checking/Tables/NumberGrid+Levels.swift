internal import DutchText
internal import LetterModel

/// Which rows and columns of a table hold no amounts that add up.
extension NumberGrid {
  /// Which columns hold no amounts that add up.
  static func intensiveColumns(of table: Table, headers: [LabelText]) -> [Bool] {
    table.columns.indices.map { column in
      headers[column].isIntensive || isYears(column: column, of: table)
        || isRanges(column: column, of: table)
        || isMixed(table.rows.lazy.filter { column < $0.cells.count }.map { $0.cells[column] })
        || table.rows.contains { row in
          column < row.cells.count && row.cells[column].number?.isPercentage == true
        }
    }
  }

  /// Whether a row holds shares, averages or what was to be reached.
  static func isLevel(row: Int, of table: Table, labels: [LabelText]) -> Bool {
    labels[row].isIntensive || table.rows[row].role == .share || isMixed(table.rows[row].cells)
  }

  /// Whether cells count different things by their own words: `12 woningen`, `40 m²`.
  private static func isMixed(_ cells: some Sequence<Table.Cell>) -> Bool {
    var first: ArraySlice<UInt8>?
    for cell in cells {
      guard let unit = cell.number?.unit, unit.upperBound <= cell.passage.bytes.count else {
        continue
      }
      // `m2` and `m²` are one.
      let word = cell.passage.bytes[unit].prefix { ASCII.isLetter($0) }
      if let first, !first.elementsEqual(word) { return true }
      first = word
    }
    return false
  }

  /// Whether a column holds years and hardly anything else: `structureel in`.
  ///
  /// Numbers of total rows that stand under it are those of the column before, moved.
  private static func isYears(column: Int, of table: Table) -> Bool {
    var years = 0
    var others = 0
    for row in table.rows where column < row.cells.count {
      guard let number = row.cells[column].number else { continue }
      if row.cells[column].isYear {
        years += 1
      } else if number.value.coefficient != 0, row.role != .total, row.role != .subtotal {
        others += 1
      }
    }
    return years > 1 && years >= others * 3
  }

  /// Whether most of what a column holds are ranges, as classes have: `1-3`, `2-4`, `3`.
  private static func isRanges(column: Int, of table: Table) -> Bool {
    var ranges = 0
    var filled = 0
    for row in table.rows where column < row.cells.count {
      let cell = row.cells[column]
      let bytes = cell.passage.bytes
      guard !bytes.isEmpty else { continue }
      filled += 1
      if cell.kind == .open, let first = bytes.first, ASCII.isDigit(first),
        let last = bytes.last, ASCII.isDigit(last)
      {
        ranges += 1
      }
    }
    return ranges > 2 && ranges * 2 > filled
  }
}

extension Table.Cell {
  /// Whether it holds a year: four digits without a dot, 1900 to 2100.
  var isYear: Bool {
    guard let number, number.value.exponent == 0, number.range.upperBound <= passage.bytes.count
    else { return false }
    return (1900...2100).contains(number.value.coefficient.magnitude)
      && !passage.bytes[number.range].contains(UInt8(ascii: "."))
  }
}
