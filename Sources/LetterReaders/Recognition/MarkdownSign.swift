internal import DutchText

/// What only Markdown has, by its first bytes: marks, headings, the rule under a table's header.
///
/// Layouts are told apart by them, and the reader of Markdown reads them.
enum MarkdownSign {
  /// The footnote mark `<sup>n</sup>` at an offset: its marker and where the tag ends.
  static func superscript(
    _ text: [UInt8], _ at: Int, upTo end: Int
  ) -> (inside: Range<Int>, end: Int)? {
    guard text.has(anyCase: "<sup>", at: at) else { return nil }
    var start = at + 5
    while start < end, text[start] == 0x20 { start += 1 }
    if let linked = linkedMark(text, start, upTo: end) { return linked }
    var next = start
    while next < end, next - start < 4, isMarker(text[next]) { next += 1 }
    let inside = start..<next
    while next < end, text[next] == 0x20 { next += 1 }
    guard !inside.isEmpty, next + 6 <= end,
      text.has(anyCase: "</sup>", at: next)
    else { return nil }
    return (inside, next + 6)
  }

  /// The mark `[1](#fn1)</sup>` that is a link to its note.
  private static func linkedMark(
    _ text: [UInt8], _ at: Int, upTo end: Int
  ) -> (inside: Range<Int>, end: Int)? {
    guard at < end, text[at] == UInt8(ascii: "[") else { return nil }
    var next = at + 1
    while next < end, next - at < 5, isMarker(text[next]) { next += 1 }
    let inside = (at + 1)..<next
    guard !inside.isEmpty, text.has("](#", at: next),
      let close = text.firstOffset(of: UInt8(ascii: ")"), in: next..<min(end, next + 80)),
      text.has(anyCase: "</sup>", at: close + 1)
    else { return nil }
    return (inside, close + 7)
  }

  /// The mark `$^{1}$` of a converter that sees formulas.
  static func formulaMark(
    _ text: [UInt8], _ at: Int, upTo end: Int
  ) -> (inside: Range<Int>, end: Int)? {
    guard text.has("$^{", at: at) || text.has("${}^{", at: at) || text.has("${ }^{", at: at) else {
      return nil
    }
    guard let brace = text.firstOffset(of: UInt8(ascii: "^"), in: at..<min(end, at + 6)) else {
      return nil
    }
    var next = brace + 2
    while next < end, next - brace < 6, isMarker(text[next]) { next += 1 }
    let inside = (brace + 2)..<next
    guard !inside.isEmpty, text.has("}$", at: next) else { return nil }
    return (inside, next + 2)
  }

  private static func isMarker(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte == UInt8(ascii: "*")
  }

  /// The footnote mark `[^1]` at an offset.
  static func footnoteMark(
    _ text: [UInt8], _ at: Int, upTo end: Int
  ) -> (inside: Range<Int>, end: Int)? {
    guard text.has("[^", at: at) else { return nil }
    var next = at + 2
    while next < end, next - at < 24, text[next] > 0x20, text[next] != UInt8(ascii: "]") {
      next += 1
    }
    guard next < end, next > at + 2, text[next] == UInt8(ascii: "]") else { return nil }
    return ((at + 2)..<next, next + 1)
  }

  /// Whether a Markdown heading begins at an offset.
  static func isHeading(_ text: [UInt8], _ at: Int) -> Bool {
    var next = at
    while next < text.count, text[next] == UInt8(ascii: "#") { next += 1 }
    return (1...6).contains(next - at) && next < text.count && text[next] == 0x20
  }

  /// Whether the row of dashes under a header begins at an offset: `|---|:--:|`.
  static func isTableRule(_ text: [UInt8], _ start: Int) -> Bool {
    var at = start
    var dashes = 0
    while at < text.count, text[at] != 0x0A {
      switch text[at] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x0D, 0x09: break
      default: return false
      }
      at += 1
    }
    return dashes >= 2
  }
}
