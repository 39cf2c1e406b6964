internal import Checking
internal import Driver
internal import Extraction
internal import Foundation
internal import LetterModel
internal import LetterReaders
import Testing

@Suite struct FrontDoorTests {
  static let bytes = Array(
    """
    Van de 400 aanvragen zijn er 300 aanvragen (80 procent) toegekend (Kamerstuk 36 200, nr. 81).

    De rest volgt later in dit jaar.
    """.utf8)

  @Test func `the example in the documentation compiles and finds what is wrong`() throws {
    var printed: [String] = []
    func print(_ line: String) { printed.append(line) }
    let bytes = Self.bytes
    do {
      // The lines of LetterDriver's documentation.
      let driver = LetterDriver()
      let read = try driver.read(bytes, named: "aanvragen.md")
      for check in read.verifications where check.verdict == .contradiction {
        print(check.message(in: .dutch))
      }
    }
    #expect(printed.count == 1)
    #expect(printed.first?.hasPrefix("300 / 400 = 75 %, vermeld 80 %: verschil 5") == true)
  }

  @Test func `the documentation and this file hold the same example`() throws {
    let tests = URL(fileURLWithPath: #filePath)
    let source = tests.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Driver/LetterDriver.swift")
    let documented = try String(contentsOf: source, encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("///     ") }
      .map { $0.dropFirst(8) }
    let compiled = try String(contentsOf: tests, encoding: .utf8)
      .split(separator: "\n").map { $0.dropFirst(6) }
    try #require(documented.count == 5)
    let start = try #require(compiled.firstIndex(of: documented[0]))
    #expect(Array(compiled[start..<(start + documented.count)]) == documented)
  }

  @Test func `the README holds the same example, with the stage named`() throws {
    let tests = URL(fileURLWithPath: #filePath)
    let readme = tests.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("README.md")
    let documented = try String(contentsOf: readme, encoding: .utf8)
      .split(separator: "```swift\n").last?.split(separator: "```").first?
      .replacing(", until: .checks", with: "").split(separator: "\n")
    let compiled = try String(contentsOf: tests, encoding: .utf8)
      .split(separator: "\n").map { $0.dropFirst(6) }
    let lines = try #require(documented)
    try #require(lines.count == 5)
    let start = try #require(compiled.firstIndex(of: lines[0]))
    #expect(Array(compiled[start..<(start + lines.count)]) == lines)
  }

  @Test func `a driver goes as far as it is asked to`() throws {
    let driver = LetterDriver()
    let letter = try driver.read(Self.bytes, named: "a.md", until: .letter)
    #expect(letter.letter.blocks.count == 2)
    #expect(letter.records.figures.isEmpty && letter.records.citations.isEmpty)
    let records = try driver.read(Self.bytes, named: "a.md", until: .records)
    #expect(records.records.figures.count == 3)
    #expect(records.records.citations.count == 1)
    #expect(records.verifications.isEmpty)
    #expect(try !driver.read(Self.bytes, named: "a.md").verifications.isEmpty)
  }

  @Test func `a register settles whether a cited paper exists`() throws {
    var register = PaperRegister()
    register.add(Array("kst-36200-81\n".utf8))
    let known = try LetterDriver(register: register).read(Self.bytes, named: "a.md")
    #expect(known.records.citations.first?.targets.first?.status == .registered)
  }

  @Test func `a reader, an extractor and a check of one's own take their places`() throws {
    let driver = LetterDriver(
      readers: [UpperCaseReader()], extractors: [RemarkExtractor()],
      checks: [.citations(SilentCheck())])
    let read = try driver.read(Array("STIL".utf8), named: "a.txt")
    #expect(read.letter.layout == .markdown)
    #expect(read.letter.blocks.map(\.passage.text) == ["STIL"])
    #expect(read.records.diagnostics.map(\.id) == ["remark.made"])
    #expect(read.verifications.map(\.rule) == ["silent.always"])
    #expect(throws: ReadError.self) { try driver.read(Array("luid".utf8), named: "a.txt") }
  }

  @Test func `what is no letter is said to be none`() {
    #expect(throws: ReadError.self) { try LetterDriver().read([], named: "empty.md") }
  }
}

/// Reads one line in capitals.
private struct UpperCaseReader: LetterReader {
  let layout = Letter.Layout.markdown
  let summary = "Capitals."

  let fileExtensions = ["txt"]

  func claims(_ file: SourceFile) -> Bool { file.bytes.allSatisfy { $0 < 0x61 } }

  func draft(of file: SourceFile) throws(ReadError) -> LetterDraft {
    try MarkdownReader().draft(of: file)
  }
}

private struct RemarkExtractor: Extractor {
  let name = "remark"
  let summary = "Remarks."

  func extract(from letter: Letter, into records: inout LetterRecords) {
    records.diagnostics.append(
      Diagnostic(DiagnosticKind("remark.made", .note, "Remarks."), Message("there is a letter")))
  }
}

private struct SilentCheck: CitationRule {
  let rule = "silent.always"
  let summary = "Nothing."

  func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
    [
      Verification(
        rule: rule, operation: .comparison, operands: [], verdict: .undecided,
        span: SourceSpan(0..<1))
    ]
  }
}
