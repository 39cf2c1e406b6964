internal import DutchText
internal import LetterModel

/// What the bytes of a text file say about the program that wrote it.
struct TextLayout {
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
    !hasNull && !isMarkup
      && (markdownMarks > 0 || bold > 1
        || !hasFormFeeds && hardBreaks > 1 && softBreaks * 2 < hardBreaks)
  }

  /// Whether the file is HTML or XML: it begins with a declaration or a tag that no text has.
  private(set) var isMarkup = false

  /// The evidence in the first part of a source.
  static func evidence(in source: SourceText) -> TextLayout {
    var layout = TextLayout()
    let text = source.text
    layout.isMarkup = isMarkup(text, source.textStart)
    let bytes = text.span
    // Converters show their hand early; a file of text need not be read whole to be recognised.
    let end = min(bytes.count, source.textStart + 1 << 15)
    var at = source.textStart
    var lineStart = at
    while at < end {
      if at != lineStart, at + 8 <= end, isSilent(bytes, at) {
        at += 8
        continue
      }
      let byte = bytes[at]
      // Small letters, most of a letter, say nothing.
      if byte &- 0x5C < 0x20 || byte == 0x20 {
        at += 1
        continue
      }
      switch byte {
      case 0x0A:
        layout.endLine(lineStart..<at, text)
        lineStart = at + 1
      case 0x09: layout.tabs += 1
      case 0x0C: layout.hasFormFeeds = true
      case 0: layout.hasNull = true
      case UInt8(ascii: "["): layout.bracket(text, at)
      case UInt8(ascii: "<"):
        if MarkdownTag.superscript(text, at, upTo: end) != nil { layout.markdownMarks += 1 }
      case UInt8(ascii: "*"):
        if Bytes.match("**", in: text, at: at), at + 2 < end, bytes[at + 2] > 0x20 {
          layout.bold += 1
          at += 1
        }
      case UInt8(ascii: "#") where at == lineStart:
        if isHeading(text, at) { layout.markdownMarks += 1 }
      case UInt8(ascii: "|") where at == lineStart:
        if MarkdownTable.isRule(text, at) { layout.markdownMarks += 1 }
      default: break
      }
      at += 1
      if layout.wordMarks > 0 { break }
    }
    return layout
  }

  /// Whether the eight bytes from an offset hold nothing that tells layouts apart in a line.
  private static func isSilent(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    // Bounds-checked by the caller, and every bit pattern is a UInt64.
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    // The high bit of each byte that is a control; of a zero byte where a mark was taken away.
    let controls = ~((word & ~highs) &+ 0x70 &* ones | word)
    let bracket = word ^ UInt64(UInt8(ascii: "[")) &* ones
    let tag = word ^ UInt64(UInt8(ascii: "<")) &* ones
    let star = word ^ UInt64(UInt8(ascii: "*")) &* ones
    let marks =
      (bracket &- ones) & ~bracket | (tag &- ones) & ~tag | (star &- ones) & ~star
    return (controls | marks) & highs == 0
  }

  /// Whether the bytes are another kind of file: a PDF, a zip, markup, a binary.
  static func isOtherFormat(_ text: [UInt8], _ start: Int) -> Bool {
    if Bytes.match("%PDF-", in: text, at: start) || Bytes.match("PK\u{3}\u{4}", in: text, at: start)
    {
      return true
    }
    return isMarkup(text, start)
      || Bytes.find(0, in: text, start..<min(text.count, start + 4096)) != nil
  }

  /// Whether the first words are a declaration or a tag of HTML or XML.
  private static func isMarkup(_ text: [UInt8], _ start: Int) -> Bool {
    var at = start
    while at < text.count, text[at] <= 0x20 { at += 1 }
    guard at + 1 < text.count, text[at] == UInt8(ascii: "<") else { return false }
    return markup.contains { Bytes.matchIgnoringCase($0, in: text, at: at) }
  }

  private static let markup: [StaticString] = [
    "<!", "<?", "<html", "<head", "<body", "<div", "<meta", "<title", "<officiele", "<kamerwrk",
    "<table", "<p>", "<p ", "<h1", "<main", "<article",
  ]

  /// Whether a Markdown heading begins at an offset.
  static func isHeading(_ text: [UInt8], _ at: Int) -> Bool {
    var next = at
    while next < text.count, text[next] == UInt8(ascii: "#") { next += 1 }
    return (1...6).contains(next - at) && next < text.count && text[next] == 0x20
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
    if Bytes.match("[footnoteRef:", in: text, at: at)
      || Bytes.match("[bookmark: ", in: text, at: at)
      || Bytes.match("[endnoteRef:", in: text, at: at)
    {
      wordMarks += 1
    } else if MarkdownLink.footnoteMark(text, at, upTo: text.count) != nil {
      markdownMarks += 1
    }
  }
}
