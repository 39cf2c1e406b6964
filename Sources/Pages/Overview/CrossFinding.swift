internal import Checking
internal import LetterModel

/// A contradiction between letters, as lists tell it.
struct CrossFinding: Sendable {
  /// What the check says.
  let message: Message
  /// What else it says.
  let remarks: [Message]
  /// Where each letter says it, with what the letter is called.
  let places: [(place: CrossPlace, title: Message)]

  /// The finding of a check across letters.
  init(_ check: Verification, titles: [String: Message]) {
    message = Message { check.sentence(in: $0) }
    remarks = check.remarks
    places = CrossPlace.places(of: check).map { ($0, titles[$0.letter] ?? Message($0.letter)) }
  }
}

/// What is incorrect in one place of a letter, or between letters.
enum ReportFinding: Sendable {
  case inside(LetterDigest, FindingGroup)
  case across(CrossFinding)
}
