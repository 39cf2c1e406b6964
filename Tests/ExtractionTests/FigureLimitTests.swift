import Extraction
import LetterModel
import LetterReaders
import Testing

/// What is read of a letter that has more figures than any has.
@Suite struct FigureLimitTests {
  @Test(arguments: [false, true])
  func `figures beyond a quarter of a million are not read, and it is said`(inTable: Bool) throws {
    let row = inTable ? "| a | 1.250 | 1.251 |\n" : "Er zijn 1.250 bomen en 1.251 struiken.\n\n"
    let head = inTable ? "| | bomen | struiken |\n|---|---|---|\n" : ""
    let text = "Geachte voorzitter,\n\n" + head + String(repeating: row, count: 125_100)
    let letter = try readLetter(from: SourceFile(name: "a.md", bytes: Array(text.utf8)))
    let records = extractRecords(from: letter, extractors: [FigureExtractor()])
    #expect(records.figures.count == 250_000)
    #expect(records.diagnostics.map(\.id) == ["letter.many-figures"])
  }
}
