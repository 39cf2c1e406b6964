internal import LetterModel

/// The levels that the left edges of a table's labels stand at.
///
///     Uitgaven
///     &#160;&#160;Subsidies          level 1: two spaces, or 20 points of padding
///     &#160;&#160;&#160;&#160;Sport  level 2
struct LabelIndents {
  /// The edges, from the outermost inwards.
  private var edges: [Int] = []

  /// The edges of the labels in a column of a table's body; `nil` where the table has no such column.
  init?(of body: ArraySlice<[DraftTable.Cell]>, column: Int) {
    var found: Set<Int> = []
    for row in body {
      guard row.indices.contains(column) else { return nil }
      if !row[column].passage.isEmpty { found.insert(Self.edge(of: row[column])) }
    }
    edges = found.sorted()
  }

  /// The level of a label, 0 for the outermost.
  func level(of cell: DraftTable.Cell) -> Int {
    cell.passage.isEmpty ? 0 : edges.firstIndex(of: Self.edge(of: cell)) ?? 0
  }

  /// How far the words stand from the cell's edge: what the layout says, and the spaces before them.
  private static func edge(of cell: DraftTable.Cell) -> Int {
    var spaces = 0
    var at = 0
    let bytes = cell.passage.bytes
    while at < bytes.count {
      if bytes[at] == 0x20 {
        (spaces, at) = (spaces + 1, at + 1)
      } else if bytes[at...].starts(with: [0xC2, 0xA0]) {
        // U+00A0 no-break space.
        (spaces, at) = (spaces + 1, at + 2)
      } else if bytes[at...].starts(with: [0xE2, 0x80]), at + 2 < bytes.count,
        (0x80...0x8A).contains(bytes[at + 2])
      {
        // U+2000 to U+200A: en and em spaces and narrower ones.
        (spaces, at) = (spaces + 2, at + 3)
      } else {
        break
      }
    }
    return cell.indent + spaces
  }
}
