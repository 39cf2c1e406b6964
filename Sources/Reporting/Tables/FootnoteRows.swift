internal import Driver
internal import LetterModel

/// The table `footnotes`: a row a note; its text is that of its block.
struct FootnoteRows: RecordTable {
  let name = "footnotes"
  let summary = "A note; its text is that of its block, and it has none where only a mark is there."
  let idPrefix: String? = "fn-"
  let columns: [RecordColumn] = [
    .letter, .init("id"), .init("marker"), .init("block_key", .row(of: "blocks")),
    .init("table_key", .row(of: "tables")),
  ]

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for (index, note) in letter.read.letter.footnotes.enumerated() {
      let table: Int? = if case .table(let table) = note.scope { table } else { nil }
      rows.append([
        .row(0), .text(letter.names.footnotes[index]), .text(note.marker),
        RecordValue(row: note.block), RecordValue(row: table),
      ])
    }
  }
}
