/// What letters say of one figure of an article.
public struct ArticleFinding: Sendable {
  /// What is to be said.
  public enum Verdict: String, Sendable, CaseIterable {
    /// A letter states it, of the same thing.
    case stated
    /// A letter states a finer figure of the same thing that is rounded so.
    case rounded
    /// It follows from two figures of a letter.
    case derived
    /// Letters state the same thing, of another time or another group only.
    case elsewhere
    /// A letter states another figure of the same thing, time and group.
    case contradicted
    /// Nothing of it was found.
    case notFound = "not-found"
  }

  /// How it follows from two figures.
  public enum Derivation: String, Sendable, CaseIterable {
    /// a + b
    case sum
    /// a − b
    case difference
    /// (b − a) / a, in per cent
    case growth
    /// a / b, in per cent
    case share
  }

  /// A figure of a letter that shows it.
  public struct Evidence: Sendable, Hashable {
    /// The index of the letter, in the order of the comparison.
    public let letter: Int
    /// The index in its `LetterRecords.figures`.
    public let figure: Int
  }

  /// The index of the figure in the article's records.
  public let figure: Int
  /// What is to be said.
  public let verdict: Verdict
  /// The figures that show it; of a derivation its operands, in order.
  public let evidence: [Evidence]
  /// How it follows from them.
  public let derivation: Derivation?

  init(
    figure: Int, _ verdict: Verdict, _ evidence: [Statement] = [], derivation: Derivation? = nil
  ) {
    self.figure = figure
    self.verdict = verdict
    self.evidence = evidence.map { Evidence(letter: $0.letter, figure: $0.figure) }
    self.derivation = derivation
  }
}
