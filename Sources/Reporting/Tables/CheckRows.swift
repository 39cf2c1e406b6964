internal import Checking
internal import Driver
internal import LetterModel

/// The table `checks`: a row a sum that was redone.
struct CheckRows: RecordTable {
  let name = "checks"
  let summary = "A statement whose sum was redone, with the verdict; its operands are in operands."
  let idPrefix: String? = "k"
  let columns: [RecordColumn] =
    [
      .letter, .init("id"), .init("rule"), .init("operation"), .init("verdict"),
      .init("strength"), .init("pattern"), .init("message"), .init("notes"),
      .init("stated", .number), .init("computed", .number), .init("difference", .number),
      .init("tolerance", .number), .init("slack_used", .number),
      .init("figure_key", .row(of: "figures")),
    ] + RecordColumn.span

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for (index, check) in letter.read.verifications.enumerated() {
      let notes = check.notes(in: .dutch)
      rows.append(
        [
          .row(0), .text("k\(index + 1)"), .text(check.rule), .text(check.operation.rawValue),
          .text(check.verdict.rawValue), RecordValue(check.strength?.rawValue),
          RecordValue(check.pattern), .text(check.message(in: .dutch)),
          RecordValue(notes.isEmpty ? nil : notes.joined(separator: "; ")),
          RecordValue(check.stated), RecordValue(check.computed), RecordValue(check.difference),
          RecordValue(check.tolerance), RecordValue(check.slackUsed),
          RecordValue(row: check.statedFigure),
        ] + letter.values(of: check.span))
    }
  }
}
