import Extraction
import LetterModel
import LetterReaders
import TestSupport

@testable import Checking

/// What the wordings assert of a text's figures, before any sum is redone.
struct AssertedFigures {
  /// An assertion as figures: the same however they are changed.
  struct Shape: Hashable, CustomStringConvertible {
    var pattern: String
    var strength: Checking.Strength
    /// The figures, by their index in the letter, in order; the stated one last.
    var figures: [Int?]

    var description: String { "\(pattern) \(figures.map { $0.map(String.init) ?? "·" })" }
  }

  let letter: Letter
  let records: LetterRecords
  let assertions: [(rule: String, assertion: Assertion)]

  /// The assertions of a letter.
  init(of letter: Letter) {
    self.letter = letter
    records = extractRecords(from: letter)
    let text = FigureText(letter, figures: records.figures)
    var run = WordingRun(.dutch, on: text)
    assertions = Wording.dutch.rules.flatMap { rule in
      run.assertions(of: WordingCheck(rule.id, summary: rule.title), in: .asserted)
        .map { (rule.id, $0) }
    }
  }

  /// Those of the body of a letter with these paragraphs.
  init(in text: String) throws {
    let body = "Geachte voorzitter,\n\nHierbij informeer ik u.\n\n" + text
    let file = SourceFile(name: "gold.md", bytes: Array(body.utf8))
    self.init(of: try readLetter(from: file, layout: .markdown))
  }

  /// What is asserted whatever the values are.
  var blind: Set<Shape> {
    Set(
      assertions.filter { $0.assertion.strength != .possible }.map { entry in
        let relation = entry.assertion.relation
        return Shape(
          pattern: entry.assertion.pattern, strength: entry.assertion.strength,
          figures: relation.figures.dropLast().map(\.figure).sorted { ($0 ?? -1) < ($1 ?? -1) }
            + [relation.stated.figure])
      })
  }

  /// The relations that are asserted whatever the values are.
  var blindRelations: [(pattern: String, relation: TestSupport.Relation)] {
    assertions.filter {
      $0.assertion.strength != .possible && $0.assertion.comparison == nil
        && !$0.assertion.isOpen
    }
    .compactMap { entry in
      let found = entry.assertion.relation.verification(
        rule: entry.rule, span: entry.assertion.relation.span)
      return TestSupport.Relation(found).map { (entry.assertion.pattern, $0) }
    }
  }
}
