import Checking
import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Every case is a letter with one wrong figure and the remarks on each sum that it breaks.
struct ConclusionTests {
  @Test(arguments: CaseFile.cases("conclusions"))
  func `a conclusion falls with the figure it is drawn from`(_ example: CaseFile.Case) throws {
    let file = SourceFile(name: "letter.md", bytes: Array(example["text"].utf8))
    let letter = try readLetter(from: file, layout: .markdown)
    let failing = verifications(of: letter, records: extractRecords(from: letter))
      .filter { $0.verdict == .contradiction }
    #expect(failing.count == 2)
    for sum in failing {
      // Where the lines add up differs from sum to sum.
      let remarks = sum.notes(in: .dutch).filter { !$0.hasPrefix("dezelfde ") }
      #expect(remarks == example.lines(of: "opmerkingen"))
    }
  }
}
