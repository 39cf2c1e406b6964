internal import Driver
internal import LetterModel

/// The table `marks`: a row a mark that calls a note.
struct MarkRows: RecordTable {
  let name = "marks"
  let summary = "A mark in a block or cell that calls a note."
  let parent = "footnotes"
  let columns: [RecordColumn] =
    [
      .letter, .init("footnote_key", .row(of: "footnotes")),
      .init("block_key", .row(of: "blocks")), .init("cell_key", .row(of: "cells")),
    ] + RecordColumn.at + RecordColumn.span

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    var scalars = ScalarOffsets()
    for (index, note) in letter.read.letter.footnotes.enumerated() {
      for call in note.calls {
        let at = scalars.offset(
          of: call.offset, at: call.place, in: letter.read.letter.reading(at: call.place))
        rows.append(
          [
            .row(0), .row(index), RecordValue(row: letter.names.block(of: call.place)),
            RecordValue(row: letter.cell(at: call.place)), .integer(at), .integer(at),
          ] + letter.values(of: call.span))
      }
    }
  }
}
