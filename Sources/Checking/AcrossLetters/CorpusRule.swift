/// A check across letters: it compares what one letter states with what others state.
public protocol CorpusRule: Check {
  /// The verdict on each statement of this kind, letters in the order given.
  func verifications(of corpus: CorpusFacts) -> [Verification]
}
