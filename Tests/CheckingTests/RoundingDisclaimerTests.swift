import Checking
import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Every case is a letter with a table, and the lines of its sums with their remarks.
struct RoundingDisclaimerTests {
  @Test(arguments: CaseFile.cases("rounding-disclaimer"))
  func `a warning of rounding is mentioned and widens nothing`(_ example: CaseFile.Case) throws {
    let file = SourceFile(name: "letter.md", bytes: Array(example["text"].utf8))
    let letter = try readLetter(from: file, layout: .markdown)
    let found = verifications(of: letter, records: extractRecords(from: letter))
    #expect(found.map(\.wholeLine) == example.lines(of: "every check"))
  }
}
