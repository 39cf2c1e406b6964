internal import Driver
internal import Extraction
internal import LetterModel

/// The table `figures`: a row a figure, in running text and in cells.
struct FigureRows: RecordTable {
  let name = "figures"
  let summary = "A figure with the interval it stands for and what is counted."
  let idPrefix: String? = "f"
  let columns: [RecordColumn] =
    [
      .letter, .init("id"), .init("text"), .init("value", .number),
      .init("resolution", .number), .init("low", .number), .init("high", .number),
      .init("numerator", .integer), .init("denominator", .integer), .init("unit"),
      .init("kind"), .init("hedge"), .init("hedge_kind"), .init("sign"),
      .init("claim_key", .row(of: "claims")),
      .init("block_key", .row(of: "blocks")), .init("cell_key", .row(of: "cells")),
    ] + RecordColumn.at + RecordColumn.span

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    var scalars = ScalarOffsets()
    for (index, figure) in letter.read.records.figures.enumerated() {
      let text = letter.read.letter.reading(at: figure.place)
      let at = scalars.range(figure.range, at: figure.place, in: text)
      rows.append(
        [
          .row(0), .text("f\(index + 1)"), letter.words(figure.range, at: figure.place),
          RecordValue(figure.value), RecordValue(figure.resolution), RecordValue(figure.low),
          RecordValue(figure.high), RecordValue(figure.ratio?.numerator),
          RecordValue(figure.ratio?.denominator), RecordValue(figure.unit),
          .text(figure.kind.rawValue), RecordValue(figure.hedgeWords),
          RecordValue(figure.hedge?.rawValue),
          figure.isNegativeInWords ? .text("-") : .null,
          RecordValue(row: letter.claim(ofFigure: index)),
          RecordValue(row: letter.names.block(of: figure.place)),
          RecordValue(row: letter.cell(at: figure.place)), .integer(at.lowerBound),
          .integer(at.upperBound),
        ] + letter.values(of: figure.span))
    }
  }
}
