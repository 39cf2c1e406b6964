internal import DutchText
internal import LetterModel

/// HTML tags and autolinks in Markdown: `<sup>1</sup>`, `<br>`, `<https://…>`.
enum MarkdownTag {
  /// Reads what begins with `<`; returns where it ends, or `at` where it is a plain `<`.
  static func read(
    _ at: Int, upTo end: Int, into builder: inout PassageBuilder, of source: borrowing SourceText
  ) -> Int {
    let text = source.text
    // A tag or link that spans more is no tag; the bound keeps hostile input linear.
    let limit = min(end, at + 2048)
    guard let close = text.firstOffset(of: UInt8(ascii: ">"), in: (at + 1)..<max(at + 1, limit))
    else {
      return at
    }
    if let mark = MarkdownSign.superscript(text, at, upTo: end) {
      if isPower(mark.inside, builder.reading, text) {
        builder.keep(mark.inside, of: source)
      } else {
        builder.mark(text.string(in: mark.inside), at: mark.inside, of: source)
      }
      return mark.end
    }
    let inside = (at + 1)..<close
    if isAddress(text, inside) {
      let start = builder.count
      builder.keep(inside, of: source)
      builder.link(from: start, to: text.string(in: inside))
      return close + 1
    }
    guard isTag(text, inside) else { return at }
    if text.has(anyCase: "br", at: inside.lowerBound) {
      builder.space(for: at..<(close + 1), of: source)
    }
    return close + 1
  }

  /// Whether a superscript is a power (`m<sup>2</sup>`), not a mark.
  private static func isPower(
    _ inside: Range<Int>, _ reading: [UInt8], _ text: [UInt8]
  ) -> Bool {
    guard inside.count == 1, let first = inside.first,
      text[first] == UInt8(ascii: "2") || text[first] == UInt8(ascii: "3")
    else { return false }
    var start = reading.count
    while start > 0, ASCII.isWord(reading[start - 1]) { start -= 1 }
    return ["m", "km", "cm", "dm", "hm", "mm"].contains {
      reading.has($0, at: start) && reading.count - start == $0.utf8CodeUnitCount
    }
  }

  /// Whether the words in angle brackets are a web or mail address.
  private static func isAddress(_ text: [UInt8], _ inside: Range<Int>) -> Bool {
    guard !inside.isEmpty, !inside.contains(where: { text[$0] <= 0x20 }) else { return false }
    return text.has(anyCase: "http", at: inside.lowerBound)
      || text.has(anyCase: "www.", at: inside.lowerBound)
      || text.has(anyCase: "mailto:", at: inside.lowerBound)
      || text.firstOffset(of: UInt8(ascii: "@"), in: inside) != nil
  }

  /// Whether the words in angle brackets are the name of a tag, perhaps with attributes.
  private static func isTag(_ text: [UInt8], _ inside: Range<Int>) -> Bool {
    var at = inside.lowerBound
    if at < inside.upperBound, text[at] == UInt8(ascii: "/") { at += 1 }
    let start = at
    while at < inside.upperBound, ASCII.isLetter(text[at]) || ASCII.isDigit(text[at]) { at += 1 }
    guard at > start, at - start <= 10, ASCII.isLetter(text[start]) else { return false }
    return at == inside.upperBound || text[at] <= 0x20 || text[at] == UInt8(ascii: "/")
  }
}
