public import Extraction
public import LetterModel

/// The checks, in the order in which their results are listed.
public let allChecks: [any Check] = [
  CitationSessionConflictCheck(),
  CitationSessionDateCheck(),
  CitationUnregisteredCheck(),
]

/// What came of every statement that a letter makes.
public func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
  allChecks.flatMap { $0.verifications(of: letter, records: records) }
}
