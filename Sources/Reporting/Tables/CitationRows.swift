internal import Driver
internal import Extraction
internal import LetterModel

/// The table `citations`: a row a mention of a paper, law, ruling or page.
struct CitationRows: RecordTable {
  let name = "citations"
  let summary = "A mention of papers, a law, a ruling or a page; what it names is in targets."
  let idPrefix: String? = "r"
  let columns: [RecordColumn] =
    [
      .letter, .init("id"), .init("kind"), .init("text"), .init("role"), .init("date", .date),
      .init("description"), .init("footnote_key", .row(of: "footnotes")),
      .init("block_key", .row(of: "blocks")), .init("cell_key", .row(of: "cells")),
    ] + RecordColumn.at + RecordColumn.span

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    var scalars = ScalarOffsets()
    for (index, citation) in letter.read.records.citations.enumerated() {
      let text = letter.read.letter.reading(at: citation.place)
      let at = scalars.range(citation.range, at: citation.place, in: text)
      rows.append(
        [
          .row(0), .text("r\(index + 1)"), .text(citation.kind.rawValue),
          letter.words(citation.range, at: citation.place), RecordValue(citation.role?.rawValue),
          RecordValue(citation.date?.description), RecordValue(citation.description),
          RecordValue(row: citation.footnote),
          RecordValue(row: letter.names.block(of: citation.place)),
          RecordValue(row: letter.cell(at: citation.place)), .integer(at.lowerBound),
          .integer(at.upperBound),
        ] + letter.values(of: citation.span))
    }
  }
}
