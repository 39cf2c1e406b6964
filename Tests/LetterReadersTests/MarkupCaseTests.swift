import Extraction
import LetterModel
import TestSupport
import Testing

@testable import LetterReaders

@Suite struct MarkupCaseTests {
  @Test(arguments: CaseFile.cases("official-xml"))
  func `an official XML file gives the draft that its case shows`(_ test: CaseFile.Case) throws {
    let source = SourceText(file: "case.xml", utf8: Array(test["xml"].utf8))
    let draft = try OfficialXMLReader().draft(from: source)
    #expect(DraftDump(draft: draft).lines.joined(separator: "\n") == test["draft"])
  }

  @Test(arguments: CaseFile.cases("docx"))
  func `a Word file gives the draft that its case shows`(_ test: CaseFile.Case) throws {
    let file = SourceFile(name: "case.docx", bytes: WordFile(test.blocks).bytes)
    #expect(WordReader().claims(file))
    let draft = try WordReader().draft(of: file)
    #expect(DraftDump(draft: draft).lines.joined(separator: "\n") == test["draft"])
  }

  @Test(arguments: CaseFile.cases("odt"))
  func `an OpenDocument file gives the draft that its case shows`(_ test: CaseFile.Case) throws {
    let file = SourceFile(name: "case.odt", bytes: OpenDocumentFile(test.blocks).bytes)
    #expect(OpenDocumentReader().claims(file))
    let draft = try OpenDocumentReader().draft(of: file)
    #expect(DraftDump(draft: draft).lines.joined(separator: "\n") == test["draft"])
  }

  @Test func `every span of an office file gives back its words`() throws {
    let files =
      CaseFile.cases("docx").map { (title: $0.title, bytes: WordFile($0.blocks).bytes) }
      + CaseFile.cases("odt").map { (title: $0.title, bytes: OpenDocumentFile($0.blocks).bytes) }
    for file in files {
      let letter = try readLetter(from: SourceFile(name: file.title, bytes: file.bytes))
      let violations = SpanLaw.violations(in: letter, records: extractRecords(from: letter))
      #expect(violations == [], "\(file.title)")
    }
  }

  @Test(arguments: CaseFile.cases("html"))
  func `a page gives the draft that its case shows`(_ test: CaseFile.Case) throws {
    let source = SourceText(file: "case.html", utf8: Array(test["html"].utf8))
    let draft = try HTMLReader().draft(from: source)
    #expect(DraftDump(draft: draft).lines.joined(separator: "\n") == test["draft"])
  }
}
