internal import Extraction
internal import LetterModel

/// Which figure was read in which cell.
struct CellFigures: Sendable {
  /// One array a table, row after row; −1 where a cell has no figure.
  private var tables: [[Int]]
  private let widths: [Int]

  /// Takes the figures of all cells in one pass.
  init(of letter: Letter, figures: [Figure]) {
    widths = letter.tables.map(\.columns.count)
    tables = letter.tables.map { table in
      [Int](repeating: -1, count: table.rows.count * table.columns.count)
    }
    guard !tables.isEmpty else { return }
    for (index, figure) in figures.enumerated() {
      guard case .cell(let table, let row, let column) = figure.place,
        tables.indices.contains(table), column >= 0, column < widths[table]
      else { continue }
      let at = row * widths[table] + column
      if tables[table].indices.contains(at) { tables[table][at] = index }
    }
  }

  /// The index of a cell's figure in `LetterRecords.figures`.
  func figure(table: Int, row: Int, column: Int) -> Int? {
    guard tables.indices.contains(table), column < widths[table] else { return nil }
    let at = row * widths[table] + column
    guard tables[table].indices.contains(at), tables[table][at] >= 0 else { return nil }
    return tables[table][at]
  }
}
