internal import DutchText

/// What word processors write into pages for one browser: `<![if !supportFootnotes]>[1]<![endif]>`.
///
/// HTML has no such sections, and a browser reads `<![` through the next `>` as a comment; libxml2 would
/// take it for words. Sections within a comment are that comment's.
enum ConditionalSections {
  /// A comment has so many bytes at least: `<!---->`.
  private static let shortest = 7
  /// A condition is no longer.
  private static let longest = 120

  /// The text with a comment of the same length in the place of each such tag; the text itself where
  /// it has none.
  static func asComments(_ text: [UInt8], from start: Int) -> [UInt8] {
    guard text.firstOffset(of: "<![", in: start..<text.count) != nil else { return text }
    var masked = text
    var at = start
    while let open = text.firstOffset(of: "<!", in: at..<text.count) {
      if text.has("<!--", at: open) {
        at = text.firstOffset(of: "-->", in: (open + 4)..<max(open + 4, text.count)) ?? text.count
        continue
      }
      at = open + 2
      guard text.has("<![", at: open), !text.has("<![CDATA[", at: open),
        let close = text.firstOffset(
          of: UInt8(ascii: ">"), in: at..<min(text.count, open + longest)),
        close + 1 - open >= shortest
      else { continue }
      let end = close + 1
      for (offset, byte) in zip(open..<(open + 4), "<!--".utf8) { masked[offset] = byte }
      for offset in (open + 4)..<(end - 3) { masked[offset] = UInt8(ascii: "x") }
      for (offset, byte) in zip((end - 3)..<end, "-->".utf8) { masked[offset] = byte }
      at = end
    }
    return masked
  }
}
