import Checking
import Extraction
import LetterModel
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

  @Test(arguments: CaseFile.cases("text-balance"))
  func `totals and differences after their terms are redone`(_ example: CaseFile.Case) {
    expect(example, rule: "text.balance")
  }

  private func expect(_ example: CaseFile.Case, rule: String) {
    let letter = PlainLetter.letter(example["text"])
    let found = verifications(of: letter, records: extractRecords(from: letter))
      .filter { $0.rule == rule }
    #expect(found.map(CheckLine.line) == example.lines(of: "checks"))
  }
}
