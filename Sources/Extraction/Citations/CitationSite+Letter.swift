internal import DutchText
internal import LetterModel

/// The passages of a letter that citations are read from.
extension CitationSite {
  /// Visits those that may hold a citation in reading order: never page furniture.
  ///
  /// - Parameter mayCite: whether the words of a cell may hold one; most do not, and are passed.
  static func forEach(
    in letter: Letter, where mayCite: (PassageWords) -> Bool, _ visit: (CitationSite) -> Void
  ) {
    let notes = notes(of: letter)
    for index in letter.blocks.indices {
      let kind = letter.blocks[index].kind
      if let table = letter.blocks[index].table, letter.tables.indices.contains(table) {
        forEach(inTable: table, of: letter, where: mayCite, visit)
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
    inTable table: Int, of letter: Letter, where mayCite: (PassageWords) -> Bool,
    _ visit: (CitationSite) -> Void
  ) {
    func visitPassage(_ passage: borrowing Passage, at place: Place) {
      guard !passage.bytes.isEmpty else { return }
      let words = letter.words(of: passage)
      guard !passage.links.isEmpty || mayCite(words) else { return }
      visit(CitationSite(place: place, footnote: nil, passage: copy passage, words: words))
    }

    for row in letter.tables[table].rows.indices {
      visitPassage(letter.tables[table].rows[row].label, at: .label(table: table, row: row))
      for column in letter.tables[table].rows[row].cells.indices {
        visitPassage(
          letter.tables[table].rows[row].cells[column].passage,
          at: .cell(table: table, row: row, column: column))
      }
    }
  }

  /// The note whose text a block holds, by block.
  private static func notes(of letter: Letter) -> [Int?] {
    var notes = [Int?](repeating: nil, count: letter.blocks.count)
    for (index, note) in letter.footnotes.enumerated() {
      if let block = note.block, notes.indices.contains(block), notes[block] == nil {
        notes[block] = index
      }
    }
    return notes
  }
}
