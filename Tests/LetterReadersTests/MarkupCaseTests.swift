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

  @Test(arguments: CaseFile.cases("html"))
  func `a page gives the draft that its case shows`(_ test: CaseFile.Case) throws {
    let source = SourceText(file: "case.html", utf8: Array(test["html"].utf8))
    let draft = try HTMLReader().draft(from: source)
    #expect(DraftDump(draft: draft).lines.joined(separator: "\n") == test["draft"])
  }
}
