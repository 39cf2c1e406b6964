internal import DutchText
internal import LetterModel

/// Which rows and columns of a table hold no amounts that add up.
extension NumberGrid {
  /// Which columns hold no amounts that add up.
  ///
  /// - Parameter shares: the rows of percentages, by which a column is no share.
  static func intensiveColumns(
    of table: Table, headers: [LabelText], shares: [Bool]
  ) -> [Bool] {
    var found = table.columns.indices.map { column in
      headers[column].isIntensive || isYears(column: column, of: table)
        || isRanges(column: column, of: table)
        || isMixed(table.rows.lazy.filter { column < $0.cells.count }.map { $0.cells[column] })
        || table.rows.indices.contains { row in
          !shares[row] && column < table.rows[row].cells.count
            && table.rows[row].cells[column].number?.isPercentage == true
        }
    }
    // What changed of averages is no amount either.
    let others = found.indices.filter { !headers[$0].isDifference }
    if others.count > 1, others.allSatisfy({ found[$0] }) {
      found = found.map { _ in true }
    }
    return found
  }

  /// Whether a row holds shares, averages or what was to be reached.
  static func isLevel(row: Int, of table: Table, labels: [LabelText]) -> Bool {
    labels[row].namesLevel || labels[row].isRate || table.rows[row].role == .share
      || isMixed(table.rows[row].cells)
  }

  /// Whether cells count different things by their own words: `12 woningen`, `40 m²`.
  private static func isMixed(_ cells: some Sequence<Table.Cell>) -> Bool {
    var first: String?
    for cell in cells {
      guard let unit = cell.number?.unit, unit.upperBound <= cell.passage.bytes.count else {
        continue
      }
      // `m2` and `m²` are one, `m` is another.
      let word = String(decoding: cell.passage.bytes[unit], as: UTF8.self)
        .replacing("²", with: "2").replacing("³", with: "3")
      if let first, first != word { return true }
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

extension Table {
  /// Which rows hold percentages, two or more, among rows of amounts.
  ///
  ///     Winst      12.501   12.289
  ///     Tarief      25,0%    24,9%
  var areOfPercentages: [Bool] {
    let found = rows.map(\.isOfPercentages)
    let isMixed = rows.indices.contains { !found[$0] && rows[$0].cells.contains { $0.isAmount } }
    return isMixed ? found : rows.map { _ in false }
  }
}

extension Table.Row {
  /// Whether two numbers or more stand in it and all of them are percentages.
  fileprivate var isOfPercentages: Bool {
    let numbers = cells.compactMap(\.number)
    return numbers.count > 1 && numbers.allSatisfy(\.isPercentage)
  }
}

extension Table.Cell {
  /// Whether it holds a number without a percent sign.
  fileprivate var isAmount: Bool { number.map { !$0.isPercentage } ?? false }

  /// Whether it holds a year: four digits without a dot, 1900 to 2100.
  var isYear: Bool {
    guard let number, number.value.exponent == 0, number.range.upperBound <= passage.bytes.count
    else { return false }
    return (1900...2100).contains(number.value.coefficient.magnitude)
      && !passage.bytes[number.range].contains(UInt8(ascii: "."))
  }
}
