internal import Checking
internal import Foundation
internal import LetterModel
internal import LetterReaders
internal import Reporting
import TestSupport
import Testing

@Suite struct CheckReportTests {
  private func text(_ example: CaseFile.Case, _ form: CheckReport.Form) throws -> String {
    let verdict = try #require(Verification.Verdict(rawValue: example["verdict"]))
    let letter = CheckedLetter.letter(example["text"], verdict: verdict)
    return String(decoding: CheckReport(form).text(of: letter), as: UTF8.self)
  }

  @Test(arguments: CaseFile.cases("check-lines"))
  func `a check is told like a compiler tells an error`(_ example: CaseFile.Case) throws {
    #expect(try text(example, .all(.dutch)) == example["nl"] + "\n")
    #expect(try text(example, .all(.english)) == example["en"] + "\n")
  }

  @Test(arguments: CaseFile.cases("check-lines"))
  func `only contradictions are told unless all are asked for`(_ example: CaseFile.Case) throws {
    let isTold = example["verdict"] == "contradiction"
    #expect(try text(example, .contradictions(.dutch)) == (isTold ? example["nl"] + "\n" : ""))
  }

  @Test func `a figure of a table is named by its row and column`() throws {
    let text =
      "Geachte voorzitter,\n\n| Sector | 2022 | 2023 |\n|---|---|---|\n"
      + "| Markt | 410 | 512 |\n| Zorg | 230 | 318 |\n| Totaal | 640 | 803 |\n"
    let file = SourceFile(name: "table.md", bytes: Array(text.utf8))
    let read = ReadLetter(try readLetter(from: file, layout: .markdown))
    let lines = String(
      decoding: CheckReport(.contradictions(.dutch)).text(of: read), as: UTF8.self)
    let shown = lines.split(separator: "\n").prefix(4).map(String.init)
    #expect(
      shown == [
        "table.md:7:18: contradiction: 512 + 318 = 830, vermeld 803: verschil 27, "
          + "afronding verklaart hoogstens 1,5 [table.column-total]",
        "    512  5:17  Markt, 2023", "    318  6:16  Zorg, 2023",
        "    803  7:18 vermeld  Totaal, 2023",
      ])
  }

  @Test func `coverage names the figures that no check touches`() throws {
    let read = CheckedLetter.letter("Er zijn ⟦7⟧ en ⟦3⟧, samen ⟦10⟧.", verdict: .exact)
    #expect(CheckReport(.coverage(.english)).text(of: read) == [])
    let unchecked = ReadLetter(read.letter, records: read.records, verifications: [])
    let lines = String(
      decoding: CheckReport(.coverage(.english)).text(of: unchecked), as: UTF8.self)
    #expect(
      lines == """
        plain.txt:1:9: unchecked: 7  «Er zijn 7 en 3, samen 10.»
        plain.txt:1:14: unchecked: 3  «Er zijn 7 en 3, samen 10.»
        plain.txt:1:23: unchecked: 10  «Er zijn 7 en 3, samen 10.»

        """)
  }

  @Test func `a SARIF result keeps its fingerprint when it moves`() throws {
    let report = CheckReport(.sarif(.english))
    func results(_ text: String) throws -> [String] {
      let read = CheckedLetter.letter(text, verdict: .contradiction)
      let json =
        report.head + report.text(of: read) + report.separator + report.text(of: read)
        + report.tail
      let log = try JSONDecoder().decode(Log.self, from: Data(json))
      #expect(log.version == "2.1.0")
      #expect(log.runs.first?.results.map(\.kind) == ["fail", "fail"])
      return log.runs.flatMap(\.results).compactMap { $0.partialFingerprints["griffier/v1"] }
    }
    let before = try results("Er zijn ⟦7⟧ en ⟦3⟧, samen ⟦11⟧.")
    let moved = try results("In 2022 waren er ⟦7⟧ en ⟦3⟧, dus samen ⟦11⟧.")
    let other = try results("Er zijn ⟦7⟧ en ⟦3⟧, samen ⟦12⟧.")
    #expect(before == moved)
    #expect(before.first != other.first)
  }

  private struct Log: Decodable {
    struct Run: Decodable { var results: [Result] }
    struct Result: Decodable {
      var kind: String
      var partialFingerprints: [String: String]
    }
    var version: String
    var runs: [Run]
  }
}
