internal import LetterModel

/// Spreads cells that span columns and rows into a full grid.
struct GridBuilder {
  /// No table may ask for more: HTML's own limit for columns, and what keeps memory in bounds.
  static let maximumColumns = 1000
  static let maximumCells = 1_000_000
  /// Cells that only repeat another over its span, in any table and for each cell that is written.
  ///
  /// 64 KB of `rowspan="9999"` asked for two million.
  private static let freeSpread = 2048
  /// What all tables of a letter have of them: a megabyte of tables with one cell each asked for 4 GB.
  static let freeOfLetter = 32_768
  private static let spreadPerCell = 2
  /// All cells of the grid, those that repeat and those that fill rows up to the widest among them, for
  /// each that is written.
  private static let cellsPerCell = 3

  private let free: Int
  private var rows: [[DraftTable.Cell]] = []
  /// Which cells of the last row are taken; the others are blank, and free.
  private var isTaken: [Bool] = []
  private var row = -1
  private var column = 0
  private var width = 0
  private var cells = 0
  private var spread = 0
  /// Whether the table asked for more cells than it gets.
  private(set) var isCut = false
  /// For each column, the cell that still spans into rows below, and how many.
  private var spans: [Int: (from: DraftTable.GridPosition, left: Int)] = [:]
  /// How many rows at the top are headers.
  private(set) var headerRows = 0
  private var rowIsHeader = true
  private var hasHeaders = false

  /// A grid, where the tables of its letter have so much left that they may spread freely.
  init(ofLetterWith left: Int = freeOfLetter) { free = min(Self.freeSpread, left) }

  /// How much of what its letter has left it took.
  var taken: Int { min(free, spread) }

  /// Begins a row.
  mutating func beginRow() {
    endRow()
    column = 0
    rowIsHeader = true
    // A row without a cell is no row.
    if row < 0 || !rows[row].isEmpty {
      // Most rows are as long as the one above.
      var cells: [DraftTable.Cell] = []
      if row >= 0 { cells.reserveCapacity(rows[row].count) }
      row += 1
      rows.append(cells)
      isTaken.removeAll(keepingCapacity: true)
    }
    guard !spans.isEmpty else { return }
    for (index, span) in spans.sorted(by: { $0.key < $1.key }) {
      setSpread(DraftTable.Cell(passage: .empty, covers: span.from), at: index)
      spans[index] = span.left > 1 ? (span.from, span.left - 1) : nil
    }
  }

  /// Places a cell in the row, at a column or at the next one that is free.
  mutating func place(
    _ passage: Passage, isHeader: Bool, at wanted: Int? = nil, columns: Int, rows rowSpan: Int,
    emphasis: Table.Emphasis = .plain, indent: Int = 0, paragraphs: [Passage] = []
  ) {
    if row < 0 { beginRow() }
    if let wanted, wanted < Self.maximumColumns { column = wanted }
    while column < isTaken.count, isTaken[column] { column += 1 }
    let start = DraftTable.GridPosition(row: row, column: column)
    let count = max(1, min(columns, Self.maximumColumns - column))
    for offset in 0..<count {
      guard column < Self.maximumColumns else { return isCut = true }
      let cell = DraftTable.Cell(
        passage: offset == 0 ? passage : .empty, isHeader: isHeader,
        covers: offset == 0 ? nil : start, emphasis: emphasis, indent: indent,
        paragraphs: offset == 0 ? paragraphs : [])
      if offset == 0 { set(cell, at: column) } else { setSpread(cell, at: column) }
      if rowSpan > 1 { spans[column] = (start, rowSpan - 1) }
      column += 1
    }
    if isHeader {
      hasHeaders = true
    } else if !passage.isEmpty {
      rowIsHeader = false
    }
  }

  /// The rows, all of one length.
  mutating func finish() -> [[DraftTable.Cell]] {
    endRow()
    if let last = rows.last, last.isEmpty { rows.removeLast() }
    guard !rows.isEmpty else { return [] }
    let empty = DraftTable.Cell(passage: .empty)
    let most = min(free + Self.cellsPerCell * (cells - spread), 4 * Self.maximumCells)
    if width > max(1, most / rows.count) { isCut = true }
    let width = min(width, max(1, most / rows.count))
    for index in rows.indices {
      if rows[index].count > width { rows[index].removeLast(rows[index].count - width) }
      while rows[index].count < width { rows[index].append(empty) }
    }
    return rows
  }

  /// The number of header rows, where the layout marks headers at all.
  var statedHeaderRows: Int? { hasHeaders && headerRows > 0 ? headerRows : nil }

  private mutating func endRow() {
    guard row >= 0, !rows[row].isEmpty else { return }
    if rowIsHeader, hasHeaders, headerRows == row { headerRows += 1 }
  }

  /// Sets a cell that repeats another, as long as those of the table are in proportion.
  private mutating func setSpread(_ cell: DraftTable.Cell, at index: Int) {
    guard spread < free + Self.spreadPerCell * (cells - spread) else {
      return isCut = true
    }
    spread += 1
    set(cell, at: index)
  }

  private mutating func set(_ cell: DraftTable.Cell, at index: Int) {
    guard cells < Self.maximumCells else { return isCut = true }
    while rows[row].count < index {
      rows[row].append(DraftTable.Cell(passage: .empty))
      isTaken.append(false)
    }
    if rows[row].count == index {
      rows[row].append(cell)
      isTaken.append(true)
    } else {
      rows[row][index] = cell
      isTaken[index] = true
    }
    width = max(width, index + 1)
    cells += 1
  }
}
