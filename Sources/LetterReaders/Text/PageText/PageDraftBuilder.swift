internal import DutchText
internal import LetterModel

/// Collects the blocks of a page text, gives them their kinds and puts them in reading order.
struct PageDraftBuilder {
  private let source: SourceText
  private var blocks: [LetterDraft.Block] = []
  private var starts: [Int] = []
  private var part = Block.Kind.paragraph

  init(of source: SourceText) { self.source = source }

  /// Appends a block of text, unless it has none.
  mutating func append(
    _ kind: Block.Kind, level: Int? = nil, _ passage: Passage, _ pages: [LetterDraft.PageStart]
  ) {
    guard !passage.isEmpty else { return }
    let content = LetterDraft.Block.Content.text(kindOf(passage, kind), level: level, passage)
    append(LetterDraft.Block(content, pages: pages), at: passage.span.start)
  }

  /// Appends a note or a table, which begins at an offset of the file.
  mutating func append(_ block: LetterDraft.Block, at start: Int) {
    blocks.append(block)
    starts.append(start)
  }

  /// The draft: every block at the place where it begins in the file.
  mutating func finish() -> LetterDraft {
    var draft = LetterDraft(of: source, writesMarks: false)
    let order = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    draft.blocks.reserveCapacity(blocks.count)
    for index in order { draft.blocks.append(blocks[index]) }
    return draft
  }

  private mutating func kindOf(_ passage: Passage, _ kind: Block.Kind) -> Block.Kind {
    switch kind {
    case .heading:
      part = TextPart.part(after: passage, now: part)
      return part == .paragraph ? .heading : part
    case .paragraph:
      if let label = TextPart.label(passage) { part = label }
      return TextCaption.isCaption(passage) ? .caption : part
    default: return kind
    }
  }
}
