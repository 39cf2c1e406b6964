/// A note and the marks that call it.
public struct Footnote: Sendable, Equatable {
  /// The series that a note's number belongs to.
  public enum Scope: Hashable, Sendable {
    /// The letter's own series 1, 2, 3, …
    case letter
    /// A table's own series; the index in `Letter.tables`.
    case table(Int)
  }

  /// Where a mark calls this note.
  public struct Call: Sendable, Equatable {
    /// The passage the mark stood in.
    public var place: Place
    /// The offset in that passage's reading text.
    public var offset: Int
    /// The bytes of the mark.
    public var span: SourceSpan

    /// A call.
    public init(place: Place, offset: Int, span: SourceSpan) {
      self.place = place
      self.offset = offset
      self.span = span
    }
  }

  /// The mark as printed: `12`, `*`.
  public var marker: String
  /// The series it belongs to.
  public var scope: Scope
  /// The index of the block with the note's text; `nil` where a mark has no note.
  public var block: Int?
  /// The marks that call it, in reading order.
  public var calls: [Call]

  /// A note.
  public init(marker: String, scope: Scope, block: Int?, calls: [Call] = []) {
    self.marker = marker
    self.scope = scope
    self.block = block
    self.calls = calls
  }
}
