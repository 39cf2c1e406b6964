public import LetterModel

/// The text of a file, and what a person should know about how it was decoded.
public struct DecodedFile: Sendable {
  /// The text.
  public let source: SourceText
  /// Bytes that fit no encoding, a NUL in the text.
  public let diagnostics: [Diagnostic]

  /// Decodes a file: byte order mark, then the encoding it declares, then UTF-8, then windows-1252.
  ///
  /// A file that is or says it is UTF-8 stays UTF-8 when a few of its bytes are not; each of those
  /// is read as windows-1252, and a diagnostic counts them.
  ///
  /// - Throws: where there is no text to read: nothing, a Word file, a PDF, other binary data.
  public init(file: String, bytes: [UInt8]) throws(ReadError) {
    try FileKind.refuseUnreadable(bytes)
    try FileKind.refuseData(bytes, named: file)
    let decoder = TextDecoder(file: file, bytes: bytes)
    let (source, diagnostics) = decoder.decoded()
    guard FileKind.hasWords(source.text) else {
      throw ReadError(.empty, Message(english: "the file is empty", dutch: "het bestand is leeg"))
    }
    self.source = PlainSpaces.made(in: source)
    self.diagnostics = diagnostics
  }
}
