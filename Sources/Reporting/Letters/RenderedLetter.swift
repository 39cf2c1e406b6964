public import Driver

/// The document of a letter, whose id the corpus may have to change.
public struct RenderedLetter: Sendable {
  /// The id that the letter asks for.
  public let id: String
  /// What is added to the id where it is taken: the name of the file.
  public let stem: String
  /// How it is laid out.
  public let style: DocumentStyle
  /// The document under that id.
  public let bytes: [UInt8]
  private let writer: any LetterWriter

  /// The document that a writer makes of a letter.
  public init(_ read: ReadLetter, by writer: any LetterWriter, as style: DocumentStyle) {
    var bytes: [UInt8] = []
    writer.write(read, as: style, to: &bytes)
    self.init(id: read.id, stem: read.stem, bytes: bytes, by: writer, as: style)
  }

  /// A document that is written already.
  public init(
    id: String, stem: String, bytes: [UInt8], by writer: any LetterWriter, as style: DocumentStyle
  ) {
    self.id = id
    self.stem = stem
    self.bytes = bytes
    self.writer = writer
    self.style = style
  }

  /// The document under an id, the letter's own or another.
  public func document(underID id: String) -> [UInt8] {
    id == self.id ? bytes : writer.renamed(self, to: id)
  }
}
