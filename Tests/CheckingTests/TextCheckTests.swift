import Checking
import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Every case is a few sentences and the lines that one check prints for them.
struct TextCheckTests {
  @Test(arguments: CaseFile.cases("text-parts-of-whole"))
  func `parts of a whole are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.parts-of-whole")
  }

  @Test(arguments: CaseFile.cases("text-from-to"))
  func `changes beside two levels are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.from-to")
  }

  @Test(arguments: CaseFile.cases("text-share"))
  func `shares are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.share")
  }

  @Test(arguments: CaseFile.cases("text-complement"))
  func `shares of one whole are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.complement")
  }

  @Test(arguments: CaseFile.cases("text-partition"))
  func `halves stated apart are added`(_ example: CaseFile.Case) {
    expect(example, rule: "text.partition")
  }

  @Test(arguments: CaseFile.cases("text-level-change"))
  func `changes between levels are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.level-change")
  }

  @Test(arguments: CaseFile.cases("text-share-change"))
  func `changes of shares are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.share-change")
  }

  @Test(arguments: CaseFile.cases("text-percentage-of"))
  func `percentages of a group are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.percentage-of")
  }

  @Test(arguments: CaseFile.cases("text-share-words"))
  func `shares in words are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.share-words")
  }

  @Test(arguments: CaseFile.cases("text-goal"))
  func `goals reached and missed are judged`(_ example: CaseFile.Case) {
    expect(example, rule: "text.goal")
  }

  @Test(arguments: CaseFile.cases("text-threshold"))
  func `amounts above and below are judged`(_ example: CaseFile.Case) {
    expect(example, rule: "text.threshold")
  }

  @Test(arguments: CaseFile.cases("text-distance"))
  func `distances to a goal are shown`(_ example: CaseFile.Case) {
    expect(example, rule: "text.distance")
  }

  @Test(arguments: CaseFile.cases("text-total"))
  func `totals after their terms are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.total")
  }

  @Test(arguments: CaseFile.cases("text-remainder"))
  func `what is left of a whole is redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.remainder")
  }

  @Test(arguments: CaseFile.cases("text-change"))
  func `changes between two levels are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.change")
  }

  @Test(arguments: CaseFile.cases("text-inclusive"))
  func `amounts with and without a part are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.inclusive")
  }

  @Test(arguments: CaseFile.cases("text-factor"))
  func `multiples of a level are judged`(_ example: CaseFile.Case) {
    expect(example, rule: "text.factor")
  }

  @Test(arguments: CaseFile.cases("text-list-total"))
  func `totals of lists are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.list-total")
  }

  @Test(arguments: CaseFile.cases("text-near-sum"))
  func `sums without a cue are found`(_ example: CaseFile.Case) {
    expect(example, rule: "text.near-sum")
  }

  @Test(arguments: CaseFile.cases("text-spread-parts"))
  func `parts over several sentences are added`(_ example: CaseFile.Case) {
    expect(example, rule: "text.spread-parts")
  }

  @Test(arguments: CaseFile.cases("text-comparison"))
  func `figures above and below others are judged`(_ example: CaseFile.Case) {
    expect(example, rule: "text.comparison")
  }

  @Test(arguments: CaseFile.cases("text-extreme"))
  func `the highest and the lowest are judged`(_ example: CaseFile.Case) {
    expect(example, rule: "text.extreme")
  }

  /// A text as the body of a letter; lists and tables are the Markdown reader's business.
  private func read(_ text: String) -> Letter {
    let plain = PlainLetter.letter(text)
    guard text.contains("\n- ") || text.contains("\n|") else { return plain }
    let body = "Geachte voorzitter,\n\n" + text
    let source = SourceText(file: "case.md", utf8: Array(body.utf8))
    return (try? readLetter(from: source, layout: .markdown)) ?? plain
  }

  private func expect(_ example: CaseFile.Case, rule: String) {
    let letter = read(example["text"])
    let found = verifications(of: letter, records: extractRecords(from: letter))
      .filter { $0.rule == rule }
    #expect(found.map(CheckLine.line) == example.lines(of: "checks"))
  }
}
