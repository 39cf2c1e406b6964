import Extraction
import LetterModel
import LetterReaders
import Testing

@testable import Checking

/// A text that lost its full stops: what is no sentence asserts nothing, and it is said.
struct LongSentenceTests {
  /// Parts of a list with their total, in one sentence.
  private func letter(parts: Int) throws -> Letter {
    let list = (1...parts).map { "\($0) euro voor post \($0 % 7 + 1)" }.joined(separator: ", ")
    let text =
      "Geachte voorzitter,\n\nHierbij informeer ik u.\n\nHet gaat om \(list), "
      + "in totaal 99.999 euro. In 2022 waren er 12 mannen en 13 vrouwen, in totaal 25 personen.\n"
    return try readLetter(
      from: SourceFile(name: "long.md", bytes: Array(text.utf8)), layout: .markdown)
  }

  @Test func `figures by the hundred in one sentence are read, and no sum is looked for`() throws {
    let letter = try letter(parts: 200)
    let records = extractRecords(from: letter)
    #expect(records.figures.count >= 200)
    #expect(records.diagnostics.map(\.id) == ["sentence.many-figures"])
    let words = try #require(records.diagnostics.first?.span)
    let verdicts = Checking.verifications(of: letter, records: records)
    #expect(verdicts.allSatisfy { !($0.span.start < words.end && words.start < $0.span.end) })
    // The sentence behind it asserts as ever.
    #expect(verdicts.contains { $0.verdict == .exact })
  }

  @Test func `a long list is a sentence still`() throws {
    let letter = try letter(parts: 20)
    #expect(extractRecords(from: letter).diagnostics.isEmpty)
  }
}
