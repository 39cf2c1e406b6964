internal import Driver
internal import Extraction
internal import LetterModel
internal import ReferenceGraph
internal import Reporting
internal import TestSupport
import Testing

/// What is written of twice as much is at most twice as long.
struct ReportingGrowthTests {
  @Test func `the sentences of a graph grow as the list of numbers that cites`() {
    func bytes(_ count: Int) -> Int {
      let numbers = (1...count).map(String.init).joined(separator: ", ")
      let letter = PlainLetter.letter("Zie Kamerstukken II 2010/11, 34 352, nrs. \(numbers).")
      let summary = LetterSummary(
        of: letter, records: extractRecords(from: letter), id: "a", sentences: .kept)
      #expect(summary.citedPapers.count == count)
      return summary.citedPapers.reduce(0) { $0 + $1.sentence.utf8.count }
    }
    let (once, twice) = (bytes(400), bytes(800))
    #expect(once > 0)
    #expect(twice <= 2 * once)
  }

  @Test func `an explanation grows as the marks of a note`() throws {
    func bytes(_ count: Int) throws -> Int {
      let words = String(repeating: "woord[^1] ", count: count)
      let letter = PlainLetter.letter(words + "\n\n[^1]: Een noot.")
      let read = ReadLetter(letter, records: LetterRecords(), verifications: [])
      let text = try #require(
        Explanation(read, in: .english).text(on: .place(line: 1, column: nil)))
      #expect(text.split(separator: "\n").count { $0.hasPrefix("fn-1: ") } == 1)
      return text.utf8.count
    }
    let (once, twice) = (try bytes(200), try bytes(400))
    #expect(twice * 10 <= once * 21)
  }
}
