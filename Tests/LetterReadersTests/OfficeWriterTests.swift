import Extraction
import LetterModel
import TestSupport
import Testing

@testable import LetterReaders

/// Letters that other programs wrote as office files say what they said before.
@Suite struct OfficeWriterTests {
  static let pandoc = try? ExternalTool.named("pandoc")
  static let python = ExternalTool.python(with: "docx", "odf")

  @Test(
    .enabled(if: pandoc != nil, "pandoc is missing: run scripts/setup-tests"),
    arguments: [Rendering.word, .openDocument])
  func `twenty letters written by pandoc come back`(rendering: Rendering) throws {
    let pandoc = try #require(Self.pandoc)
    var generator = SpecimenGenerator(seed: 15)
    let generated = (0..<(20 - HandwrittenLetters.all.count)).map {
      generator.letter(name: "generated \($0)")
    }
    for letter in HandwrittenLetters.all + generated {
      let made = try pandoc.run(
        ["-f", "markdown-smart", "-t", rendering.rawValue, "-o", "-"],
        on: Array(PandocRendering(letter).text.utf8))
      #expect(made.status == 0, "\(made.errors)")
      let read = try readLetter(from: SourceFile(name: rendering.fileName, bytes: made.bytes))
      #expect(read.layout == rendering.layout)
      let records = extractRecords(from: read)
      #expect(letter.facts.differences(from: LetterFacts(of: read, records: records)) == [])
      #expect(SpanLaw.violations(in: read, records: records) == [], "\(letter.name)")
    }
  }

  @Test(
    .enabled(if: python != nil, "python-docx or odfpy is missing: run scripts/setup-tests"),
    arguments: CaseFile.cases("office-writers"))
  func `a letter written in Python gives the draft that its case shows`(
    _ test: CaseFile.Case
  ) throws {
    let made = try #require(Self.python).run(on: Array(test["python"].utf8))
    #expect(made.status == 0, "\(made.errors)")
    let file = SourceFile(name: "case", bytes: made.bytes)
    let reader = try #require(allReaders.first { $0.claims(file) })
    var draft = try reader.draft(of: file)
    HeadZone.mark(&draft.blocks)
    #expect(DraftDump(draft: draft).lines.joined(separator: "\n") == test["draft"])
  }
}
