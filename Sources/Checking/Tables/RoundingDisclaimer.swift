internal import LetterModel

/// A note that warns that the sums of a table may be off by rounding.
///
///     De som … kan afwijken van … het totaal … vanwege afrondingsverschillen.
///
/// It is mentioned where a sum of its table is off by rounding. It never widens the arithmetic.
enum RoundingDisclaimer {
  /// The remark for a table, if one of its notes warns.
  static func remark(forTable index: Int, in letter: Letter) -> Message? {
    guard letter.tables.indices.contains(index) else { return nil }
    var notes = letter.tables[index].notes
    for (number, note) in letter.footnotes.enumerated() {
      if note.calls.contains(where: { isIn(table: index, $0.place) }) { notes.append(number) }
    }
    let warns = notes.contains { note in
      guard letter.footnotes.indices.contains(note), let block = letter.footnotes[note].block,
        letter.blocks.indices.contains(block)
      else { return false }
      let text = LabelText(letter.blocks[block].passage)
      return text.hasWord(startingWith: "afronding") || text.hasWord(startingWith: "afgerond")
    }
    return warns ? .disclaimer : nil
  }

  private static func isIn(table: Int, _ place: Place) -> Bool {
    switch place {
    case .block: false
    case .cell(let index, _, _), .label(let index, _), .columnHeader(let index, _, _):
      index == table
    }
  }
}

extension Message {
  static let disclaimer = Message(
    english: "a note of the table warns of rounding differences",
    dutch: "een noot bij de tabel waarschuwt voor afrondingsverschillen")
}
