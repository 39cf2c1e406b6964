internal import Checking
internal import Driver
internal import LetterModel
import LetterReaders
internal import Reporting
import TestSupport
import Testing

@Suite struct PlainCheckWriterTests {
  private func text(_ example: CaseFile.Case, in language: Language) throws -> String {
    let read = try LetterDriver(layout: .markdown).read(
      Array(example["brief"].utf8), named: "letter")
    let request = CheckRequest(
      in: language, selection: example["alles"].isEmpty ? .contradictions : .all)
    var bytes: [UInt8] = []
    PlainCheckWriter().write(read, request, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: CaseFile.cases("plain-findings"))
  func `a finding is told as one tells it`(_ example: CaseFile.Case) throws {
    let told = try text(example, in: .dutch)
    #expect(told == example["nl"] + "\n\n", "\(told)")
    if !example["en"].isEmpty {
      #expect(try text(example, in: .english) == example["en"] + "\n\n")
    }
  }

  @Test func `colours are on a terminal alone`() throws {
    let check = Verification(
      rule: "text.sum", operation: .sum, operands: [], verdict: .exact, span: SourceSpan(0..<0))
    let read = ReadLetter(PlainLetter.letter("Dag."), verifications: [check])
    var request = CheckRequest(in: .dutch, selection: .all)
    var plain: [UInt8] = []
    PlainCheckWriter().write(read, request, to: &plain)
    #expect(!plain.contains(0x1B))
    request.isColoured = true
    var coloured: [UInt8] = []
    PlainCheckWriter().write(read, request, to: &coloured)
    #expect(String(decoding: coloured, as: UTF8.self).hasPrefix("\u{1B}[1;32mKLOPT\u{1B}[0m"))
  }
}
