internal import DutchText
internal import LetterModel

/// Makes blocks of the lines of pages: paragraphs, headings, lists, notes and furniture.
struct PageBlocks {
  private let page: PageLines
  private let notes: [PageNote]
  private let source: SourceText
  private var joiner: LineJoiner
  private var drafter = PageDrafter()
  private let headEnd: Int
  private var index = 0
  private var nextNote = 0

  init(page: PageLines, notes: [PageNote], source: SourceText) {
    self.page = page
    self.notes = notes
    self.source = source
    joiner = LineJoiner(source: source, fullLength: page.fullLength)
    headEnd = TextHeadZone.end(of: page.lines.prefix(80).map(\.line), in: source.text)
  }

  private var text: [UInt8] { source.text }
  private var lines: [PageLine] { page.lines }

  mutating func draft() -> LetterDraft {
    while index < lines.count {
      switch lines[index].role {
      case .furniture:
        aside(.furniture, [index])
        index += 1
      case .note:
        index += 1
      default: words()
      }
    }
    for note in notes { append(note) }
    return drafter.finish()
  }

  private mutating func aside(_ kind: Block.Kind, _ indices: [Int]) {
    let passage = joiner.passage(of: indices.map { lines[$0] })
    drafter.append(.text(kind, level: nil, passage.passage), passage.pages)
  }

  private mutating func append(_ note: PageNote) {
    var parts = note.lines.map { lines[$0] }
    if !parts.isEmpty { parts[0].line.start = min(note.wordsStart, parts[0].end) }
    let joined = joiner.passage(of: parts)
    let marker = SourceSpan(source.sourceRange(of: note.marker))
    drafter.append(
      .note(marker: markerText(note.marker), markerSpan: marker, joined.passage), joined.pages)
  }

  private func markerText(_ range: Range<Int>) -> String {
    let digits = range.filter { ASCII.isDigit(text[$0]) }
    return String(decoding: digits.map { text[$0] }, as: UTF8.self)
  }

  private mutating func words() {
    if index < headEnd { return letterhead() }
    let start = index
    if TextSignature.isClosing(text, lines[start].range)
      || TextSignature.isOffice(text, lines[start].range)
        && endsLetter(start)
    {
      return signature()
    }
    let group = paragraph(from: start)
    index = group.next
    for between in start..<group.next where lines[between].role == .furniture {
      aside(.furniture, [between])
    }
    let joined = joiner.passage(of: group.lines.map { lines[$0] })
    drafter.append(.text(group.kind, level: group.level, joined.passage), joined.pages)
  }

  private mutating func letterhead() {
    var group = [index]
    index += 1
    while index < headEnd, lines[index].role == .words, lines[index].gap == 0,
      !TextHead.beginsFact(text, lines[index].range)
    {
      group.append(index)
      index += 1
    }
    aside(.letterhead, group)
  }

  private func endsLetter(_ start: Int) -> Bool {
    let rest = lines[start...].prefix(12).filter { $0.role == .words }.map(\.line)
    return TextSignature.endsLetter(after: 0, lines: rest, in: text)
  }

  private mutating func signature() {
    repeat {
      aside(.signature, [index])
      index += 1
    } while index < lines.count && lines[index].role == .words
      && TextSignature.goesOn(at: 0, lines: [lines[index].line], in: text)
  }

  /// The lines of the paragraph that begins at a line.
  private func paragraph(
    from start: Int
  ) -> (lines: [Int], kind: Block.Kind, level: Int?, next: Int) {
    let shape = ParagraphShape(lines: lines, text: text, fullLength: page.fullLength)
    return shape.paragraph(from: start)
  }
}
