internal import DutchText
internal import Extraction
internal import LetterModel

/// The numbers of one table, at one scale, so that sums are additions of integers.
///
/// A class, because every check holds on to it and none changes it.
final class NumberGrid: Sendable {
  /// What a cell holds.
  enum Cell: Sendable, Equatable {
    /// A number: twice its value in units of the grid, and its own unit in those units.
    ///
    /// Twice, so that half a unit of rounding is whole.
    case number(twice: Int, unit: Int)
    /// Nothing, a dash, or `p.m.`.
    case empty
    /// Words, `n.v.t.`, or a number that is too large.
    case words
  }

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
  private let cells: [Cell]
  private let figures: CellFigures

  var rowCount: Int { table.rows.count }
  var columnCount: Int { table.columns.count }

  init(_ table: Table, at index: Int, figures: CellFigures) {
    self.index = index
    self.table = table
    self.figures = figures
    headers = table.columns.map { path in
      LabelText(Array(path.map(\.bytes).joined(separator: CollectionOfOne(0x20))))
    }
    labels = table.rows.map { LabelText($0.label) }
    var exponent = 0
    for row in table.rows.indices {
      let own = table.rows[row].cells
      for column in own.indices {
        if let number = own[column].number { exponent = min(exponent, number.value.exponent) }
      }
    }
    let width = table.columns.count
    var cells: [Cell] = []
    cells.reserveCapacity(table.rows.count * width)
    var percentages = [Int](repeating: 0, count: width)
    for row in table.rows.indices {
      let own = table.rows[row].cells
      for column in 0..<width {
        guard column < own.count else {
          cells.append(.empty)
          continue
        }
        cells.append(NumberGrid.cell(own, column, exponent: exponent))
        if own[column].number?.isPercentage == true { percentages[column] += 1 }
      }
    }
    self.cells = cells
    let labels = headers
    isIntensiveColumn = (0..<width).map {
      percentages[$0] > 0 || labels[$0].isIntensive || NumberGrid.isYears(column: $0, of: table)
    }
  }

  /// Whether a label says that persons are counted once: such totals are no sums.
  var countsUnique: Bool {
    labels.contains(where: \.isUnique) || headers.contains(where: \.isUnique)
  }

  /// Whether some cell of a row holds a number.
  func hasNumber(inRow row: Int) -> Bool {
    (0..<columnCount).contains { column in
      if case .number = self[row, column] { return true }
      return false
    }
  }

  /// Whether a column holds years and nothing else.
  private static func isYears(column: Int, of table: Table) -> Bool {
    var count = 0
    for row in table.rows where column < row.cells.count {
      guard let number = row.cells[column].number else { continue }
      guard number.range.count == 4, (1900...2100).contains(number.value.coefficient),
        number.value.exponent == 0
      else { return false }
      count += 1
    }
    return count > 1
  }

  /// Whether a row without a label of its own holds years: headers that were taken for a row.
  func isYears(row: Int) -> Bool {
    guard labels[row].bytes.isEmpty || labels[row].starts(with: "jaar") else { return false }
    let numbers = table.rows[row].cells.compactMap(\.number)
    return !numbers.isEmpty
      && numbers.allSatisfy { $0.range.count == 4 && (1900...2100).contains($0.value.coefficient) }
  }

  /// What a cell holds.
  subscript(row: Int, column: Int) -> Cell { cells[row * columnCount + column] }

  /// The number of a cell as it is printed; `nil` where it holds none that sums can be made of.
  func printed(row: Int, column: Int) -> PrintedNumber? {
    let own = table.rows[row].cells
    guard own.indices.contains(column),
      let number = own[column].number ?? MarkedCell.number(in: own[column].passage),
      number.range.upperBound <= own[column].passage.bytes.count, number.value.isExact
    else { return nil }
    return number.value
  }

  /// A cell as an operand; `nil` where it holds no number.
  func quantity(row: Int, column: Int) -> Quantity? {
    guard table.rows.indices.contains(row) else { return nil }
    let own = table.rows[row].cells
    guard own.indices.contains(column) else { return nil }
    let read = own[column].number
    guard let number = read ?? MarkedCell.number(in: own[column].passage),
      number.range.upperBound <= own[column].passage.bytes.count
    else { return nil }
    return Quantity(
      printed: number.value,
      figure: figures.figure(table: index, row: row, column: column),
      span: own[column].passage.span(of: number.range),
      isPercentage: number.isPercentage || isIntensiveColumn[column], hasGluedMark: read == nil)
  }

  private static func cell(_ cells: [Table.Cell], _ at: Int, exponent: Int) -> Cell {
    guard let number = cells[at].number ?? MarkedCell.number(in: cells[at].passage) else {
      let bytes = cells[at].passage.bytes
      return bytes.allSatisfy(isBlank) || isForMemory(bytes) ? .empty : .words
    }
    guard let value = number.value.coefficient(at: exponent),
      let unit = PrintedNumber(1, exponent: number.value.exponent).coefficient(at: exponent),
      value.magnitude < 1 << 52, unit < 1 << 50
    else { return .words }
    return .number(twice: value * 2, unit: unit)
  }

  /// `p.m.` and the like: the item is there, its amount counts as nothing.
  private static func isForMemory(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 6, let first = bytes.first else { return false }
    let letters = bytes.lazy.filter(ASCII.isLetter).map { $0 | 0x20 }
    return switch first | 0x20 {
    case UInt8(ascii: "p"): letters.elementsEqual("pm".utf8)
    case UInt8(ascii: "n"):
      letters.elementsEqual("nvt".utf8) || letters.elementsEqual("nihil".utf8)
    case UInt8(ascii: "g"): letters.elementsEqual("geen".utf8)
    default: false
    }
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
