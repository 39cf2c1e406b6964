internal import DutchText
internal import LetterModel

/// Builds a draft of paragraphs that notes and page ends may have torn apart.
///
/// One paragraph is open at a time. Notes and furniture that come while it is open wait behind
/// it, so that its sentence can go on after them.
struct DraftBuilder {
  private(set) var draft: LetterDraft
  private var open = PassageBuilder()
  private var openKind = Block.Kind.paragraph
  private var waiting: [LetterDraft.Block] = []
  /// Whether what stands now belongs to a question, an answer or neither.
  private var part = Block.Kind.paragraph

  init(of source: SourceText, writesMarks: Bool) {
    draft = LetterDraft(of: source, writesMarks: writesMarks)
  }

  /// Begins a paragraph at an offset, or goes on with the open one where its sentence is torn.
  ///
  /// Returns the builder to fill through `append`.
  mutating func paragraph(
    at first: Int, after end: Int, kind: Block.Kind = .paragraph, of source: borrowing SourceText,
    _ fill: (inout PassageBuilder, borrowing SourceText) -> Void
  ) {
    let mayGoOn =
      kind == .paragraph && openKind != .letterhead && openKind != .signature && !open.isEmpty
    // A greeting ends with a comma and is a paragraph.
    let goesOn =
      mayGoOn && SentenceEnd.isTorn(open.reading, before: source.text, at: first)
      && !TextHead.isSalutation(open.reading, 0..<open.reading.count)
    if goesOn {
      open.lineBreak(after: end, of: source)
    } else {
      flush()
      openKind = kind
    }
    fill(&open, source)
  }

  /// Appends a block of text that can not be torn: a heading, a letterhead line.
  mutating func block(_ kind: Block.Kind, level: Int? = nil, _ passage: Passage) {
    flush()
    guard !passage.isEmpty else { return }
    if kind == .heading { part = TextPart.part(after: passage, now: part) }
    draft.blocks.append(LetterDraft.Block(.text(kind, level: level, passage)))
  }

  /// Appends a table.
  mutating func table(_ table: DraftTable) {
    flush()
    draft.blocks.append(LetterDraft.Block(.table(table)))
  }

  /// Puts a note or furniture behind the open paragraph.
  mutating func aside(_ content: LetterDraft.Block.Content) {
    waiting.append(LetterDraft.Block(content))
  }

  /// Says something about the reading.
  mutating func note(_ diagnostic: Diagnostic) { draft.diagnostics.append(diagnostic) }

  /// Closes the open paragraph.
  mutating func flush() {
    let passage = open.finish()
    if !passage.isEmpty {
      let label = TextPart.label(passage)
      if let label { part = label }
      let kind =
        openKind != .paragraph ? openKind : TextCaption.isCaption(passage) ? .caption : part
      draft.blocks.append(LetterDraft.Block(.text(kind, level: nil, passage)))
    }
    openKind = .paragraph
    guard !waiting.isEmpty else { return }
    draft.blocks.append(contentsOf: waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  /// The draft, closed.
  mutating func finish() -> LetterDraft {
    flush()
    return draft
  }
}
