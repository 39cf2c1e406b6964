import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Which reader claims a text, by what its bytes show.
@Suite struct RecognitionTests {
  @Test(arguments: CaseFile.cases("recognition"))
  func `a text is read in the layout that its case says`(_ example: CaseFile.Case) throws {
    let file = SourceFile(name: "tekst.md", bytes: Array(example["text"].utf8))
    let letter = try readLetter(from: file)
    #expect([letter.layout.rawValue] == example.lines(of: "layout"))
  }
}
