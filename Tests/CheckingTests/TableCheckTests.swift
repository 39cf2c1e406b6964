import Checking
import Extraction
import LetterModel
import TestSupport
import Testing

/// Every case is a table and the lines that the checks print for it.
struct TableCheckTests {
  @Test(arguments: CaseFile.cases("table-column-total"))
  func `column totals are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.column-total", "table.subtotal"])
  }

  @Test(arguments: CaseFile.cases("table-row-total"))
  func `row totals are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.row-total"])
  }

  @Test(arguments: CaseFile.cases("table-difference"))
  func `columns of differences are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.difference"])
  }

  @Test(arguments: CaseFile.cases("table-percentage"))
  func `columns of percentages are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.percentage"])
  }

  @Test(arguments: CaseFile.cases("table-hidden-sum"))
  func `sums without a label are found`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.hidden-sum"])
  }

  @Test(arguments: CaseFile.cases("table-subtotal"))
  func `subtotals are added and not their rows again`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.column-total", "table.subtotal"])
  }

  @Test(arguments: CaseFile.cases("table-of-which"))
  func `lines marked as parts are added`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.of-which"])
  }

  @Test(arguments: CaseFile.cases("table-balance"))
  func `balances of two rows are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.balance"])
  }

  @Test(arguments: CaseFile.cases("table-running-total"))
  func `stands are redone from what changes them`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.running-total"])
  }

  @Test(arguments: CaseFile.cases("table-percentage-row"))
  func `rows of percentages are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.percentage-row"])
  }

  @Test(arguments: CaseFile.cases("table-cumulative"))
  func `cumulative lines are redone step by step`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.cumulative"])
  }

  @Test(arguments: CaseFile.cases("table-formula"))
  func `columns with a formula in their header are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.formula"])
  }

  @Test(arguments: CaseFile.cases("table-whole"))
  func `lines that are all others together are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.whole"])
  }

  @Test(arguments: CaseFile.cases("table-complement"))
  func `shares that fill a whole are redone`(_ example: CaseFile.Case) {
    expect(example, rules: ["table.complement"])
  }

  @Test(arguments: CaseFile.cases("mistakes"))
  func `what would mend a contradiction is named`(_ example: CaseFile.Case) {
    let letter = PlainTable.letter(example["table"])
    let failing = verifications(of: letter, records: LetterRecords())
      .filter { $0.verdict == .contradiction }
    #expect(failing.flatMap { [CheckLine.line($0)] + $0.notes } == example.lines(of: "checks"))
    #expect(failing.flatMap { $0.notes(in: .dutch) } == example.lines(of: "opmerkingen"))
  }

  private func expect(_ example: CaseFile.Case, rules: Set<String>) {
    let letter = PlainTable.letter(example["table"])
    let found = verifications(of: letter, records: LetterRecords())
      .filter { rules.contains($0.rule) }
    #expect(found.map(CheckLine.line) == example.lines(of: "checks"))
  }
}

/// A verification as a case file writes it: the verdict and the sum, notes on lines of their own.
enum CheckLine {
  static func line(_ verification: Verification) -> String {
    "\(verification.verdict.rawValue): \(verification.message)"
  }
}
