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
    ?? reader(of: source)
  guard let reader else { return Letter(source: source, layout: .pageText) }
  let assembler = LetterAssembler(source: source, layout: reader.layout)
  return assembler.letter(from: try reader.draft(from: source))
}

/// The first reader that recognises the bytes.
private func reader(of source: SourceText) -> (any LetterReader)? {
  var gathered: TextLayout?
  for reader in allReaders {
    guard let textReader = reader as? any TextLayoutReader else {
      if reader.recognizes(source) { return reader }
      continue
    }
    let evidence = gathered ?? TextLayout.evidence(in: source)
    gathered = evidence
    if textReader.recognizes(evidence) { return reader }
  }
  return nil
}
