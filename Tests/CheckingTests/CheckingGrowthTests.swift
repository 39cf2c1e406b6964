import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

@testable import Checking

/// What checks make of twice as much is at most twice as much.
struct CheckingGrowthTests {
  /// How much more twice the input may be, a constant part aside.
  private static func isLinear(_ one: Int, _ two: Int) -> Bool { one > 0 && two * 10 <= one * 21 }

  /// Mentions of one paper: every third one bears another year.
  private func mentions(_ count: Int) -> (letter: Letter, records: LetterRecords) {
    var words: [String] = []
    var lines: [String] = []
    for index in 0..<count {
      let year = index % 3 == 2 ? 2023 : 2022
      words.append("Zie Kamerstukken II \(year)/\(year - 1999), 34 352, nr. 281.")
      lines.append("34 352, nr. 281 → kst-34352-281; year \(year)-\(year + 1)")
    }
    let letter = PlainLetter.letter(words.joined(separator: " "))
    var records = LetterRecords()
    records.citations = HandMadeCitations.citations(lines, in: letter)
    return (letter, records)
  }

  @Test func `operands of citations in conflict grow as the citations`() {
    func operands(_ count: Int) -> Int {
      let (letter, records) = mentions(count)
      return CitationSessionConflictCheck().verifications(of: letter, records: records)
        .reduce(0) { $0 + $1.operands.count }
    }
    #expect(Self.isLinear(operands(60), operands(120)))
  }

  @Test func `operands of citations in conflict between letters grow as the letters`() {
    func operands(_ count: Int) -> Int {
      let letters = (0..<count).map { index in
        let year = index % 3 == 2 ? 2023 : 2022
        let made = HandMadeLetter(
          """
          date: 2024-07-03
          ---
          Zie Kamerstukken II \(year)/\(year - 1999), 34 352, nr. 281.
          ---
          34 352, nr. 281 → kst-34352-281; year \(year)-\(year + 1)
          """, file: "\(index).txt")
        return CitedYears(of: made.letter, records: made.records, id: "\(index)")
      }
      return CorpusSessionConflict(letters).verifications(rule: "").reduce(0) {
        $0 + $1.operands.count
      }
    }
    #expect(Self.isLinear(operands(60), operands(120)))
  }

  /// Letters that state one measure of one year, each with a number of its own.
  private func corpus(_ count: Int, dossier: (Int) -> Int) -> CorpusFacts {
    CorpusFacts(
      (0..<count).map { index in
        let dossier = dossier(index)
        let number = 10_007 + index * 379
        let letter = PlainLetter.letter(
          "In 2022 zijn er \(number / 1000).\(String(number % 1000 + 1000).dropFirst()) banen. "
            + "Zie Kamerstukken II 2022/23, \(dossier / 1000) \(dossier % 1000), nr. 2.")
        return LetterFacts(
          letter: "\(index)", of: letter, records: extractRecords(from: letter))
      })
  }

  @Test func `letters of one measure are compared with some of the others`() throws {
    func comparisons(_ count: Int) throws -> Int {
      let corpus = corpus(count) { 34_100 + $0 }
      let places = try #require(corpus.shared.first)
      #expect(places.count == count)
      return CorpusRestatementCheck().restatements(at: places, in: corpus).comparisons
    }
    let once = try comparisons(80)
    #expect(try comparisons(160) <= once + 80 * CorpusRestatementCheck.mostNumbers)
    #expect(once <= 80 * CorpusRestatementCheck.mostNumbers)
  }

  @Test func `letters of one dossier are held against the first of them`() throws {
    let corpus = corpus(40) { _ in 34_352 }
    let places = try #require(corpus.shared.first)
    let found = CorpusRestatementCheck().restatements(at: places, in: corpus)
    #expect(found.pairs.map(\.known) == Array(repeating: places[0], count: 39))
    #expect(found.pairs.map(\.entry) == Array(places.dropFirst()))
  }

  /// Figures of the text and of a table, each of a year of its own.
  @Test func `a figure of the text is held against the cells of its year`() throws {
    func candidates(_ count: Int) throws -> Int {
      let years = (0..<count).map { 1900 + $0 }
      let rows = years.map { "| \($0) | \(20_000 + $0) |" }.joined(separator: "\n")
      let sentences = years.map { "In \($0) waren er \(21_000 + $0) banen." }.joined(
        separator: "\n\n")
      let text = "| jaar | aantal banen |\n|---|---|\n\(rows)\n\n\(sentences)\n"
      let file = SourceFile(name: "case.md", bytes: Array(text.utf8))
      let letter = try readLetter(from: file, layout: .markdown)
      let ledger = FactLedger(extractRecords(from: letter))
      let cells = CellFacts(of: ledger)
      let said = ledger.facts.indices.filter { ledger.facts[$0].isInText }
      return said.reduce(0) { $0 + cells.candidates(for: $1).count }
    }
    #expect(Self.isLinear(try candidates(40), try candidates(80)))
  }
}
