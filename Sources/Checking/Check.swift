public import Extraction
public import LetterModel

/// Redoes one kind of statement: records to verdicts.
public protocol Check: Sendable {
  /// The rule's stable name: `table.column-total`.
  var rule: String { get }
  /// One sentence for `griffier list checks`.
  var summary: String { get }
  /// What came of every statement of this kind in the letter.
  func verifications(of letter: Letter, records: LetterRecords) -> [Verification]
}

/// A check of figures, which looks at what all such checks share.
protocol FigureCheck: Check {
  /// What came of every statement of this kind in the letter.
  func verifications(in evidence: Evidence) -> [Verification]
}

extension FigureCheck {
  /// What came of every statement of this kind in the letter.
  func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
    verifications(in: Evidence(letter: letter, records: records))
  }
}
