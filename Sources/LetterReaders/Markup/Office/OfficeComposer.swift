internal import DutchText
internal import LetterModel

/// Puts a letter's blocks together from what office files have in common: paragraphs, tables whose
/// cells hold paragraphs, notes and text boxes that stand within a paragraph.
///
/// The drafters of Word files and of OpenDocument tell it what begins and ends; which elements say so
/// only they know.
struct OfficeComposer {
  /// A paragraph that is being read.
  struct Paragraph {
    var kind: Block.Kind
    var level: Int?
    /// How many bytes of its text are the number that a list gives it.
    var label = 0
    /// The marker that it begins with, raised, as notes made by hand do, and where it stands.
    var note: (marker: String, source: Range<Int>)?
    /// Whether its end was deleted, so that the next one goes on in it.
    var runsOn = false
  }

  /// What waits while a note or a text box in it is read.
  struct Host {
    /// The note's marker and where it stands; `nil` for a text box.
    var note: (marker: String, source: Range<Int>)?
    var text: CollapsedText
    var paragraph: Paragraph
    var tables: [OfficeTable]
    var blocks: [LetterDraft.Block]
    var waiting: [LetterDraft.Block]
  }

  /// The source of every part.
  let source: SourceText
  /// What a paragraph is that nothing more is said of.
  var plain = Block.Kind.paragraph
  /// The blocks so far.
  var blocks: [LetterDraft.Block] = []
  /// The paragraph's text so far.
  var text = CollapsedText()
  /// What the paragraph is.
  var paragraph = Paragraph(kind: .paragraph)
  /// The tables that are open, the innermost last.
  var tables: [OfficeTable] = []
  /// The tables whose cells span more than is read, in all parts so far.
  var cutTables: [SourceSpan] = []
  /// How many cells its tables may still repeat over their spans without counting them.
  var freeSpread = GridBuilder.freeOfLetter
  /// The paragraphs that notes and boxes stand in, the innermost last.
  private(set) var hosts: [Host] = []
  /// Whether the last thing that ended is a paragraph of running text.
  private var isAfterText = false
  /// Notes and boxes that come after the block they stand in.
  private var waiting: [LetterDraft.Block] = []

  init(source: SourceText) { self.source = source }

  /// Whether a note's text is being read.
  var isInNote: Bool { hosts.last?.note != nil }

  // MARK: Paragraphs

  /// A paragraph begins at a tag.
  mutating func beginParagraph(_ tag: Range<Int>) {
    if isInNote {
      text.builder.space(for: tag, of: source)
    } else if !paragraph.runsOn {
      flush()
    }
    paragraph = Paragraph(kind: plain)
  }

  /// The paragraph ends; one that runs on waits for the next.
  mutating func endParagraph() {
    guard !isInNote, !paragraph.runsOn else { return }
    if text.builder.isEmpty { isAfterText = false }
    flush()
  }

  /// Ends a block, and emits it.
  mutating func flush() {
    guard !isInNote else { return }
    paragraph.runsOn = false
    // An item without words has no number either.
    if paragraph.label > 0, text.builder.count <= paragraph.label { text.builder.truncate(to: 0) }
    let passage = text.builder.finish()
    let isText =
      paragraph.kind == .paragraph && paragraph.label == 0 && paragraph.note == nil
    if isText, goesOn(passage) { return }
    if passage.hasWords { isAfterText = isText }
    if let note = paragraph.note {
      let span = SourceSpan(source.sourceRange(of: note.source))
      put(LetterDraft.Block(.note(marker: note.marker, markerSpan: span, passage)))
    } else if passage.hasWords || !passage.marks.isEmpty {
      put(LetterDraft.Block(.text(paragraph.kind, level: paragraph.level, passage)))
    }
    paragraph.note = nil
    release()
  }

  /// Joins a paragraph to the one above, where a sentence was broken by hand: the one above ends
  /// in the middle of a sentence, it begins with a small letter, and nothing stands between them.
  ///
  ///     In antwoord op uw brief deel ik u mede ¶ dat de vragen worden beantwoord in de bijlage.
  ///
  /// - Returns: whether it was joined.
  private mutating func goesOn(_ passage: Passage) -> Bool {
    guard isAfterText, waiting.isEmpty, passage.bytes.count > 1,
      ASCII.isLower(passage.bytes[0]), ASCII.isLower(passage.bytes[1])
    else { return false }
    let last = tables.last?.cell == nil ? blocks.last : tables.last?.cell?.blocks.last
    guard case .text(.paragraph, nil, let above) = last?.content,
      Self.sentence.contains(above.bytes.count),
      let end = above.bytes.last, ASCII.isLetter(end) || end == UInt8(ascii: ",")
    else { return false }
    var builder = PassageBuilder()
    builder.append(above)
    builder.append(passage)
    take()
    put(LetterDraft.Block(.text(.paragraph, level: nil, builder.finish())))
    return true
  }

