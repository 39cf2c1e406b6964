public import LetterModel

/// The readers, in the order in which they are asked whether they recognise a file.
public let allReaders: [any LetterReader] = markupReaders + textReaders + [PageTextReader()]

/// The readers of markup.
private let markupReaders: [any LetterReader] = [
  OfficialXMLReader(),
  OfficialHTMLReader(),
  HTMLReader(),
]

/// The readers of text that share the signs of its bytes.
private let textReaders: [any TextLayoutReader] = [
  WordTextReader(),
  MarkdownReader(),
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
  if let reader = markupReaders.first(where: { $0.recognizes(source) }) { return reader }
  let signs = LayoutSigns(of: source)
  if let reader = textReaders.first(where: { $0.recognizes(signs) }) { return reader }
  let pages = PageTextReader()
  return pages.recognizes(source) ? pages : nil
}
