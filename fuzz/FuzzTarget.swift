internal import Checking
internal import LetterModel
internal import LetterReaders
internal import TestSupport

/// What is tried with mutated bytes.
enum FuzzTarget: String, CaseIterable {
  /// Any text, in the layout that its bytes show.
  case text
  /// Markdown.
  case markdown
  /// The text of pages.
  case page
  /// HTML.
  case html
  /// XML of publications and of others.
  case xml
  /// An office file, or a part of one.
  case office
  /// The boxes of a PDF's words.
  case boxes
  /// A paragraph: the grammars of figures, citations and sentences.
  case sentence
  /// A file of wordings, as `check --rules` takes it.
  case wording

  /// Reads some bytes and holds what they give against what is promised.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .text: Promises.hold(of: SourceFile(name: "fuzz.txt", bytes: bytes))
    case .markdown: Promises.hold(of: SourceFile(name: "fuzz.md", bytes: bytes), layout: .markdown)
    case .page: Promises.hold(of: SourceFile(name: "fuzz.txt", bytes: bytes), layout: .pageText)
    case .html: Promises.hold(of: SourceFile(name: "fuzz.html", bytes: bytes), layout: .html)
    case .xml: Promises.hold(of: SourceFile(name: "fuzz.xml", bytes: Array("<?xml ".utf8) + bytes))
    case .office:
      guard let file = OfficeInput.file(of: bytes) else { return }
      Promises.hold(of: SourceFile(name: "fuzz", bytes: file))
    case .boxes:
      guard let boxes = BoxesInput.boxes(of: bytes) else { return }
      Promises.hold(of: SourceFile(name: "fuzz.pdf", bytes: boxes), layout: .pdf)
    case .sentence:
      let words = bytes.filter { $0 != 0x0A && $0 != 0x0D }
      Promises.hold(
        of: SourceFile(name: "fuzz.md", bytes: Array("Geachte voorzitter,\n\n".utf8) + words),
        layout: .markdown)
    case .wording: _ = try? Wording(parsing: bytes)
    }
  }
}
