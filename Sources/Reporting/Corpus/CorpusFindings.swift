public import Checking
public import ReferenceGraph

/// What only several letters together show, gathered letter by letter in the order of the files.
public struct CorpusFindings: Sendable {
  private var corpus = CitationCorpus()
  private var years: [CitedYears] = []
  private var facts: [LetterFacts] = []
  private var positions: [String: [Int: LineIndex.Position]] = [:]
  private var files: [String: String] = [:]

  /// No letters yet.
  public init() {}

  /// Adds a letter after those that are there; a copy of one of them counts for nothing.
  ///
  /// - Returns: the id of the letter that it is a copy of.
  @discardableResult
  public mutating func add(_ entry: CorpusEntry) -> String? {
    if let original = corpus.append(entry.summary) { return original }
    years.append(entry.years)
    facts.append(entry.facts)
    files[entry.summary.id] = entry.file
    if !entry.positions.isEmpty { positions[entry.summary.id] = entry.positions }
    return nil
  }

  /// The letters and motions that one letter mentions and the others number.
  public func citations() -> [ResolvedCitation] { corpus.resolvedCitations() }

  /// The papers and figures in which several letters contradict each other or bear each other out.
  public func checks() -> [Verification] {
    corpusVerifications(facts, citing: years)
  }

  /// Which letter cites which paper.
  public var graph: CitationGraph { CitationGraph(corpus) }

  /// The letters that are the same paper as one before them.
  public var copies: [CitationCorpus.Copy] { corpus.copies }

  /// The path of a letter's file.
  public func file(of letter: String) -> String? { files[letter] }

  /// The line and column of an offset that a check points at.
  func position(of offset: Int, in letter: String?) -> LineIndex.Position {
    letter.flatMap { positions[$0]?[offset] } ?? LineIndex.Position(line: 1, column: 1)
  }
}
