import Extraction
import LetterModel
import LetterReaders
import Synchronization
import TestSupport
import Testing

@testable import Checking

/// A check that is added in one place is run, and what it finds is told in both languages.
struct AddedCheckTests {
  /// Restates the first cell of a table.
  private struct AddedTableRule: TableRule {
    let rule = "table.added"
    let summary = "a cell is itself"

    func findings(in grid: NumberGrid) -> [Finding] {
      grid.quantity(row: 0, column: 0).map { [.same($0, $0)] } ?? []
    }
  }

  /// Restates the first cell of one table in another.
  private struct AddedTableSetRule: TableSetRule {
    let rule = "table.added-set"
    let summary = "two tables begin alike"

    func findings(in grids: [NumberGrid], of letter: Letter) -> [Finding] {
      guard let one = grids.first?.quantity(row: 0, column: 0),
        let other = grids.last?.quantity(row: 0, column: 0)
      else { return [] }
      return [.same(one, other)]
    }
  }

  /// Restates the first amount of a text.
  private struct AddedTextRule: TextRule {
    let rule = "text.added"
    let summary = "an amount is itself"
    let turn = Turn.beforeFacts

    func findings(in text: FigureText) -> [Finding] {
      text.sentences.first?.amounts.first?.quantity.map { [.same($0, $0)] } ?? []
    }
  }

  /// Restates the first amount of each sentence with a word of change.
  private struct AddedSentenceRule: SentenceRule {
    let rule = "text.added-sentence"
    let summary = "an amount of a change is itself"
    let turn = Turn.afterFacts
    let needs = SentenceCues.change

    func findings(at: Int, in text: FigureText) -> [Finding] {
      text.sentences[at].amounts.first?.quantity.map { [.same($0, $0)] } ?? []
    }
  }

  /// Restates the first fact.
  private struct AddedFactRule: FactRule {
    let rule = "text.added-fact"
    let summary = "a fact is itself"

    func findings(in ledger: FactLedger, text: FigureText) -> [Finding] {
      ledger.facts.first.map { [.same($0.quantity, $0.quantity)] } ?? []
    }
  }

  /// Says how many citations there are.
  private struct AddedCitationRule: CitationRule {
    let rule = "citation.added"
    let summary = "citations are counted"

    func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
      let count = records.citations.count
      return [
        Verification(
          rule: rule, operation: .citation, operands: [], verdict: .exact,
          statement: Message(english: "\(count) cited", dutch: "\(count) aangehaald"),
          span: SourceSpan(0..<0))
      ]
    }
  }

  /// Says how many letters there are.
  private struct AddedCorpusRule: CorpusRule {
    let rule = "corpus.added"
    let summary = "letters are counted"

    func verifications(of corpus: CorpusFacts) -> [Verification] {
      let count = corpus.letters.count
      return [
        Verification(
          rule: rule, operation: .restatement, operands: [], verdict: .exact,
          statement: Message(english: "\(count) letters", dutch: "\(count) brieven"),
          span: SourceSpan(0..<0))
      ]
    }
  }

  private static let text = """
    Geachte voorzitter,

    Eind 2022 waren er 36.206 banen in de markt. In het noorden zijn 410 banen meer. Zie Kamerstuk \
    34 352, nr. 1.

    | Regio | Aantal |
    |---|---|
    | Noord | 410 |
    | Zuid | 812 |

    Dit zijn de banen van nu.

    | Streek | Banen |
    |---|---|
    | Oost | 410 |
    | West | 333 |
    """

  private func read() throws -> (Letter, LetterRecords) {
    let file = SourceFile(name: "letter.md", bytes: Array(AddedCheckTests.text.utf8))
    let letter = try readLetter(from: file, layout: .markdown)
    return (letter, extractRecords(from: letter))
  }

  @Test(
    arguments: [
      (.tables(AddedTableRule()), "410 in both places", "410 op beide plaatsen"),
      (.betweenTables(AddedTableSetRule()), "410 in both places", "410 op beide plaatsen"),
      (.sentences(AddedTextRule()), "36.206 in both places", "36.206 op beide plaatsen"),
      (.sentences(AddedSentenceRule()), "410 in both places", "410 op beide plaatsen"),
      (.facts(AddedFactRule()), "36.206 in both places", "36.206 op beide plaatsen"),
      (.citations(AddedCitationRule()), "1 cited", "1 aangehaald"),
    ] as [(ListedCheck, String, String)])
  func `a check of any kind needs no more than to be listed`(
    check: ListedCheck, english: String, dutch: String
  ) throws {
    let (letter, records) = try read()
    let found = verifications(of: letter, records: records, checks: allChecks + [check])
    let own = found.filter { $0.rule == check.rule }
    #expect(own.first?.message(in: .english) == english)
    #expect(own.first?.message(in: .dutch) == dutch)
    // Listed last, told last; and what the others say is as it was.
    #expect(found.suffix(own.count) == own[...])
    #expect(Array(found.dropLast(own.count)) == verifications(of: letter, records: records))
  }

  @Test func `a check across letters needs no more than to be listed`() throws {
    let (letter, records) = try read()
    let facts = ["a", "b"].map { Checking.LetterFacts(letter: $0, of: letter, records: records) }
    let found = corpusVerifications(facts, checks: allChecks + [.acrossLetters(AddedCorpusRule())])
    #expect(found.last?.message(in: .english) == "2 letters")
    #expect(found.last?.message(in: .dutch) == "2 brieven")
    #expect(found.dropLast() == corpusVerifications(facts)[...])
  }

  @Test func `a rule of sentences is asked only where its cue stands`() throws {
    let (letter, records) = try read()
    let found = verifications(
      of: letter, records: records, checks: [.sentences(AddedSentenceRule())])
    #expect(found.map(\.message) == ["410 in both places"])
  }

  @Test func `of two rules with the same figures the one that is asked first is told`() throws {
    /// As the rule of texts, but after the facts and listed before it.
    struct Late: TextRule {
      let rule = "text.late"
      let summary = "an amount is itself"
      let turn = Turn.afterFacts

      func findings(in text: FigureText) -> [Finding] { AddedTextRule().findings(in: text) }
    }
    let (letter, records) = try read()
    let found = verifications(
      of: letter, records: records, checks: [.sentences(Late()), .sentences(AddedTextRule())])
    #expect(found.map(\.rule) == ["text.added"])
  }

  @Test func `a run asks each check once`() throws {
    /// Counts how often it is asked.
    final class Counting: TextRule, CitationRule {
      let rule = "text.counting"
      let summary = "what is asked"
      let turn = Turn.afterFacts
      let asked = Mutex(0)

      func findings(in text: FigureText) -> [Finding] {
        asked.withLock { $0 += 1 }
        return []
      }

      func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
        asked.withLock { $0 += 1 }
        return []
      }
    }
    let (letter, records) = try read()
    let counting = Counting()
    _ = verifications(
      of: letter, records: records,
      checks: allChecks + [.sentences(counting), .citations(counting)])
    #expect(counting.asked.withLock { $0 } == 2)
  }
}

extension Finding {
  /// Two figures that are said to be the same.
  fileprivate static func same(_ one: Quantity, _ other: Quantity) -> Finding {
    Finding(
      relation: Relation(.restatement, [.init(quantity: one)], makes: other), span: other.span)
  }
}
