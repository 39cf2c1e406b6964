internal import LetterModel
internal import LetterReaders

/// From bytes to a letter: the one place that knows how readers are asked.
extension LetterDriver {
  /// The letter in a file, with what decoding it showed before what reading it did.
  func letter(of bytes: [UInt8], named file: String) throws(ReadError) -> Letter {
    let decoded = try DecodedFile(file: file, bytes: bytes)
    var letter = try letter(of: decoded.source)
    letter.diagnostics = decoded.diagnostics + letter.diagnostics
    return letter
  }

  private func letter(of source: SourceText) throws(ReadError) -> Letter {
    guard let readers else { return try readLetter(from: source, layout: layout) }
    let reader =
      readers.first { $0.layout == layout } ?? readers.first { $0.recognizes(source) }
    guard let reader else {
      throw ReadError(.unreadable, "no reader recognises the file")
    }
    let assembler = LetterAssembler(source: source, layout: reader.layout)
    return assembler.letter(from: try reader.draft(from: source))
  }
}
