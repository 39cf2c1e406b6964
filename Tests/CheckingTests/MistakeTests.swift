internal import LetterModel
import Checking
import Extraction
import TestSupport
import Testing

/// Every case is a table with a wrong figure, and what would mend it in both languages.
struct MistakeTests {
  @Test(arguments: CaseFile.cases("mistakes"))
  func `what would mend a contradiction is named`(_ example: CaseFile.Case) {
    let letter = PlainTable.letter(example["table"])
    let failing = verifications(of: letter, records: LetterRecords())
      .filter { $0.verdict == .contradiction }
    #expect(failing.flatMap { [$0.line] + $0.notes } == example.lines(of: "checks"))
    #expect(failing.flatMap { $0.notes(in: .dutch) } == example.lines(of: "opmerkingen"))
  }
}
