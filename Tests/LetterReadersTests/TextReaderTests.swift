import LetterModel
import LetterReaders
import TestSupport
import Testing

@Suite struct TextReaderTests {
  @Test(arguments: CaseFile.cases("markdown"))
  func `Markdown is read as its case says`(_ example: CaseFile.Case) throws {
    let draft = try MarkdownReader().draft(from: source(example["text"]))
    #expect(DraftText.lines(of: draft) == example.lines(of: "draft"))
  }

  @Test(arguments: CaseFile.cases("word-text"))
  func `Word text is read as its case says`(_ example: CaseFile.Case) throws {
    let draft = try WordTextReader().draft(from: source(example["text"]))
    #expect(DraftText.lines(of: draft) == example.lines(of: "draft"))
  }

  @Test(arguments: CaseFile.cases("page-text"))
  func `page text is read as its case says`(_ example: CaseFile.Case) throws {
    // A form feed ends a page.
    let text = example["text"].replacing("\n=====\n", with: "\n\u{0C}")
    let draft = try PageTextReader().draft(from: source(text))
    #expect(DraftText.lines(of: draft) == example.lines(of: "draft"))
  }

  @Test(arguments: CaseFile.cases("text-tables"))
  func `a table in page text is read as its case says`(_ example: CaseFile.Case) throws {
    let draft = try PageTextReader().draft(from: source(example["text"]))
    #expect(DraftText.lines(of: draft) == example.lines(of: "draft"))
  }

  @Test(arguments: CaseFile.cases("hyphens"))
  func `a hyphen at a line's end is read as its case says`(_ example: CaseFile.Case) throws {
    let draft = try PageTextReader().draft(from: source(example["text"]))
    let text = DraftText.lines(of: draft).joined(separator: "\n")
    for words in example.lines(of: "words") { #expect(text.contains(words)) }
  }

  private func source(_ text: String) -> SourceText {
    SourceText(file: "case.txt", utf8: Array(text.utf8))
  }
}
