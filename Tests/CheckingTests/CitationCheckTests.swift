import Checking
import Extraction
import LetterModel
import TestSupport
import Testing

/// The checks of citations, on references written down by hand.
struct CitationCheckTests {
  @Test(arguments: [
    "citation.session-conflict", "citation.session-date", "citation.unregistered",
  ])
  func `every citation check does what its case file says`(name: String) throws {
    let cases = CaseFile.cases(name)
    #expect(!cases.isEmpty, "Cases/\(name).md holds no case")
    let check = try #require(allChecks.first { $0.rule == name }, "no check is called \(name)")
    for example in cases {
      let letter = PlainLetter.letter(example["text"])
      var records = LetterRecords()
      let lines = example.lines(of: "references")
      records.citations = HandMadeCitations.citations(lines, in: letter)
      #expect(records.citations.count == lines.count, "\(example.title): words not found")
      let found = check.verifications(of: letter, records: records)
      let written = found.flatMap { verification in
        ["\(verification.verdict.rawValue): \(verification.message(in: .dutch))"]
          + verification.notes(in: .dutch).map { "  " + $0 }
      }
      #expect(written == example.lines(of: "checks"), "\(example.title)")
      if example.blocks["english"] != nil {
        #expect(found.map { $0.message(in: .english) } == example.lines(of: "english"))
      }
      for verification in found {
        #expect(verification.rule == name)
        #expect(verification.operation == .citation)
        #expect(verification.operands.allSatisfy { $0.citation != nil })
      }
    }
  }
}
