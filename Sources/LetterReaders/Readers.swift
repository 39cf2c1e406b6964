public import LetterModel

/// The readers, in the order in which they are asked whether they claim a file.
public let allReaders: [any LetterReader] = [
  PDFReader(),
  OfficialXMLReader(),
  OfficialHTMLReader(),
  HTMLReader(),
  OtherXMLReader(),
  WordTextReader(),
  MarkdownReader(),
  PageTextReader(),
  WordReader(),
  OpenDocumentReader(),
]

/// Reads a letter in the layout its bytes show, or in the one named.
///
///     let file = SourceFile(name: "brief.md", bytes: bytes)
///     let letter = try readLetter(from: file)
///
/// - Parameters:
///   - file: the file's name and bytes.
///   - layout: the layout to read the file in, whatever its bytes show.
///   - readers: who is asked, in order; others may be added to those of this package.
/// - Throws: where nobody claims the file and it is no text; where its reader can not read it.
public func readLetter(
  from file: SourceFile, layout: Letter.Layout? = nil, readers: [any LetterReader] = allReaders
) throws(ReadError) -> Letter {
  let named = readers.first { $0.layout == layout }
  guard let reader = named ?? readers.first(where: { $0.claims(file) }) else {
    _ = try file.text()
    throw ReadError(
      .nothingRead,
      Message(
        english: "the file is of a kind that no reader knows",
        dutch: "dit soort bestand wordt niet gelezen"))
  }
  let draft = try reader.draft(of: file)
  let letter = LetterAssembler(layout: reader.layout).letter(from: draft)
  if letter.blocks.isEmpty {
    throw ReadError(
      .nothingRead,
      Message(
        english: "the file has words, but no part of a letter was read from it",
        dutch: "in het bestand staan woorden, maar er is geen brief in herkend"))
  }
  return letter
}
