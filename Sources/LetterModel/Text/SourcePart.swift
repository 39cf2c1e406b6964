/// A member of an archive that a letter was read from, such as `word/document.xml` of a Word file.
public struct SourcePart: Sendable, Equatable {
  /// The member's name in the archive.
  public let name: String
  /// Where its bytes stand in `SourceText.bytes`.
  public let range: Range<Int>

  /// A part.
  public init(name: String, range: Range<Int>) {
    self.name = name
    self.range = range
  }
}
