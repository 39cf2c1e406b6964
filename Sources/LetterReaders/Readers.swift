public import LetterModel

/// The readers, in the order in which they are asked whether they recognise a file.
public let allReaders: [any LetterReader] = [
  OfficialXMLReader(),
  OfficialHTMLReader(),
  HTMLReader(),
  WordTextReader(),
  MarkdownReader(),
  PageTextReader(),
]

/// Reads a letter in the layout its bytes show, or in the one named.
public func readLetter(
  from source: SourceText, layout: Letter.Layout? = nil
) throws(ReadError) -> Letter {
  let reader =
    layout.flatMap { wanted in allReaders.first { $0.layout == wanted } }
    ?? allReaders.first { $0.recognizes(source) }
  guard let reader else { return Letter(source: source, layout: .pageText) }
  let assembler = LetterAssembler(source: source, layout: reader.layout)
  return assembler.letter(from: try reader.draft(from: source))
}
