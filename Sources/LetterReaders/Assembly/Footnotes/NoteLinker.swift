internal import LetterModel

/// Links marks and notes both ways, and says where the series is broken.
struct NoteLinker {
  /// A mark in the finished letter.
  private struct Call {
    var place: Place
    var mark: Int
    var marker: String
    var block: Int
    var table: Int?
  }

  /// A mark as it is written, by its bytes.
  private struct Seen: Hashable {
    var note: Int
    var start: Int
    var end: Int
  }

  /// Fills `letter.footnotes` and the `footnote` of every mark.
  static func link(_ notes: [WorkingLetter.Note], in letter: inout Letter) {
    letter.footnotes = notes.map {
      Footnote(marker: $0.marker, scope: $0.scope, block: $0.block)
    }
    var byMarker: [Footnote.Scope: [String: [Int]]] = [:]
    for (index, note) in letter.footnotes.enumerated() {
      byMarker[note.scope, default: [:]][note.marker, default: []].append(index)
    }
    var seen: Set<Seen> = []
    for call in calls(in: letter) {
      let own = call.table.flatMap { byMarker[.table($0)]?[call.marker] }
      let candidates = own ?? byMarker[.letter]?[call.marker] ?? []
      let index: Int
      if let found = note(for: call, among: candidates, in: letter) {
        index = found
      } else {
        index = letter.footnotes.count
        letter.footnotes.append(Footnote(marker: call.marker, scope: .letter, block: nil))
        byMarker[.letter, default: [:]][call.marker, default: []].append(index)
      }
      set(index, on: call, seen: &seen, in: &letter)
    }
    sort(&letter)
    letter.diagnostics += SeriesAudit.diagnostics(of: letter)
    for (index, note) in letter.footnotes.enumerated() {
      if case .table(let table) = note.scope { letter.tables[table].notes.append(index) }
    }
  }

  /// The first note with the mark that stands after it, else the last one before it.
  ///
  /// Notes stand in the order of their blocks, so that the first one is found by halving.
  private static func note(for call: Call, among notes: [Int], in letter: Letter) -> Int? {
    var low = 0
    var high = notes.count
    while low < high {
      let middle = (low + high) / 2
      if (letter.footnotes[notes[middle]].block ?? -1) > call.block {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low < notes.count ? notes[low] : notes.last
  }

  private static func set(
    _ note: Int, on call: Call, seen: inout Set<Seen>, in letter: inout Letter
  ) {
    let mark: Passage.Mark
    switch call.place {
    case .block(let block):
      letter.blocks[block].passage.marks[call.mark].footnote = note
      mark = letter.blocks[block].passage.marks[call.mark]
    case .cell(let table, let row, let column):
      letter.tables[table].rows[row].cells[column].passage.marks[call.mark].footnote = note
      mark = letter.tables[table].rows[row].cells[column].passage.marks[call.mark]
    case .label(let table, let row):
      letter.tables[table].rows[row].label.marks[call.mark].footnote = note
      mark = letter.tables[table].rows[row].label.marks[call.mark]
    case .columnHeader(let table, let column, let level):
      letter.tables[table].columns[column][level].marks[call.mark].footnote = note
      mark = letter.tables[table].columns[column][level].marks[call.mark]
    }
    // A header over several columns stands in the path of each; it calls its note once.
    let written = Seen(note: note, start: mark.span.start, end: mark.span.end)
    guard seen.insert(written).inserted else { return }
    letter.footnotes[note].calls.append(
      Footnote.Call(place: call.place, offset: mark.offset, span: mark.span))
  }

  /// Every mark in reading order.
  private static func calls(in letter: Letter) -> [Call] {
    var calls: [Call] = []
    for index in letter.blocks.indices {
      let ofTable = letter.blocks[index].table
      func add(_ passage: Passage, _ place: Place) {
        guard !passage.marks.isEmpty else { return }
        for (mark, written) in passage.marks.enumerated() {
          calls.append(
            Call(place: place, mark: mark, marker: written.marker, block: index, table: ofTable))
        }
      }
      guard let table = ofTable else {
        add(letter.blocks[index].passage, .block(index))
        continue
      }
      for (column, path) in letter.tables[table].columns.enumerated() {
        for (level, header) in path.enumerated() {
          add(header, .columnHeader(table: table, column: column, level: level))
        }
      }
      for (row, cells) in letter.tables[table].rows.enumerated() {
        add(cells.label, .label(table: table, row: row))
        for (column, cell) in cells.cells.enumerated() {
          add(cell.passage, .cell(table: table, row: row, column: column))
        }
      }
    }
    return calls
  }

  /// Puts a mark without a note where its number belongs in the series.
  private static func sort(_ letter: inout Letter) {
    let orphans = letter.footnotes.indices.filter { letter.footnotes[$0].block == nil }
    guard !orphans.isEmpty else { return }
    let order = OrphanOrder.order(of: letter.footnotes, orphans: orphans)
    var moved = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { moved[old] = new }
    letter.footnotes = order.map { letter.footnotes[$0] }
    renumber(&letter, by: moved)
  }

  private static func renumber(_ letter: inout Letter, by moved: [Int]) {
    func renumber(_ passage: inout Passage) {
      for mark in passage.marks.indices {
        if let note = passage.marks[mark].footnote { passage.marks[mark].footnote = moved[note] }
      }
    }
    for block in letter.blocks.indices { renumber(&letter.blocks[block].passage) }
    for table in letter.tables.indices {
      for column in letter.tables[table].columns.indices {
        for level in letter.tables[table].columns[column].indices {
          renumber(&letter.tables[table].columns[column][level])
        }
      }
      for row in letter.tables[table].rows.indices {
        renumber(&letter.tables[table].rows[row].label)
        for cell in letter.tables[table].rows[row].cells.indices {
          renumber(&letter.tables[table].rows[row].cells[cell].passage)
        }
      }
    }
  }
}
