public import Driver

/// Where the document of a letter stands.
public enum DocumentStyle: Sendable {
  /// On one line, among those of other letters.
  case line
  /// In a file of its own, laid out to be read and compared.
  case file
}

/// Writes one letter with all that was read from it.
public protocol LetterWriter: Writer {
  /// Appends the document of a letter, under the id that it asks for.
  func write(_ read: ReadLetter, as style: DocumentStyle, to bytes: inout [UInt8])

  /// A document that `write` made, under another name than the letter asks for.
  ///
  /// Only the corpus knows whether it is a copy, when the letter itself is long gone.
  func renamed(_ document: RenderedLetter, to name: LetterName) -> [UInt8]

  /// Writes the document of a letter under a name, piece after piece, so that a long one is never
  /// held whole.
  ///
  /// - Parameter take: is lent what was written since it was called last, which may be all.
  func write(
    _ read: ReadLetter, under name: LetterName, as style: DocumentStyle,
    inPieces take: @escaping ([UInt8]) -> Void)
}

extension LetterWriter {
  /// The name that `--format` takes: letters are what is written unless another thing is named.
  public var name: String { format }

  /// The same bytes: a format that does not write the id has nothing to change.
  public func renamed(_ document: RenderedLetter, to name: LetterName) -> [UInt8] {
    document.bytes
  }

  /// The whole document as one piece.
  public func write(
    _ read: ReadLetter, under name: LetterName, as style: DocumentStyle,
    inPieces take: @escaping ([UInt8]) -> Void
  ) {
    take(RenderedLetter(read, by: self, as: style).document(under: name))
  }
}
