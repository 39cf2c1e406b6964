import Checking
import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Every case is a letter with a table, and the lines of its sums with their remarks.
struct WholeLetterTests {
  @Test(arguments: CaseFile.cases("table-disclaimer"))
  func `a warning of rounding is mentioned and widens nothing`(_ example: CaseFile.Case) throws {
    try expect(example)
  }

  @Test(arguments: CaseFile.cases("text-restatement"))
  func `the text is held against the table`(_ example: CaseFile.Case) throws {
    try expect(example)
  }

  @Test(arguments: CaseFile.cases("table-same-cell"))
  func `two tables are held against each other`(_ example: CaseFile.Case) throws {
    try expect(example)
  }

  private func expect(_ example: CaseFile.Case) throws {
    let file = SourceFile(name: "letter.md", bytes: Array(example["text"].utf8))
    let letter = try readLetter(from: file, layout: .markdown)
    let lines = verifications(of: letter, records: extractRecords(from: letter)).map { check in
      let remarks = check.notes(in: .dutch).map { " | \($0)" }.joined()
      return "\(check.rule) \(check.verdict): \(check.message(in: .english))\(remarks)"
    }
    #expect(lines == example.lines(of: "checks"))
  }
}
