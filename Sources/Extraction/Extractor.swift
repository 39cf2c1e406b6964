public import LetterModel

/// Reads one kind of record: a pure function of the letter and of the records read before it.
public protocol Extractor: Sendable {
  /// The name that `griffier list extractors` prints.
  var name: String { get }
  /// One sentence on what it reads.
  var summary: String { get }
  /// Adds the records it finds.
  func extract(from letter: Letter, into records: inout LetterRecords)
}

/// The records of one letter, each kind in reading order.
public struct LetterRecords: Sendable {
  /// Citations of papers, laws and rulings.
  public var citations: [Citation] = []
  /// Figures, in running text and in cells.
  public var figures: [Figure] = []
  /// Claims made of figures.
  public var claims: [Claim] = []
  /// What a person should know.
  public var diagnostics: [Diagnostic] = []

  /// No records.
  public init() {}
}
