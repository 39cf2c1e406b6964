/// A check that needs several letters.
public protocol CorpusCheck: Sendable {
  /// The rule's stable name: `corpus.goal`.
  var rule: String { get }
  /// One sentence for `griffier list checks`.
  var summary: String { get }
  /// What came of every statement of this kind, letters in the order given.
  func verifications(of corpus: CorpusFacts) -> [Verification]
}

/// The checks across letters, in the order in which their results are listed.
public let allCorpusChecks: [any CorpusCheck] = [
  CorpusLevelCheck(),
  CorpusRestatementCheck(),
  CorpusGoalCheck(),
]

/// What several letters together show.
public func corpusVerifications(_ letters: [LetterFacts]) -> [Verification] {
  let corpus = CorpusFacts(letters)
  return allCorpusChecks.flatMap { $0.verifications(of: corpus) }
}
