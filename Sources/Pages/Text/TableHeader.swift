internal import LetterModel

/// The header rows of a table: headers over headers, one cell where they are the same.
struct TableHeader {
  /// A header cell.
  struct Cell {
    let column: Int
    let level: Int
    var width: Int
    let height: Int
  }

  /// The cells of each row; a column without a header has an empty one.
  let rows: [[Cell]]

  /// The header of a table.
  init(_ table: Table) {
    let depth = table.columns.map(\.count).max() ?? 0
    var rows = [[Cell]](repeating: [], count: depth)
    for (column, path) in table.columns.enumerated() {
      if path.isEmpty, depth > 0 {
        rows[0].append(Cell(column: column, level: -1, width: 1, height: depth))
      }
      for level in path.indices {
        let isLast = level == path.count - 1
        if !isLast, let last = rows[level].indices.last, rows[level][last].level >= 0 {
          let before = rows[level][last]
          let other = table.columns[before.column]
          if before.column + before.width == column, other.count > level + 1,
            other[...level].map(\.bytes) == path[...level].map(\.bytes)
          {
            rows[level][last].width += 1
            continue
          }
        }
        rows[level].append(
          Cell(column: column, level: level, width: 1, height: isLast ? depth - level : 1))
      }
    }
    self.rows = rows
  }
}
