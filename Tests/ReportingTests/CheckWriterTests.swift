internal import Checking
internal import Driver
internal import Foundation
internal import LetterModel
import LetterReaders
internal import Reporting
import TestSupport
import Testing

@Suite struct CheckWriterTests {
  private static func text(
    of read: ReadLetter, by writer: any CheckWriter = CheckTextWriter(), _ request: CheckRequest
  ) -> String {
    var bytes: [UInt8] = []
    writer.write(read, request, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func text(_ example: CaseFile.Case, _ request: CheckRequest) throws -> String {
    let verdict = try #require(Verification.Verdict(rawValue: example["verdict"]))
    return Self.text(of: CheckedLetter.letter(example["text"], verdict: verdict), request)
  }

  @Test(arguments: CaseFile.cases("check-lines"))
  func `a check is told like a compiler tells an error`(_ example: CaseFile.Case) throws {
    #expect(try text(example, CheckRequest(in: .dutch, selection: .all)) == example["nl"] + "\n")
    #expect(try text(example, CheckRequest(in: .english, selection: .all)) == example["en"] + "\n")
  }

  @Test(arguments: CaseFile.cases("check-lines"))
  func `only contradictions are told unless all are asked for`(_ example: CaseFile.Case) throws {
    let isTold = example["verdict"] == "contradiction"
    #expect(try text(example, CheckRequest(in: .dutch)) == (isTold ? example["nl"] + "\n" : ""))
  }

  @Test func `a figure of a table is named by its row and column`() throws {
    let text =
      "Geachte voorzitter,\n\n| Sector | 2022 | 2023 |\n|---|---|---|\n"
      + "| Markt | 410 | 512 |\n| Zorg | 230 | 318 |\n| Totaal | 640 | 803 |\n"
    let read = try LetterDriver(layout: .markdown).read(Array(text.utf8), named: "table.md")
    let shown = Self.text(of: read, CheckRequest(in: .dutch)).split(separator: "\n").prefix(4).map(
      String.init)
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
    let request = CheckRequest(in: .english)
    #expect(CoverageWriter().remarks(onUncheckedFiguresOf: read, request).isEmpty)
    let unchecked = ReadLetter(read.letter, records: read.records)
    let remarks = CoverageWriter().remarks(onUncheckedFiguresOf: unchecked, request)
    #expect(remarks.map(\.figure) == [0, 1, 2])
    let lines = String(decoding: remarks.flatMap(\.bytes), as: UTF8.self)
    #expect(
      lines == """
        plain.txt:1:9: unchecked: 7  «Er zijn 7 en 3, samen 10.»
        plain.txt:1:14: unchecked: 3  «Er zijn 7 en 3, samen 10.»
        plain.txt:1:23: unchecked: 10  «Er zijn 7 en 3, samen 10.»

        """)
  }

  @Test func `a SARIF result keeps its fingerprint when it moves`() throws {
    let writer = SARIFWriter()
    func results(_ text: String) throws -> [String] {
      let read = CheckedLetter.letter(text, verdict: .contradiction)
      let one = Array(Self.text(of: read, by: writer, CheckRequest(in: .english)).utf8)
      let json = writer.head + one + writer.separator + one + writer.tail
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
