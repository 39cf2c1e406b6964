public import Extraction
public import LetterModel

/// A check of citations: it says what is known of the papers that a letter cites.
public protocol CitationRule: Check {
  /// The verdict on each statement of this kind in the letter.
  func verifications(of letter: Letter, records: LetterRecords) -> [Verification]
}
