/// The letters that were read, for what only several of them together show.
///
///     var corpus = CitationCorpus()
///     for summary in summaries { corpus.append(summary) }     // in the order of the files
///     let resolved = corpus.resolvedCitations()
public struct CitationCorpus: Sendable, Equatable {
  /// The letters, in the order of their files; of a paper that was read twice only the first.
  public private(set) var letters: [LetterSummary] = []
  /// The letters left out because the same paper was read before, with the one that was kept.
  public private(set) var copies: [Copy] = []
  private var marks = LetterMarks()

  /// A letter that is the same paper as one before it.
  public struct Copy: Sendable, Equatable {
    /// The letter left out.
    public var id: String
    /// The letter kept.
    public var original: String
  }

  /// A corpus without letters.
  public init() {}

  /// Adds a letter after those that are there.
  ///
  /// - Returns: the id of the letter that it is a copy of, in which case it is left out.
  @discardableResult
  public mutating func append(_ letter: LetterSummary) -> String? {
    if let original = marks.original(of: letter.mark, id: letter.id) {
      copies.append(Copy(id: letter.id, original: original))
      return original
    }
    letters.append(letter)
    return nil
  }
}
