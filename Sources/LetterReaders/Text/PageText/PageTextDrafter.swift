internal import DutchText
internal import LetterModel

/// Makes blocks of the lines of pages: paragraphs, headings, lists, notes and furniture.
struct PageTextDrafter {
  private let page: PageLines
  private let notes: [PageNote]
  private let tables: [PageTables.Found]
  private let source: SourceText
  private var joiner: LineJoiner
  private var output: PageDraftBuilder
  private let headEnd: Int
  private var index = 0
  private var nextNote = 0

  init(
    page: PageLines, notes: [PageNote], tables: [PageTables.Found], joiner: LineJoiner,
    source: SourceText
  ) {
    self.page = page
    self.notes = notes + tables.flatMap(\.notes)
    self.tables = tables
    self.source = source
    self.joiner = joiner
    output = PageDraftBuilder(of: source)
    headEnd = Self.headEnd(of: page.lines, in: source.text)
  }

  /// The index after the letterhead's last line; side columns do not count.
  private static func headEnd(of lines: [PageLine], in text: [UInt8]) -> Int {
    let main = lines.prefix(120).indices.filter { lines[$0].role != .sideLetterhead }
    let end = TextHeadZone.end(of: main.map { lines[$0].line }, in: text)
    return end > 0 ? main[end - 1] + 1 : 0
  }

  private var text: [UInt8] { source.text }
  private var lines: [PageLine] { page.lines }

  mutating func draft() -> LetterDraft {
    while index < lines.count {
      switch lines[index].role {
      case .furniture:
        aside(.furniture, [index])
        index += 1
      case .note, .sideLetterhead, .table:
        index += 1
      default: words()
      }
    }
    for note in notes { append(note) }
    for table in tables {
      let pages = [LetterDraft.PageStart(offset: 0, page: table.page)]
      output.append(LetterDraft.Block(.table(table.grid), pages: pages), at: table.grid.span.start)
    }
    sideColumns()
    return output.finish()
  }

  private mutating func aside(_ kind: Block.Kind, _ indices: [Int]) {
    let joined = joiner.passage(of: indices.map { lines[$0] })
    output.append(kind, joined.passage, joined.pages)
  }

  private mutating func append(_ note: PageNote) {
    var parts = note.lines.map { lines[$0] }
    if !parts.isEmpty { parts[0].line.start = min(note.wordsStart, parts[0].end) }
    let joined = joiner.passage(of: parts)
    let marker = SourceSpan(source.sourceRange(of: note.marker))
    let words = joined.passage
    let content = LetterDraft.Block.Content.note(
      marker: markerText(note.marker), markerSpan: marker, words)
    output.append(
      LetterDraft.Block(content, pages: joined.pages),
      at: words.isEmpty ? marker.start : min(marker.start, words.span.start))
  }

  private func markerText(_ range: Range<Int>) -> String {
    if let raised = RaisedDigits.plain(text, range) { return raised }
    let isPlain = range.allSatisfy { ASCII.isDigit(text[$0]) || text[$0] == UInt8(ascii: "*") }
    if isPlain { return text.string(in: range) }
    let digits = range.filter { ASCII.isDigit(text[$0]) }
    return String(decoding: digits.map { text[$0] }, as: UTF8.self)
  }

  private mutating func words() {
    if index < headEnd { return letterhead() }
    let start = index
    if ListMarker.bulletLength(text, lines[start].range) == lines[start].length {
      return item(below: start)
    }
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
    var parts = group.lines.map { lines[$0] }
    if group.kind == .listItem, let item = ListMarker.read(text, parts[0].range), item.isBullet {
      parts[0].line.start = item.wordsStart
    }
    let joined = joiner.passage(of: parts)
    output.append(group.kind, level: group.level, joined.passage, joined.pages)
  }

  /// A bullet alone on its line: the item stands below it, or is lost.
  private mutating func item(below bullet: Int) {
    aside(.furniture, [bullet])
    index += 1
    guard index < lines.count, lines[index].role == .words, index >= headEnd,
      lines[index].gap < 2, ListMarker.read(text, lines[index].range) == nil,
      ListMarker.bulletLength(text, lines[index].range) == nil,
      TextPart.label(text, lines[index].range) == nil,
      !TextSignature.isClosing(text, lines[index].range),
      !TextSignature.isOffice(text, lines[index].range)
    else { return }
    let group = paragraph(from: index)
    index = group.next
    let joined = joiner.passage(of: group.lines.map { lines[$0] })
    output.append(.listItem, level: 1, joined.passage, joined.pages)
  }

  /// The letterhead of the first page, main and side column, one fact a block.
  private mutating func letterhead() {
    var main: [Int] = []
    while index < headEnd {
      if lines[index].role == .furniture { aside(.furniture, [index]) }
      if lines[index].role == .words { main.append(index) }
      index += 1
    }
    for fact in LetterheadFacts.facts(in: main, of: lines, text) { aside(.letterhead, fact) }
  }

  /// The side columns: a letterhead on the first page, furniture where it is said again.
  private mutating func sideColumns() {
    var side: [Int] = []
    for index in lines.indices where lines[index].role == .sideLetterhead {
      if let last = side.last, lines[last].page != lines[index].page {
        emit(side)
        side = []
      }
      side.append(index)
    }
    emit(side)
  }

  private mutating func emit(_ side: [Int]) {
    guard let first = side.first else { return }
    let kind: Block.Kind = lines[first].page == 0 ? .letterhead : .furniture
    for fact in LetterheadFacts.facts(in: side, of: lines, text) { aside(kind, fact) }
  }

  private func endsLetter(_ start: Int) -> Bool {
    let rest = lines[start...].prefix(12).filter { $0.role == .words }.map(\.line)
    return TextSignature.endsLetter(after: 0, lines: rest, in: text)
  }

  private mutating func signature() {
    var last = index
    while true {
      aside(.signature, [last])
      index = last + 1
      // The notes and the number of a page may stand between an office and its name.
      guard let next = lines[index...].firstIndex(where: { $0.role == .words }),
        next == index
          || lines[next].page != lines[last].page
            && text[lines[last].end - 1] == UInt8(ascii: ","),
        lines[index..<next].allSatisfy({ $0.role == .note || $0.role == .furniture }),
        !TextSignature.isOver(after: lines[last].range, before: lines[next].range, in: text),
        TextSignature.goesOn(at: 0, lines: [lines[next].line], in: text)
      else { return }
      for between in index..<next where lines[between].role == .furniture {
        aside(.furniture, [between])
      }
      last = next
    }
  }

  /// The lines of the paragraph that begins at a line.
  private func paragraph(
    from start: Int
  ) -> (lines: [Int], kind: Block.Kind, level: Int?, next: Int) {
    let shape = ParagraphShape(lines: lines, text: text, fullLength: page.fullLength)
    return shape.paragraph(from: start)
  }
}
