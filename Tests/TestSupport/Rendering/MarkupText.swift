/// Writes markup.
enum MarkupText {
  /// Words with the characters that markup keeps for itself as entities, soft hyphens dropped.
  static func plain(_ words: String) -> String { escaped(words.filter { $0 != "\u{AD}" }) }

  /// Words with the characters that markup keeps for itself as entities.
  static func escaped(_ words: String) -> String {
    words.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(character)
      }
    }.joined()
  }

  /// The header rows of a table with paths of one or two headers, as cells with their spans.
  static func headerRows(of table: SpecimenTable) -> [[HeaderCell]] {
    let levels = table.columns.map(\.count).max() ?? 1
    var rows = [[HeaderCell]](repeating: [], count: levels)
    rows[0].append(HeaderCell(words: table.labelHeader, column: 0, rowSpan: levels))
    for (column, path) in table.columns.enumerated() {
      for (level, words) in path.enumerated() {
        if level < path.count - 1, let last = rows[level].last, last.words == words,
          last.column + last.columnSpan == column + 1
        {
          rows[level][rows[level].count - 1].columnSpan += 1
        } else {
          let down = level == path.count - 1 ? levels - level : 1
          rows[level].append(HeaderCell(words: words, column: column + 1, rowSpan: down))
        }
      }
    }
    return rows
  }

  /// A header cell and the grid it takes.
  struct HeaderCell {
    var words: String
    var column: Int
    var rowSpan = 1
    var columnSpan = 1
  }
}
