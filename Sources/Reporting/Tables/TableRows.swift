internal import Driver
internal import LetterModel

/// The table `tables`: a row a table.
struct TableRows: RecordTable {
  let name = "tables"
  let summary = "A table: its number, caption and unit."
  let idPrefix: String? = "t"
  let columns: [RecordColumn] =
    [
      .letter, .init("id"), .init("number"), .init("caption"), .init("unit"),
      .init("unit_factor", .integer), .init("block_key", .row(of: "blocks")),
    ] + RecordColumn.span

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for (index, table) in letter.read.letter.tables.enumerated() {
      let caption = table.caption.map { letter.read.letter.blocks[$0].passage.text }
      let block = letter.names.block(of: .label(table: index, row: 0))
      rows.append(
        [
          .row(0), .text("t\(index + 1)"), RecordValue(table.number), RecordValue(caption),
          RecordValue(table.unit), RecordValue(table.unitFactor), RecordValue(row: block),
        ] + letter.values(of: table.span))
    }
  }
}
