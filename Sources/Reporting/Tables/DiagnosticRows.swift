internal import Driver
internal import Extraction
internal import LetterModel

/// The table `diagnostics`: a row for each thing that a person should know of the reading.
struct DiagnosticRows: RecordTable {
  let name = "diagnostics"
  let summary = "What a person should know of how a letter was read."
  let columns: [RecordColumn] =
    [.letter, .init("id"), .init("severity"), .init("message")] + RecordColumn.span

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for diagnostic in letter.read.letter.diagnostics + letter.read.records.diagnostics {
      rows.append(
        [
          .row(0), .text(diagnostic.id), .text(diagnostic.severity.rawValue),
          .text(diagnostic.message),
        ] + (diagnostic.span.map(letter.values) ?? [.null, .null, .null, .null, .null]))
    }
  }
}
