internal import Checking
internal import Driver
internal import LetterModel

/// The table `operands`: a row for each figure or citation that a check is about.
struct OperandRows: RecordTable {
  let name = "operands"
  let summary = "A figure or a citation that a check was made of, in the order of the sum."
  let parent = "checks"
  let columns: [RecordColumn] =
    [
      .letter, .init("check_key", .row(of: "checks")), .init("value", .number),
      .init("sign", .integer), .init("factor", .number),
      .init("figure_key", .row(of: "figures")), .init("citation_key", .row(of: "citations")),
    ] + RecordColumn.span

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for (index, check) in letter.read.verifications.enumerated() {
      for operand in check.operands {
        rows.append(
          [
            .row(0), .row(index), RecordValue(operand.value), .integer(operand.sign),
            .number(operand.factor), RecordValue(row: operand.figure),
            RecordValue(row: operand.citation),
          ] + letter.values(of: operand.span))
      }
    }
  }
}
