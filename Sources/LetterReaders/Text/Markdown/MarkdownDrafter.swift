internal import DutchText
internal import LetterModel

/// Reads the lines of a Markdown file into blocks.
struct MarkdownDrafter {
  private let lines: [TextLine]
  private let source: SourceText
  private var output: DraftBuilder
  private var builder = PassageBuilder()
  /// The index after the last line of the letterhead.
  private let headEnd: Int
  private var index = 0
  /// After the last line that went into a paragraph.
  private var lastEnd = 0

  init(lines: [TextLine], source: SourceText) {
    self.lines = lines
    self.source = source
    output = DraftBuilder(of: source, writesMarks: true)
    headEnd = TextHeadZone.end(of: lines, in: source.text)
  }

  mutating func draft() -> LetterDraft {
    while index < lines.count { block() }
    return output.finish()
  }

  private var text: [UInt8] { source.text }

  /// The words of a range as a passage of their own.
  private mutating func passage(_ range: Range<Int>) -> Passage {
    MarkdownInline.append(range, to: &builder, of: source)
    return builder.finish()
  }

  private mutating func block() {
    let line = lines[index]
    let first = text[line.start]
    if first == UInt8(ascii: "#"), MarkdownSign.isHeading(text, line.start) { return heading(line) }
    if isRule(line) {
      index += 1
      return
    }
    if let end = noteMarkEnd(line) ?? noteItem(line) { return note(line, textAt: end) }
    if index >= headEnd, TextTable.begins(at: index, in: lines, of: text) { return table() }
    if isDescription(line) { return description(line) }
    if index < headEnd { return letterhead() }
    if let item = ListMarker.read(text, line.range) { return listItem(line, item) }
    if TextSignature.isOffice(text, words(of: line))
      || TextSignature.isClosing(text, words(of: line))
    {
      if isSignature(at: index) { return signature() }
    }
    paragraph()
  }

  /// The words of a line without emphasis, heading and quote marks around them.
  private func words(of line: TextLine) -> Range<Int> {
    TextHeadZone.words(of: line.range, in: text)
  }

  private mutating func heading(_ line: TextLine) {
    var start = line.start
    while start < line.end, text[start] == UInt8(ascii: "#") { start += 1 }
    let level = start - line.start
    var end = line.end
    while end > start, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let range = text.trimmed(start..<end)
    index += 1
    let kind: Block.Kind = index <= headEnd ? .letterhead : .heading
    output.block(kind, level: kind == .heading ? level : nil, passage(range))
  }

  /// Whether a line is a page rule: `---`, `***`, `___`.
  private func isRule(_ line: TextLine) -> Bool {
    let first = text[line.start]
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_"),
      line.end - line.start >= 3
    else { return false }
    return line.range.allSatisfy { text[$0] == first || text[$0] == 0x20 }
  }

  // MARK: Notes

  /// Where a note's mark ends, on a line that begins with one.
  private func noteMarkEnd(_ line: TextLine) -> (marker: Range<Int>, end: Int)? {
    switch text[line.start] {
    case UInt8(ascii: "<"):
      guard let mark = MarkdownSign.superscript(text, line.start, upTo: line.end),
        mark.end < line.end
      else { return nil }
      return (mark.inside, mark.end)
    case UInt8(ascii: "["):
      guard let mark = MarkdownSign.footnoteMark(text, line.start, upTo: line.end),
        mark.end < line.end, text[mark.end] == UInt8(ascii: ":")
      else { return nil }
      return (mark.inside, mark.end + 1)
    case UInt8(ascii: "$"):
      guard let mark = MarkdownSign.formulaMark(text, line.start, upTo: line.end),
        mark.end < line.end
      else { return nil }
      return (mark.inside, mark.end)
    default: return nil
    }
  }

  /// The mark of a note that is set as the item of a list: `- [^1]: Zie …`, `1. Zie … [↩](#fnref1)`.
  private func noteItem(_ line: TextLine) -> (marker: Range<Int>, end: Int)? {
    guard let item = ListMarker.read(text, line.range) else { return nil }
    if item.isBullet {
      guard let mark = MarkdownSign.footnoteMark(text, item.wordsStart, upTo: line.end),
        mark.end < line.end, text[mark.end] == UInt8(ascii: ":")
      else { return nil }
      return (mark.inside, mark.end + 1)
    }
    guard text.firstOffset(of: "(#fnref", in: line.range) != nil,
      let number = text.number(at: line.start, upTo: line.end), number.end + 1 < line.end
    else { return nil }
    return (line.start..<number.end, number.end + 1)
  }

