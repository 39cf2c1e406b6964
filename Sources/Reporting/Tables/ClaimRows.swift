internal import Driver
internal import Extraction
internal import LetterModel

/// The table `claims`: a row for what a sentence or a cell says of one figure or two.
struct ClaimRows: RecordTable {
  let name = "claims"
  let summary = "What a sentence or cell says of its figures: measure, period, change, role."
  let idPrefix: String? = "c"
  let columns: [RecordColumn] =
    [
      .letter, .init("id"), .init("measure"), .init("period"), .init("baseline"),
      .init("change"), .init("role"), .init("words"), .init("sentence"),
      .init("block_key", .row(of: "blocks")),
      .init("cell_key", .row(of: "cells")),
    ] + RecordColumn.at

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    var scalars = ScalarOffsets()
    for (index, claim) in letter.read.records.claims.enumerated() {
      let text = letter.read.letter.reading(at: claim.place)
      let at = scalars.range(claim.range, at: claim.place, in: text)
      rows.append([
        .row(0), .text("c\(index + 1)"), RecordValue(claim.measure), RecordValue(claim.period),
        RecordValue(claim.baseline), .text(claim.change.rawValue), .text(claim.role.rawValue),
        .text(ClaimWords.line(of: claim, in: LetterText(read: letter.read)).dutch),
        letter.words(claim.range, at: claim.place),
        RecordValue(row: letter.names.block(of: claim.place)),
        RecordValue(row: letter.cell(at: claim.place)), .integer(at.lowerBound),
        .integer(at.upperBound),
      ])
    }
  }
}
