import Checking
import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// A case of the case file that bears a rule's name.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let example: CaseFile.Case

  var testDescription: String { "\(rule): \(example.title)" }

  /// The cases of a rule: those of `text.share` stand in `Cases/text-share.md`.
  static func cases(of rule: String) -> [RuleCase] {
    let name = rule.hasPrefix("citation.") ? rule : rule.replacing(".", with: "-")
    return CaseFile.cases(name).map { RuleCase(rule: rule, example: $0) }
  }
}

/// Every case is a few sentences and the lines that one check prints for them.
struct TextCheckTests {
  /// The rules of sentences; what holds the text against a table needs whole letters.
  private static let rules = allChecks.map(\.rule).filter {
    $0.hasPrefix("text.") && $0 != "text.restatement"
  }

  @Test(arguments: allChecks.map(\.rule))
  func `every check has cases`(rule: String) {
    #expect(!RuleCase.cases(of: rule).isEmpty)
  }

  @Test(arguments: rules.flatMap(RuleCase.cases))
  func `a check of sentences prints what its case says`(_ sample: RuleCase) {
    expect(sample.example, rule: sample.rule)
  }

  /// A text as the body of a letter; lists and tables are the Markdown reader's business.
  private func read(_ text: String) -> Letter {
    let plain = PlainLetter.letter(text)
    guard text.contains("\n- ") || text.contains("\n|") else { return plain }
    let body = "Geachte voorzitter,\n\n" + text
    let file = SourceFile(name: "case.md", bytes: Array(body.utf8))
    return (try? readLetter(from: file, layout: .markdown)) ?? plain
  }

  private func expect(_ example: CaseFile.Case, rule: String) {
    let letter = read(example["text"])
    let found = verifications(of: letter, records: extractRecords(from: letter))
      .filter { $0.rule == rule }
    #expect(found.map(CheckLine.line) == example.lines(of: "checks"))
  }
}
