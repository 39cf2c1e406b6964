internal import DutchText
internal import LetterModel

/// Collects the blocks of a page text, gives them their kinds and puts them in reading order.
struct PageDrafter {
  private var blocks: [LetterDraft.Block] = []
  private var starts: [Int] = []
  private var part = Block.Kind.paragraph

  /// Appends a block.
  mutating func append(_ content: LetterDraft.Block.Content, _ pages: [LetterDraft.PageStart]) {
    var content = content
    if case .text(let kind, let level, let passage) = content {
      guard !passage.isEmpty else { return }
      content = .text(kindOf(passage, kind), level: level, passage)
    }
    blocks.append(LetterDraft.Block(content, pages: pages))
    starts.append(Self.start(of: content))
  }

  /// The draft: every block at the place where it begins in the file.
  mutating func finish() -> LetterDraft {
    var draft = LetterDraft(writesMarks: false)
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

  private static func start(of content: LetterDraft.Block.Content) -> Int {
    switch content {
    case .text(_, _, let passage): passage.span.start
    case .note(_, let marker, let passage):
      passage.isEmpty ? marker.start : min(marker.start, passage.span.start)
    case .table(let table): table.span.start
    }
  }
}
