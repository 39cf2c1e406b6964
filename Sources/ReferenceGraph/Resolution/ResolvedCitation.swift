public import Extraction
public import LetterModel

/// A letter or motion mentioned in one letter and found through the others.
///
///     de brief van 6 juli 2023   →   kst-34352-299, which was read and has that date
public struct ResolvedCitation: Sendable, Equatable {
  /// The letter that mentions it.
  public var letter: String
  /// The index in that letter's `LetterRecords.citations`.
  public var citation: Int
  /// What is mentioned.
  public var kind: Citation.Kind
  /// The date that the sentence gives it.
  public var date: CalendarDate?
  /// The words of the mention.
  public var words: String
  /// The papers that it can be: one where it is settled, several where it is not.
  public var targets: [String]
  /// `cited` for one target, `ambiguous` for several.
  public var status: Citation.Status
  /// Why, in Dutch; a sentence each.
  public var notes: [String]
}
