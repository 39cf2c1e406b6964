internal import LetterModel

/// The header rows of a table whose columns are aligned, a row a level.
struct AlignedHeader {
  private let lines: [AlignedRegion.Line]
  private let columns: AlignedColumns
  private let finder: AlignedRegionFinder

  init(
    _ lines: [AlignedRegion.Line], _ columns: AlignedColumns, _ finder: AlignedRegionFinder
  ) {
    self.lines = lines
    self.columns = columns
    self.finder = finder
  }

  /// The rows, the upper level first; none where no words stand above the columns.
  func rows() -> [GridRow] {
    guard !lines.isEmpty else { return [] }
    let spread = HeaderSpread(
      lines.map { columns.placed($0.pieces, page: finder.lines[$0.index].page) },
      over: columns.extents, letter: finder.places.letter, in: finder.text)
    let levels = levels(of: spread.headers)
    let depth = max(1, (levels.max() ?? 0) + 1)
    var rows = Array(repeating: GridRow(columns: columns.count), count: depth)
    for row in rows.indices {
      rows[row].isHeader = true
      rows[row].covers = Array(repeating: nil, count: columns.count)
    }
    for (line, piece) in spread.corner { rows[depth - 1].cells[0].append(words(line, piece)) }
    for (index, header) in spread.headers.enumerated() {
      let row = levels[index]
      let first = header.columns.lowerBound
      rows[row].cells[first] += header.pieces.map { words($0.line, $0.piece) }
      for column in header.columns.dropFirst() {
        rows[row].covers[column] = DraftTable.GridPosition(row: row, column: first)
      }
    }
    return rows
  }

  /// The level of each header: as many as stand above it in any of its columns, the lowest ones on
  /// one level.
  private func levels(of headers: [HeaderSpread.Header]) -> [Int] {
    var above = Array(repeating: 0, count: columns.count)
    var levels: [Int] = []
    for header in headers {
      let level = header.columns.map { above[$0] }.max() ?? 0
      levels.append(level)
      for column in header.columns { above[column] = level + 1 }
    }
    return levels
  }

  private func words(_ line: Int, _ piece: PlacedPiece) -> PageLine {
    finder.lines[lines[line].index].piece(piece.whole)
  }
}
