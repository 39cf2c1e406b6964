internal import DutchText
internal import LetterModel

/// The passages of a letter that citations are read from.
extension CitationSite {
  /// Visits them in reading order: all that hold words but page furniture.
  static func forEach(in letter: Letter, _ visit: (CitationSite) -> Void) {
    let notes = notes(of: letter)
    for index in letter.blocks.indices {
      let kind = letter.blocks[index].kind
      if let table = letter.blocks[index].table, letter.tables.indices.contains(table) {
        forEach(inTable: table, of: letter, visit)
      } else if kind != .furniture, !letter.blocks[index].passage.isEmpty {
        let passage = letter.blocks[index].passage
        visit(
          CitationSite(
            place: .block(index), footnote: notes[index], passage: passage,
            words: letter.words(of: passage), isLetterhead: kind == .letterhead))
      }
    }
  }

  // By indices: a row or a cell that is taken out of its array is copied with all that it holds.
  private static func forEach(
    inTable table: Int, of letter: Letter, _ visit: (CitationSite) -> Void
  ) {
    for row in letter.tables[table].rows.indices {
      let label = letter.tables[table].rows[row].label
      if !label.isEmpty {
        visit(
          CitationSite(
            place: .label(table: table, row: row), footnote: nil, passage: label,
            words: letter.words(of: label)))
      }
      for column in letter.tables[table].rows[row].cells.indices
      where !letter.tables[table].rows[row].cells[column].passage.isEmpty {
        let passage = letter.tables[table].rows[row].cells[column].passage
        visit(
          CitationSite(
            place: .cell(table: table, row: row, column: column), footnote: nil,
            passage: passage, words: letter.words(of: passage)))
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
