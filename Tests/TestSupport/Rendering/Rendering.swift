public import LetterModel
internal import LetterReaders
public import Testing

/// A way to write a specimen letter down, with the damage that this way does.
public enum Rendering: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case markdown
  case wordText = "word-text"
  /// As `pdftotext -layout` writes a page.
  case layoutText = "page-text as -layout"
  /// As `pdftotext -raw` writes a page.
  case rawText = "page-text as -raw"
  /// A copy of page text with an empty line after each line and a table's cells one a line.
  case doubleText = "page-text, double-spaced"
  case html
  case officialHTML = "official-html"
  case officialXML = "official-xml"
  case word = "docx"
  case openDocument = "odt"

  /// The name in the test report.
  public var testDescription: String { rawValue }

  /// The layout that a reader must recognise.
  public var layout: Letter.Layout {
    switch self {
    case .markdown: .markdown
    case .wordText: .wordText
    case .layoutText, .rawText, .doubleText: .pageText
    case .html: .html
    case .officialHTML: .officialHTML
    case .officialXML: .officialXML
    case .word: .word
    case .openDocument: .openDocument
    }
  }

  /// A name for the file.
  public var fileName: String {
    switch self {
    case .markdown: "letter.md"
    case .wordText, .layoutText, .rawText, .doubleText: "letter.txt"
    case .html, .officialHTML: "letter.html"
    case .officialXML: "letter.xml"
    case .word: "letter.docx"
    case .openDocument: "letter.odt"
    }
  }

  /// The letter as a file of this layout; the seed decides where lines, pages and runs break.
  public func bytes(of letter: SpecimenLetter, seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    let text =
      switch self {
      case .markdown: MarkdownRendering(letter).text(&random)
      case .wordText: WordTextRendering(letter).text(&random)
      case .layoutText: PageTextRendering(letter, form: .layout).text(&random)
      case .rawText: PageTextRendering(letter, form: .raw).text(&random)
      case .doubleText: PageTextRendering(letter, form: .double).text(&random)
      case .html: HTMLRendering(letter).text
      case .officialHTML: OfficialHTMLRendering(letter).text
      case .officialXML: OfficialXMLRendering(letter).text(&random)
      case .word, .openDocument: ""
      }
    return switch self {
    case .word: WordRendering(letter).bytes(&random)
    case .openDocument: OpenDocumentRendering(letter).bytes(&random)
    default: Array(text.utf8)
    }
  }
}

extension [SpecimenLetter.Inline] {
  /// The words as a layout writes them, marks as `mark` says.
  func written(
    words escape: (String) -> String = { $0.filter { $0 != "\u{AD}" } },
    citation: (String, [String]) -> String = { text, _ in text }, mark: (Int) -> String
  ) -> String {
    map { inline in
      switch inline {
      case .words(let words): escape(words)
      case .figure(let words, _): escape(words)
      case .citation(let words, let targets): citation(escape(words), targets)
      case .mark(let number): mark(number)
      }
    }.joined()
  }
}
