internal import DutchText
internal import LetterModel

/// The passages of a letter that citations are read from.
extension CitationSite {
  /// Visits them in reading order: all that hold words but page furniture.
  static func forEach(in letter: Letter, _ visit: (CitationSite) -> Void) {
    let notes = notes(of: letter)
    for (index, block) in letter.blocks.enumerated() {
      if let table = block.table, letter.tables.indices.contains(table) {
        forEach(in: letter.tables[table], at: table, of: letter, visit)
      } else if block.kind != .furniture, !block.passage.isEmpty {
        visit(
          CitationSite(
            place: .block(index), footnote: notes[index], passage: block.passage,
            words: letter.words(of: block.passage),
            isLetterhead: block.kind == .letterhead))
      }
    }
  }

  private static func forEach(
    in table: Table, at index: Int, of letter: Letter, _ visit: (CitationSite) -> Void
  ) {
    for (row, line) in table.rows.enumerated() {
      if !line.label.isEmpty {
        visit(
          CitationSite(
            place: .label(table: index, row: row), footnote: nil, passage: line.label,
            words: letter.words(of: line.label)))
      }
      for (column, cell) in line.cells.enumerated() where !cell.passage.isEmpty {
        let place = Place.cell(table: index, row: row, column: column)
        visit(
          CitationSite(
            place: place, footnote: nil, passage: cell.passage,
            words: letter.words(of: cell.passage)))
      }
    }
  }

  /// The note whose text a block holds, by block.
  private static func notes(of letter: Letter) -> [Int: Int] {
    var notes: [Int: Int] = [:]
    for (index, note) in letter.footnotes.enumerated() {
      if let block = note.block, notes[block] == nil { notes[block] = index }
    }
    return notes
  }
}
