import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

@Suite struct PDFReaderTests {
  @Test(arguments: CaseFile.cases("pdf"))
  func `pages are read as their case says`(_ example: CaseFile.Case) throws {
    let draft = try PDFReader().draft(of: file(example))
    #expect(DraftText.lines(of: draft) == example.lines(of: "draft"))
  }

  @Test(arguments: CaseFile.cases("pdf"))
  func `every word is in the text once and at its place`(_ example: CaseFile.Case) throws {
    let draft = try PDFReader().draft(of: file(example))
    let places = try #require(draft.source.places)
    #expect(places.pages.count == example["page"].split(separator: "=====").count)
    for word in places.words {
      let range = Int(word.start)..<Int(word.end)
      #expect(!draft.source.bytes[range].contains { $0 <= 0x20 })
      #expect(places.place(of: range).box == word.box)
      #expect(word.box.left < word.box.right && word.box.top < word.box.bottom)
    }
  }

  @Test(arguments: CaseFile.cases("pdf"))
  func `the spans of a PDF give back its words`(_ example: CaseFile.Case) throws {
    let letter = try readLetter(from: file(example))
    #expect(letter.layout == .pdf)
    #expect(SpanLaw.violations(in: letter, records: extractRecords(from: letter)) == [])
  }

  @Test func `a PDF without boxes is refused`() {
    let file = SourceFile(name: "brief.pdf", bytes: Array("%PDF-1.7\n".utf8))
    #expect(throws: ReadError.self) { try readLetter(from: file) }
  }

  @Test func `pages without a word are said to be pictures`() {
    let file = SourceFile(name: "scan.pdf", bytes: DrawnPages("").boxes)
    let refusal = ReadError(
      .empty,
      Message(
        english: "no page of the PDF has text: its pages may be pictures",
        dutch: "geen bladzijde van de pdf heeft tekst: het zijn misschien plaatjes"))
    #expect(throws: refusal) {
      try readLetter(from: file)
    }
  }

  private func file(_ example: CaseFile.Case) -> SourceFile {
    SourceFile(name: "case.pdf", bytes: DrawnPages(example["page"]).boxes)
  }
}
