internal import Driver
internal import Checking
internal import LetterModel
internal import Reporting

/// From which file the page was made.
struct SourceSection {
  private let view: LetterView

  init(_ view: LetterView) {
    self.view = view
  }

  /// Writes the facts of the file.
  func write(in html: inout HTMLText) {
    let source = view.letter.source
    html.element("section", [.type("file"), .id("bestand")]) { html in
      html.element("h2", say: Self.title)
      html.element("dl") { html in
        for (name, value) in [
          (Self.name, source.file), (Self.layout, view.letter.layout.rawValue),
          (Self.size, NumberText.text(PrintedNumber(source.fileBytes.count))),
          (
            Message("SHA-256"),
            String(decoding: SHA256Digest(of: source.fileBytes).hexadecimal, as: UTF8.self)
          ),
        ] {
          html.element("dt", say: name)
          html.element("dd") { $0.element("code", text: value) }
        }
      }
    }
  }

  private static let title = Message(english: "The file", dutch: "Het bestand")
  private static let name = Message(english: "Name", dutch: "Naam")
  private static let layout = Message(english: "Layout", dutch: "Indeling")
  private static let size = Message("Bytes")
}
