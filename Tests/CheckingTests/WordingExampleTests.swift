import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

@testable import Checking

/// The examples that stand beside the patterns of sentences.wording.
struct WordingExampleTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var rule: String
    var example: WordingRule.Example

    var testDescription: String { "line \(example.line): \(example.text)" }
  }

  private static let samples = Wording.dutch.rules.flatMap { rule in
    rule.examples.map { Sample(rule: rule.id, example: $0) }
  }

  @Test(arguments: samples)
  func `an example says what stands before it`(_ sample: Sample) throws {
    let text = sample.example.text.filter { !"{}".contains($0) }
    let letter = PlainLetter.letter(text)
    let all = verifications(of: letter, records: extractRecords(from: letter))
    let own = all.filter { $0.rule == sample.rule }
    switch sample.example.outcome {
    case .right:
      #expect(!own.isEmpty && own.allSatisfy { $0.verdict == .exact || $0.verdict == .rounding })
    case .wrong: #expect(own.contains { $0.verdict == .contradiction })
    case .nothing: #expect(own.isEmpty && !all.contains { $0.verdict == .contradiction })
    }
  }

  @Test(arguments: Wording.dutch.rules.map(\.id))
  func `every rule is a check and has examples of both sorts`(id: String) throws {
    let rule = try #require(Wording.dutch.rule(id))
    #expect(allChecks.contains { $0.rule == id })
    #expect(rule.examples.contains { $0.outcome == .right })
    #expect(rule.examples.contains { $0.outcome == .nothing })
  }
}
