internal import LetterModel

/// A row of a table's grid as pieces of lines, the label's cell first.
struct GridRow {
  /// The pieces of each cell.
  var cells: [[PageLine]]
  /// For a header that spans columns, where each of its later cells has its words.
  var covers: [DraftTable.GridPosition?] = []
  /// Whether it is a row of headers.
  var isHeader = false
  /// Where its label begins on the line, from the page's outermost label.
  var left = 0
  /// Whether an empty line stands above it.
  var followsGap = false
  /// What stands in it and belongs to no column.
  var unread: [PageLine] = []

  /// A row without words.
  init(columns: Int) { cells = Array(repeating: [], count: columns) }

  /// The levels of the left edges of some rows, 0 for the outermost.
  ///
  /// - Parameter letter: how much one letter takes; less further in is no other edge.
  static func indents(of rows: [GridRow], letter: Int) -> [Int] {
    var edges: [Int] = []
    for left in Set(rows.filter { !$0.isHeader && !$0.cells[0].isEmpty }.map(\.left)).sorted()
    where edges.last.map({ left > $0 + letter }) ?? true {
      edges.append(left)
    }
    return rows.map { row in max(0, edges.count { $0 <= row.left } - 1) }
  }
}
