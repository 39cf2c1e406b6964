internal import DutchText

/// Finds the notes right under a table: those that begin again at 1, and those of its stars.
///
///     Tabel 2 Raming                2022   2029
///     Werkloosheidskosten            -12   -48*
///     * structureel vanaf 2029
struct TableNotes {
  /// The stars of the table.
  let stars: TableStars
  let text: [UInt8]

  /// The notes from a line on; their lines are marked.
  func find(from start: Int, in lines: inout [PageLine]) -> [PageNote] {
    var notes: [PageNote] = []
    var numbered = 0
    var index = start
    while index < lines.count, lines[index].role == .words, lines[index].page == lines[start].page {
      let line = lines[index]
      if let stars = starLength(line) {
        let end = line.start + stars
        notes.append(
          PageNote(
            number: 0, marker: line.start..<end, lines: [index],
            wordsStart: text[end] <= 0x20 ? end + 1 : end, markerLine: index))
      } else if let number = NoteStart.read(text, line.range), number.value == numbered + 1,
        !number.isAlone(in: line.range)
      {
        numbered += 1
        notes.append(
          PageNote(
            number: number.value, marker: number.marker, lines: [index],
            wordsStart: number.wordsStart, markerLine: index))
      } else if !notes.isEmpty, line.gap == 0 {
        notes[notes.count - 1].lines.append(index)
      } else {
        break
      }
      lines[index].role = .note
      index += 1
    }
    return notes
  }

  /// How many stars begin a line whose words follow them, where the table has as many at a word's end.
  private func starLength(_ line: PageLine) -> Int? {
    let count = line.range.prefix { text[$0] == UInt8(ascii: "*") }.count
    guard count > 0, count < line.length, stars.contain(count) else { return nil }
    return count
  }
}
