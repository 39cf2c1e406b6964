import Checking
import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// A case of the file that bears a check's id: those of `text.share` stand in `Cases/text-share.md`.
///
/// What a case holds says how it is read: a `table`; a `text`, with the `references` in it where
/// they are written down by hand; or several letters, `letter a`, `letter b`. What must come out
/// stands in `checks`, in English; in `controles`, in Dutch and with remarks; in a block with the
/// id of another check; in `operands`; or, for all checks with their remarks, in `every check`.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let example: CaseFile.Case

  var testDescription: String { "\(rule): \(example.title)" }

  /// The name of a check's case file.
  static func file(of rule: String) -> String { rule.replacing(".", with: "-") }

  /// The cases of a check.
  static func cases(of rule: String) -> [RuleCase] {
    CaseFile.cases(file(of: rule)).map { RuleCase(rule: rule, example: $0) }
  }

  /// The names of the several letters that the case holds.
  private var letters: [String] {
    example.blocks.keys.filter { $0.hasPrefix("letter ") }.sorted()
  }

  /// Whether the case holds several letters.
  var isOfLetters: Bool { !letters.isEmpty }

  /// What all checks say of the case.
  func verifications() throws -> [Verification] {
    guard letters.isEmpty else { return corpus() }
    let (letter, records) = try read()
    return Checking.verifications(of: letter, records: records)
  }

  private func read() throws -> (Letter, LetterRecords) {
    if example.blocks["table"] != nil {
      return (PlainTable.letter(example["table"]), LetterRecords())
    }
    let text = example["text"]
    var letter = PlainLetter.letter(text)
    if example.blocks["references"] != nil {
      let lines = example.lines(of: "references")
      var records = LetterRecords()
      records.citations = HandMadeCitations.citations(lines, in: letter)
      #expect(records.citations.count == lines.count, "words of a reference are not found")
      return (letter, records)
    }
    // Lists and tables are the Markdown reader's business.
    if example.blocks["every check"] != nil {
      letter = try markdown(text)
    } else if text.contains("\n- ") || text.contains("\n|") {
      letter = try markdown("Geachte voorzitter,\n\n" + text)
    }
    return (letter, extractRecords(from: letter))
  }

  private func markdown(_ text: String) throws -> Letter {
    let file = SourceFile(name: "case.md", bytes: Array(text.utf8))
    return try readLetter(from: file, layout: .markdown)
  }

  private func corpus() -> [Verification] {
    var facts: [Checking.LetterFacts] = []
    var years: [CitedYears] = []
    for key in letters {
      let name = String(key.dropFirst("letter ".count))
      var letter = PlainLetter.letter(example[key])
      var records = extractRecords(from: letter)
      if example[key].contains("---\n") {
        let made = HandMadeLetter(example[key], file: "\(name).txt")
        (letter, records) = (made.letter, made.records)
      }
      facts.append(Checking.LetterFacts(letter: name, of: letter, records: records))
      years.append(CitedYears(of: letter, records: records, id: name))
    }
    return corpusVerifications(facts, citing: years)
  }
}

extension Verification {
  /// The verdict and the sum: `exact: 300 + 75 = 375, as stated`.
  var line: String { "\(verdict.rawValue): \(message)" }

  /// The verdict and the sum in Dutch, remarks on lines of their own.
  var dutchLines: [String] {
    ["\(verdict.rawValue): \(message(in: .dutch))"] + notes(in: .dutch).map { "  " + $0 }
  }

  /// The rule, the verdict, the sum and the remarks in Dutch on one line.
  var wholeLine: String {
    "\(rule) \(verdict): \(message)" + notes(in: .dutch).map { " | \($0)" }.joined()
  }

  /// The letters and citations that it is about: `a r1`, or `a head`.
  var operandLines: [String] {
    operands.map { operand in
      "\(operand.letter ?? "?") \(operand.citation.map { "r\($0 + 1)" } ?? "head")"
    }
  }
}
