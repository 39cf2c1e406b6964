public import LetterModel

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
