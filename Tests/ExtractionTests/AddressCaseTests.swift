import Extraction
import LetterModel
import TestSupport
import Testing

/// Where each cited paper, law and ruling stands: Cases/addresses.md.
@Suite struct AddressCaseTests {
  @Test(arguments: CaseFile.cases("addresses"))
  func `every target has the number and the address of its case`(example: CaseFile.Case) {
    let records = extractRecords(from: PlainLetter.letter(example["text"]))
    let lines = records.citations.flatMap(\.targets).map { target in
      [target.id, target.code, target.url].map { $0 ?? "-" }.joined(separator: " | ")
    }
    #expect(lines == example.lines(of: "addresses"))
  }
}
