import Checking
import Extraction
import LetterModel
import TestSupport
import Testing

/// The checks of citations across letters, on letters written down by hand.
struct CorpusCheckTests {
  @Test func `letters that cite one paper with two years are told apart`() {
    let cases = CaseFile.cases("corpus.session-conflict")
    #expect(!cases.isEmpty)
    for example in cases {
      let letters = example.blocks.keys.filter { $0.hasPrefix("letter ") }.sorted().map { key in
        let name = String(key.dropFirst(7))
        let made = HandMadeLetter(example[key], file: "\(name).txt")
        return CitedYears(of: made.letter, records: made.records, id: name)
      }
      let found = CorpusSessionConflict(letters).verifications().flatMap { verification in
        ["\(verification.verdict.rawValue): \(verification.message(in: .dutch))"]
          + verification.operands.map { operand in
            "  \(operand.letter ?? "?") \(operand.citation.map { "r\($0 + 1)" } ?? "head")"
          }
      }
      #expect(found == example.lines(of: "checks"), "\(example.title)")
    }
  }
}
