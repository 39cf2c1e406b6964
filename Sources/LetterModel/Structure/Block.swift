/// A paragraph, heading, note, table, … in reading order.
public struct Block: Spanned, Sendable, Equatable {
  /// What a block is.
  public enum Kind: String, Sendable, CaseIterable {
    /// What stands above the letter: chamber, year, dossier, number, date, addressee.
    case letterhead
    case heading, paragraph, listItem, table, caption
    /// The text of a note, wherever it stood.
    case footnote
    /// A written question and what the minister answers.
    case question, answer
    /// The office and the name under the letter.
    case signature
    /// What belongs to the page and not to the letter: page numbers, running feet, menus.
    case furniture
  }

  /// What the block is.
  public var kind: Kind
  /// A heading's level, 1 for the highest; a list item's depth.
  public var level: Int?
  /// The words; empty for a table, whose words are in its cells.
  public var passage: Passage
  /// The index of the table in `Letter.tables`, for a block of kind table.
  public var table: Int?
  /// The bytes of the block, furniture in between included.
  public var span: SourceSpan

  /// A block of text.
  public init(kind: Kind, level: Int? = nil, passage: Passage, span: SourceSpan? = nil) {
    self.kind = kind
    self.level = level
    self.passage = passage
    self.span = span ?? passage.span
  }

  /// A block that stands for a table.
  public init(table: Int, span: SourceSpan) {
    self.kind = .table
    self.passage = .empty
    self.table = table
    self.span = span
  }

  /// Whether the words are the letter's own: no page furniture.
  public var isLetterText: Bool { kind != .furniture }
}
