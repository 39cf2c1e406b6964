internal import DutchText
internal import LetterModel

/// What an HTML file looks like from outside.
enum HTMLShape {
  private static let roots: Set<String> = [
    "html", "head", "body", "title", "meta", "div", "p", "table", "h1", "h2", "h3", "article",
    "main", "section", "ul", "ol", "span", "font", "link", "style", "script", "header", "nav",
  ]

  /// Whether the first element is one of HTML, or a DOCTYPE says that it is.
  static func isHTML(_ source: SourceText) -> Bool {
    guard let root = XMLRoot.name(of: source)?.lowercased(), roots.contains(root) else {
      return false
    }
    return root != "meta" || isMarkup(behindMeta: source)
  }

  /// Whether a tag follows the `<meta …>` that a file begins with, and no words do.
  private static func isMarkup(behindMeta source: SourceText) -> Bool {
    var at = source.textStart
    while at < source.text.count {
      if source.text[at] <= 0x20 {
        at += 1
      } else if let end = MetaTag.end(in: source.text, at: at) {
        at = end
      } else {
        return source.text[at] == UInt8(ascii: "<")
      }
    }
    return true
  }

  /// Whether an element with the id `broodtekst` stands in the first 256 KB.
  static func hasOfficialText(_ source: SourceText) -> Bool {
    let text = source.text.span
    let word: StaticString = "broodtekst"
    let length = word.utf8CodeUnitCount
    let end = min(text.count, 262_144) - length - 1
    var from = source.textStart + 3
    // The rarest letter of the word, its eighth; the bytes around it decide.
    while from < end,
      let rare = source.text.firstOffset(of: UInt8(ascii: "k"), in: (from + 7)..<(end + 7))
    {
      let at = rare - 7
      if source.text.has(word, at: at), isValueOfID(text, at: at, length: length) { return true }
      from = at + 1
    }
    return false
  }

  /// Whether `id=` and at most a quote stand before a word, and a quote, a space or `>` after it.
  private static func isValueOfID(_ text: Span<UInt8>, at start: Int, length: Int) -> Bool {
    let after = text[start + length]
    guard after == 0x22 || after == 0x27 || after == 0x3E || ASCII.isSpace(after) else {
      return false
    }
    var at = start - 1
    if text[at] == 0x22 || text[at] == 0x27 { at -= 1 }
    return at >= 2 && text[at] == 0x3D && text[at - 1] | 0x20 == 0x64
      && text[at - 2] | 0x20 == 0x69
  }
}