  private mutating func note(_ line: TextLine, textAt mark: (marker: Range<Int>, end: Int)) {
    let last = groupEnd(from: index)
    let range = text.trimmed(mark.end..<lines[last].end)
    let marker = SourceSpan(source.sourceRange(of: mark.marker))
    output.aside(
      .note(marker: text.string(in: mark.marker), markerSpan: marker, passage(range)))
    index = last + 1
  }

  /// The last line of the paragraph that a line begins: before a blank line or another block.
  private func groupEnd(from start: Int) -> Int {
    var last = start
    while last + 1 < lines.count, lines[last + 1].blankBefore == 0 {
      let next = lines[last + 1]
      let first = text[next.start]
      if first == UInt8(ascii: "#"), MarkdownSign.isHeading(text, next.start) { break }
      if noteMarkEnd(next) != nil || isRule(next) { break }
      if ListMarker.read(text, next.range) != nil { break }
      if TextTable.begins(at: last + 1, in: lines, of: text) { break }
      last += 1
    }
    return last
  }

  // MARK: Paragraphs

  private mutating func paragraph() {
    let last = groupEnd(from: index)
    var start = lines[index].start
    if text[start] == UInt8(ascii: ">") { start += 1 }
    let range = text.trimmed(start..<lines[last].end)
    index = last + 1
    guard let first = range.first else { return }
    output.paragraph(at: first, after: lastEnd, of: source) { builder, source in
      MarkdownInline.append(range, to: &builder, of: source)
    }
    lastEnd = range.upperBound
  }

  private mutating func listItem(_ line: TextLine, _ item: ListMarker) {
    let last = groupEnd(from: index)
    let range = item.words(through: lines[last].end)
    output.block(.listItem, level: 1 + line.indent / 2, passage(range))
    index = last + 1
  }

  private mutating func letterhead() {
    var last = index
    while last + 1 < headEnd, lines[last + 1].blankBefore == 0,
      !TextHead.beginsFact(text, words(of: lines[last + 1])), isWrapped(last)
    {
      last += 1
    }
    let range = lines[index].start..<lines[last].end
    output.block(.letterhead, passage(range))
    index = last + 1
  }

  /// Whether a letterhead's line goes on below: no hard break, or its words call for more.
  private func isWrapped(_ index: Int) -> Bool {
    let line = lines[index]
    let hasBreak = text.has("  \n", at: line.end)
    return !hasBreak || SentenceEnd.isUnfinished(text, line.range)
      || SentenceEnd.startsLower(text, lines[index + 1].start)
  }

  private func isSignature(at start: Int) -> Bool {
    TextSignature.isClosing(text, words(of: lines[start]))
      || TextSignature.endsLetter(after: start, lines: lines, in: text)
  }

  private mutating func signature() {
    repeat {
      let last = TextSignature.lastLine(from: index, lines: lines, in: text)
      let range = lines[index].start..<lines[last].end
      output.block(.signature, passage(range))
      index = last + 1
      if index < lines.count, isDescription(lines[index]) { description(lines[index]) }
    } while index < lines.count && TextSignature.goesOn(at: index, lines: lines, in: text)
      && noteMarkEnd(lines[index]) == nil && !isRule(lines[index])
  }

  private mutating func table() {
    var cell = PassageBuilder()
    let table = TextTable.read(from: index, in: lines, of: source) { [source] range in
      MarkdownInline.append(range, to: &cell, of: source)
      return cell.finish()
    }
    output.table(table.table)
    index = table.end
  }

  // MARK: What is not the letter's

  /// Whether a line tells what a picture shows: a converter's words, not the letter's.
  private func isDescription(_ line: TextLine) -> Bool {
    PictureDescription.beginsLine(text, at: line.start)
  }

  private mutating func description(_ line: TextLine) {
    let last = groupEnd(from: index)
    var builder = PassageBuilder()
    builder.words(line.start..<lines[last].end, hasRuns: true, of: source)
    let passage = builder.finish()
    output.aside(.text(.furniture, level: nil, passage))
    output.note(PictureDescription.diagnostic(at: passage.span))
    index = last + 1
  }
}