  /// How many bytes a line has that breaks off in the middle of a sentence.
  private static let sentence = 40...2_000

  /// Takes the last block back.
  private mutating func take() {
    guard let index = tables.indices.last, tables[index].cell != nil else {
      blocks.removeLast()
      return
    }
    tables[index].cell?.blocks.removeLast()
  }

  /// The number that a list gives the paragraph; `range` is what says that it is in the list.
  mutating func label(_ words: [UInt8], for range: Range<Int>) {
    guard !isInNote, text.builder.isEmpty else { return }
    text.builder.replace(range, of: source, with: words)
    text.builder.space(for: range, of: source)
    paragraph.label = text.builder.count
  }

  /// Raised words end: a mark made by hand, an exponent, or an ordinal's letter.
  mutating func endRaised(from start: Int, source words: Range<Int>) {
    let raised = RaisedText(text.builder.reading, from: start)
    if raised.isPower || isInNote, raised.isDigits {
      text.builder.truncate(to: start)
      text.builder.replace(words, of: source, with: raised.characters)
    } else if let marker = raised.marker, !raised.isExponent {
      text.builder.truncate(to: start)
      if start == 0, !text.builder.hasMarks {
        paragraph.note = (marker, words)
      } else {
        text.builder.mark(marker, at: words, of: source)
      }
    }
  }

  /// Where the part ends that was read last.
  var end: Range<Int> { source.text.count..<source.text.count }

  /// Appends a block to the cell that is open, or to the letter.
  mutating func put(_ block: LetterDraft.Block) {
    guard let index = tables.indices.last, tables[index].cell != nil else {
      blocks.append(block)
      return
    }
    tables[index].cell?.blocks.append(block)
  }

  /// Appends what waited for the block that is out, once no table is open around it.
  mutating func release() {
    guard tables.allSatisfy(\.isFrame), !waiting.isEmpty else { return }
    blocks += waiting
    waiting.removeAll(keepingCapacity: true)
  }

  // MARK: Notes and text boxes

  /// A note begins within the paragraph, or on its own.
  mutating func beginNote(_ marker: String, at source: Range<Int>) {
    suspend(note: (marker, source))
  }

  /// The note ends: its mark stands where it stood.
  ///
  /// - Parameter isInline: whether the note stood within a paragraph.
  mutating func endNote(isInline: Bool) {
    guard isInNote, let host = hosts.popLast(), let note = host.note else { return }
    let passage = text.builder.finish()
    resume(consume host)
    let span = SourceSpan(source.sourceRange(of: note.source))
    let block = LetterDraft.Block(.note(marker: note.marker, markerSpan: span, passage))
    if isInline {
      text.builder.mark(note.marker, at: note.source, of: source)
      waiting.append(block)
    } else {
      blocks.append(block)
    }
  }

  /// A text box begins within the paragraph.
  mutating func beginBox() {
    suspend(note: nil)
  }

  /// The text box ends: its blocks come after the paragraph.
  mutating func endBox() {
    guard !isInNote, !hosts.isEmpty else { return }
    flush()
    while !tables.isEmpty { endTable(at: tables.last?.end ?? 0) }
    release()
    guard let host = hosts.popLast() else { return }
    let inBox = blocks
    resume(consume host)
    waiting += inBox
  }

  private mutating func suspend(note: (marker: String, source: Range<Int>)?) {
    hosts.append(
      Host(
        note: note, text: text, paragraph: paragraph, tables: tables, blocks: blocks,
        waiting: waiting))
    text = CollapsedText()
    paragraph = Paragraph(kind: plain)
    tables = []
    blocks = []
    waiting = []
  }

  /// Goes on where the host was left, which nothing else holds any more.
  private mutating func resume(_ host: consuming Host) {
    text = host.text
    paragraph = host.paragraph
    tables = host.tables
    blocks = host.blocks
    waiting = host.waiting
  }

  /// Ends everything that is open, and hands the blocks of the part over.
  mutating func finish() -> [LetterDraft.Block] {
    while let host = hosts.last {
      if host.note != nil { endNote(isInline: true) } else { endBox() }
    }
    flush()
    while !tables.isEmpty { endTable(at: tables.last?.end ?? 0) }
    release()
    let done = blocks
    let cut = cutTables
    self = OfficeComposer(source: source)
    cutTables = cut
    return done
  }
}

extension LetterDraft.Block {
  /// Whether there is anything in it to read.
  var hasWords: Bool {
    switch content {
    case .text(_, _, let passage): !passage.isEmpty
    case .note, .table: true
    }
  }
}
