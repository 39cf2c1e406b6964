internal import DutchText
internal import LetterModel

/// What the bytes of a text file say about the program that wrote it.
struct LayoutSigns {
  /// `[footnoteRef:1]`, `[bookmark: …]`: Apache POI and Tika write these.
  private(set) var wordMarks = 0
  /// `# Titel`, `<sup>1</sup>`, `[^1]`, rows of dashes under a table's header.
  private(set) var markdownMarks = 0
  /// `**vet**`: Markdown too, but one alone proves little.
  private(set) var bold = 0
  /// Whether a byte stands in it that no text has.
  private(set) var hasNull = false

  /// Lines that end in two spaces with words right below, Markdown's line break.
  private(set) var hardBreaks = 0
  /// Lines with words right below and no such break: a text whose lines were wrapped has many.
  private(set) var softBreaks = 0
  /// Tabs between words, as Word puts them; a text layer has none.
  private(set) var tabs = 0
  /// Whether form feeds end pages.
  private(set) var hasFormFeeds = false

  /// Whether it is the text of a Word file.
  var isWordText: Bool {
    !hasNull && !isMarkup
      && (wordMarks > 0 || markdownMarks == 0 && bold < 2 && !hasFormFeeds && tabs > 1)
  }
  /// Whether it is Markdown.
  var isMarkdown: Bool {
    !hasNull && !isMarkup && !isTorn
      && (markdownMarks > 0 || bold > 1
        || !hasFormFeeds && hardBreaks > 1 && softBreaks * 2 < hardBreaks)
  }

  /// Rows of dashes under a table's header, and notes: a converter that writes these keeps paragraphs whole.
  private var structures = 0
  /// Whether it has no such sign and is the lines of pages, each set apart.
  private(set) var isTorn = false

  /// Whether the file is HTML or XML: it begins with a declaration or a tag that no text has.
  private(set) var isMarkup = false

  /// The signs in the first part of a source.
  init(of source: SourceText) {
    let text = source.text
    isMarkup = Self.isMarkup(text, source.textStart)
    // Converters show their hand early; a file of text need not be read whole to be recognised.
    let end = min(text.count, source.textStart + 1 << 15)
    startLine(text, source.textStart, upTo: end)
    var lineStart = source.textStart
    var at = lineStart
    while let found = Self.telling(text, from: at, upTo: end), wordMarks == 0 {
      at = found + 1
      switch text[found] {
      case 0x0A:
        endLine(lineStart..<found, text)
        lineStart = at
        startLine(text, at, upTo: end)
      case 0x09: tabs += 1
      case 0x0C: hasFormFeeds = true
      case 0: hasNull = true
      case UInt8(ascii: "["): bracket(text, found)
      case UInt8(ascii: "<"):
        if MarkdownSign.superscript(text, found, upTo: end) != nil
          || text.has("<a id=\"", at: found)
        {
          markdownMarks += 1
          structures += 1
        }
      case UInt8(ascii: "*"):
        if text.has("**", at: found), found + 2 < end,
          ASCII.isWord(text[found + 2]) || text[found + 2] >= 0x80
        {
          bold += 1
          at += 1
        }
      default: break
      }
    }
    isTorn =
      structures == 0 && wordMarks == 0 && !isMarkup && !hasFormFeeds
      && (markdownMarks > 0 || bold > 1 || hardBreaks > 1)
      && TornPages.areTorn(text, from: source.textStart, upTo: end)
  }

  /// The first byte from an offset on that may tell layouts apart: a control, `[`, `<` or `*`.
  private static func telling(_ text: [UInt8], from start: Int, upTo end: Int) -> Int? {
    let bytes = text.span
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var at = start
    while at + 8 <= end {
      // Bounds-checked by the condition, and every bit pattern is a UInt64.
      let word = UInt64(
        littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      // The high bit of each byte that is a control; of a zero byte where a mark was taken away.
      let controls = ~((word & ~highs) &+ 0x70 &* ones | word)
      let bracket = word ^ UInt64(UInt8(ascii: "[")) &* ones
      let tag = word ^ UInt64(UInt8(ascii: "<")) &* ones
      let star = word ^ UInt64(UInt8(ascii: "*")) &* ones
      let marks =
        (bracket &- ones) & ~bracket | (tag &- ones) & ~tag | (star &- ones) & ~star
      let found = (controls | marks) & highs
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < end {
      switch text[at] {
      case 0..<0x10, UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "*"): return at
      default: at += 1
      }
    }
    return nil
  }

  /// Whether the bytes are another kind of file: a PDF, a zip, markup, a binary.
  static func isOtherFormat(_ text: [UInt8], _ start: Int) -> Bool {
    if text.has("%PDF-", at: start) || text.has("PK\u{3}\u{4}", at: start) {
      return true
    }
    return isMarkup(text, start)
      || text.firstOffset(of: 0, in: start..<min(text.count, start + 4096)) != nil
  }

  /// Whether the first words are a declaration or a tag of HTML or XML.
  ///
  /// Comments before them are passed, and what says the encoding: a converter's Markdown may begin
  /// with `<!-- image -->` or `<meta charset="utf-8">`.
  private static func isMarkup(_ text: [UInt8], _ start: Int) -> Bool {
    var at = start
    while true {
      while at < text.count, text[at] <= 0x20 { at += 1 }
      if let end = MetaTag.end(in: text, at: at) {
        at = end
        continue
      }
      guard text.has("<!--", at: at) else { break }
      guard let end = text.firstOffset(of: "-->", in: (at + 4)..<text.count) else { return false }
      at = end + 3
    }
    guard at + 1 < text.count, text[at] == UInt8(ascii: "<") else { return false }
    return markup.contains { text.has(anyCase: $0, at: at) }
  }

  private static let markup: [StaticString] = [
    "<!doctype", "<?xml", "<html", "<head", "<body", "<div", "<title", "<officiele",
    "<kamerwrk",
    "<table", "<p>", "<p ", "<h1", "<main", "<article",
  ]

  /// Counts what only the beginning of a line can show: a heading, a row of dashes.
  private mutating func startLine(_ text: [UInt8], _ start: Int, upTo end: Int) {
    guard start < end else { return }
    switch text[start] {
    case UInt8(ascii: "#"): if MarkdownSign.isHeading(text, start) { markdownMarks += 1 }
    case UInt8(ascii: "|"):
      if MarkdownSign.isTableRule(text, start) {
        markdownMarks += 1
        structures += 1
      }
    default: break
    }
  }

  private mutating func endLine(_ line: Range<Int>, _ text: [UInt8]) {
    let end = line.upperBound
    guard line.count > 1, end + 1 < text.count, text[end + 1] > 0x20, text[end - 1] != 0x0D else {
      return
    }
    if text[end - 1] == 0x20, text[end - 2] == 0x20, line.count > 3, text[end - 3] > 0x20 {
      hardBreaks += 1
    } else {
      softBreaks += 1
    }
  }

  private mutating func bracket(_ text: [UInt8], _ at: Int) {
    if text.has("[footnoteRef:", at: at)
      || text.has("[bookmark: ", at: at)
      || text.has("[endnoteRef:", at: at)
    {
      wordMarks += 1
    } else if MarkdownSign.footnoteMark(text, at, upTo: text.count) != nil {
      markdownMarks += 1
      structures += 1
    }
  }
}
