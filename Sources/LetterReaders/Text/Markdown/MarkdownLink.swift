internal import DutchText
internal import LetterModel

/// Links, images and pandoc's footnote marks: `[words](url)`, `![alt](file)`, `[^1]`.
enum MarkdownLink {
  /// Reads what begins with `[` or `!`; returns where it ends, or `at` for a plain byte.
  static func read(
    _ at: Int, upTo end: Int, into builder: inout PassageBuilder, of source: borrowing SourceText
  ) -> Int {
    let text = source.text
    let isImage = text[at] == UInt8(ascii: "!")
    let open = isImage ? at + 1 : at
    guard open < end, text[open] == UInt8(ascii: "[") else { return at }
    if let mark = MarkdownSign.footnoteMark(text, open, upTo: end) {
      builder.mark(text.string(in: mark.inside), at: mark.inside, of: source)
      return mark.end
    }
    // A link that spans more is no link; the bound keeps hostile input linear.
    let limit = min(end, open + 2048)
    guard let close = text.firstOffset(of: UInt8(ascii: "]"), in: open..<limit), close + 1 < limit,
      text[close + 1] == UInt8(ascii: "("),
      let last = text.firstOffset(of: UInt8(ascii: ")"), in: (close + 2)..<limit)
    else { return at }
    guard !isImage else { return last + 1 }
    let start = builder.count
    // Neither link nor mark closes inside the words, so this goes one level deep.
    MarkdownInline.append((open + 1)..<close, to: &builder, of: source)
    var target = text.trimmed((close + 2)..<last)
    if let space = text.firstOffset(of: 0x20, in: target) { target = target.lowerBound..<space }
    let address = text[target].filter { $0 != UInt8(ascii: "\\") }
    builder.link(from: start, to: String(decoding: address, as: UTF8.self))
    return last + 1
  }
}
