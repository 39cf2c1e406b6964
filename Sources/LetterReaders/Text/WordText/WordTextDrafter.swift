internal import DutchText
internal import LetterModel

/// Reads the lines of a Word file's text into blocks; a line is a paragraph.
struct WordTextDrafter {
  private let lines: [TextLine]
  private let source: SourceText
  private var output: DraftBuilder
  private let headEnd: Int
  private var index = 0
  private var lastEnd = 0
  /// How far a note that began on an earlier line reaches.
  private var readUntil = 0

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

  private mutating func block() {
    let line = lines[index]
    if line.end <= readUntil {
      index += 1
      return
    }
    let start = max(line.start, readUntil)
    let range = text.trimmed(start..<line.end)
    if index >= headEnd, TextTable.begins(at: index, in: lines, of: text) { return table() }
    if index < headEnd {
      output.block(.letterhead, passage(range))
    } else if TextSignature.isClosing(text, range)
      || TextSignature.isOffice(text, range)
        && TextSignature.endsLetter(after: index, lines: lines, in: text)
    {
      return signature()
    } else if let item = ListMarker.read(text, range), item.isBullet {
      output.block(.listItem, level: 1, passage(item.words(through: range.upperBound)))
    } else if isHeading(range) {
      output.block(.heading, level: 1, passage(range))
    } else {
      paragraph(range)
    }
    index += 1
  }

  private mutating func table() {
    var notes: [LetterDraft.Block.Content] = []
    var cell = PassageBuilder()
    let read = TextTable.read(from: index, in: lines, of: source) { [source] range in
      _ = WordTextInline.append(range, to: &cell, notes: &notes, of: source)
      return cell.finish()
    }
    output.table(read.table)
    for note in notes { output.aside(note) }
    index = read.end
  }

  private mutating func signature() {
    repeat {
      let last = TextSignature.lastLine(from: index, lines: lines, in: text)
      output.block(.signature, passage(lines[index].start..<lines[last].end))
      index = last + 1
    } while index < lines.count && TextSignature.goesOn(at: index, lines: lines, in: text)
      && !TextSignature.isOver(
        after: lines[index - 1].range, before: lines[index].range, in: text)
  }

  /// Whether a line is a heading: short, no sentence, and words below it.
  private func isHeading(_ range: Range<Int>) -> Bool {
    guard range.count < 120, let first = range.first, index + 1 < lines.count,
      SentenceEnd.startsUpper(text, first) || ASCII.isDigit(text[first]),
      !SentenceEnd.closes(text, range), text[range.upperBound - 1] != UInt8(ascii: ","),
      text[range.upperBound - 1] != UInt8(ascii: "]"),
      TextPart.label(text, range) == nil, !TextCaption.isCaption(text, range)
    else { return false }
    let next = lines[index + 1]
    // Words follow at once, or after a blank line that the paragraph above is parted by as well.
    guard next.end - next.start > 60 || SentenceEnd.closes(text, next.range) else { return false }
    return !SentenceEnd.startsLower(text, next.start)
  }

  private mutating func paragraph(_ range: Range<Int>) {
    guard let first = range.first else { return }
    var notes: [LetterDraft.Block.Content] = []
    var end = range.upperBound
    output.paragraph(at: first, after: lastEnd, of: source) { builder, source in
      end = WordTextInline.append(range, to: &builder, notes: &notes, of: source)
    }
    for note in notes { output.aside(note) }
    readUntil = end
    lastEnd = end
  }

  private mutating func passage(_ range: Range<Int>) -> Passage {
    var builder = PassageBuilder()
    var notes: [LetterDraft.Block.Content] = []
    let end = WordTextInline.append(range, to: &builder, notes: &notes, of: source)
    readUntil = max(readUntil, end)
    for note in notes { output.aside(note) }
    return builder.finish()
  }
}
