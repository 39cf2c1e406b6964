internal import LetterModel

/// Shows a line of the file as it is, so that nobody has to believe what was read of it.
struct SourceQuote {
  private let view: LetterView
  /// No more bytes on either side of the words.
  private static let most = 160

  init(_ view: LetterView) {
    self.view = view
  }

  /// Writes where some words stand, and folded under it the line of the file.
  func write(_ span: SourceSpan, in html: inout HTMLText) {
    let source = view.letter.source
    if let places = source.places {
      return write(page: places.page(at: span.start), in: &html)
    }
    let first = span.pieces[0]
    guard source.parts.isEmpty, source.offsets == nil, first.upperBound <= source.text.count else {
      html.element("p", [.type("source")]) { $0.element("code", text: view.position(of: span)) }
      return
    }
    html.element("details", [.type("source")]) { html in
      html.element("summary") { $0.element("code", text: view.position(of: span)) }
      html.element("pre") { html in
        let line = range(around: first, in: source.text)
        html.text(source.text[line.lowerBound..<first.lowerBound])
        html.element("mark") { $0.text(source.text[first]) }
        html.text(source.text[first.upperBound..<line.upperBound])
      }
    }
  }

  /// The page of a PDF, which is shown below where something on it is incorrect.
  private func write(page: Int, in html: inout HTMLText) {
    html.element("p", [.type("source")]) { html in
      let name = Message(english: "page \(page + 1)", dutch: "bladzijde \(page + 1)")
      if view.pictures.contains(where: { $0.page == page }) {
        html.element("a", [.link("#bladzij-\(page + 1)")], say: name)
      } else {
        html.say(name)
      }
    }
  }

  /// The rest of the line around some bytes, cut at whole characters where it is long.
  private func range(around piece: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = piece.lowerBound
    while start > 0, text[start - 1] != 0x0A, piece.lowerBound - start < Self.most { start -= 1 }
    while start < piece.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    var end = piece.upperBound
    while end < text.count, text[end] != 0x0A, end - piece.upperBound < Self.most { end += 1 }
    while end > piece.upperBound, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }
}
