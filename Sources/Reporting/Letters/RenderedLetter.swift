public import Driver

/// The document of a letter, whose id the corpus may have to change.
public struct RenderedLetter: Sendable {
  /// The id that the letter asks for.
  public let id: String
  /// How it is laid out.
  public let style: DocumentStyle
  /// The document under that id.
  public let bytes: [UInt8]
  private let writer: any LetterWriter

  /// The document that a writer makes of a letter.
  public init(_ read: ReadLetter, by writer: any LetterWriter, as style: DocumentStyle) {
    var bytes: [UInt8] = []
    writer.write(read, as: style, to: &bytes)
    self.init(id: read.id, bytes: bytes, by: writer, as: style)
  }

  /// A document that is written already.
  public init(
    id: String, bytes: [UInt8], by writer: any LetterWriter, as style: DocumentStyle
  ) {
    self.id = id
    self.bytes = bytes
    self.writer = writer
    self.style = style
  }

  /// The document under a name, the letter's own or another.
  public func document(under name: LetterName) -> [UInt8] {
    name == LetterName(id: id) ? bytes : writer.renamed(self, to: name)
  }
}
