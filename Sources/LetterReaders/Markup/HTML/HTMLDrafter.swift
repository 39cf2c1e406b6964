internal import DutchText
internal import LetterModel

/// Makes the draft of a page from the events of its HTML.
struct HTMLDrafter: MarkupDrafter {
  /// An element that is open.
  struct Open {
    var tag: HTMLTag?
    var role: HTMLRole = []
    /// Where in the reading text it began; for a label.
    var start = 0
    /// How it sets its words apart.
    var emphasis = Table.Emphasis.plain
  }

  static let vocabulary = Vocabulary(HTMLTag.allCases.map(\.rawValue))
  static let tags = HTMLTag.allCases

  let source: SourceText
  let names = HTMLDrafter.vocabulary
  var draft: LetterDraft
  var open: [Open] = []
  var text = CollapsedText()
  /// The depth of the element from which on nothing is read.
  var hiddenDepth: Int?
  var mainPart = MainPart()
  var tables: [OpenHTMLTable] = []
  /// How many cells its tables may still repeat over their spans without counting them.
  var freeSpread = GridBuilder.freeOfLetter
  var isInCaption = false
  /// How the words of the open cell are set apart.
  var emphasis = EmphasisTally()
  var note: OpenHTMLNote?
  var noteListDepth: Int?
  /// Where marks link to, and the mark: `fn1` → `1`.
  var targets: [[UInt8]: String] = [:]
  var captures: [Capture] = []
  /// Whether a line break was the last thing that stood in the text.
  var isAfterBreak = false
  /// Where in the reading text the line begins.
  var lineStart = 0
  var lists: [Int] = []
  var office: Sourced<String>?

  init(source: SourceText) {
    self.source = source
    draft = LetterDraft(of: source, writesMarks: false)
  }

  /// The draft of a page.
  static func draft(of source: SourceText) -> LetterDraft {
    var drafter = HTMLDrafter(source: source)
    var outcome = drafter.parse()
    if outcome.failure == nil, let cut = outcome.unclosed.first(where: { tags[$0].mustEnd }) {
      outcome.failure = ("the file ends within <\(tags[cut].rawValue)>", source.text.count)
    }
    drafter.finish()
    drafter.draft.note(outcome, of: source, as: .partialHTML)
    return drafter.draft
  }

  mutating func start(_ place: Int, _ attributes: borrowing MarkupAttributes, tag range: Range<Int>)
  {
    let tag = place < 0 ? nil : Self.tags[place]
    if tag == .meta { state(attributes, tag: range) }
    guard hiddenDepth == nil else {
      open.append(Open(tag: tag))
      return
    }
    let role = HTMLRole(attributes)
    if isHidden(tag, role) {
      if tag?.isBlock ?? false { boundary(range) }
      hiddenDepth = open.count
      open.append(Open(tag: tag))
      return
    }
    if isBlock(tag, role) { boundary(range) }
    if role.contains(.main) || tag == .main || tag == .article { beginMainPart(tag, role) }
    if role.contains(.noteList), noteListDepth == nil { noteListDepth = open.count }
    begin(tag, role, attributes, range)
    let style = style(of: tag, role, attributes)
    emphasis.open(style.emphasis)
    open.append(
      Open(tag: tag, role: role, start: text.builder.count, emphasis: style.emphasis))
  }

  mutating func end(_ place: Int, tag range: Range<Int>) {
    let tag = place < 0 ? nil : Self.tags[place]
    // libxml2 forgets the end of a start tag that has no `>`.
    guard let match = open.lastIndex(where: { $0.tag == tag }) else { return }
    while open.count > match, let element = open.last { close(element, range) }
  }

  private mutating func close(_ element: Open, _ range: Range<Int>) {
    let depth = open.count - 1
    if let hidden = hiddenDepth {
      if hidden == depth { hiddenDepth = nil }
      open.removeLast()
      return
    }
    emphasis.close(element.emphasis)
    ended(element, range)
    if isBlock(element.tag, element.role) { boundary(range) }
    closed(element, depth)
    open.removeLast()
    if note?.depth == depth { endNote() }
    if noteListDepth == depth { noteListDepth = nil }
    mainPart.close(depth, blocks: draft.blocks.count)
  }

  mutating func text(_ range: Range<Int>) {
    guard hiddenDepth == nil else { return }
    let range = note == nil ? range : afterMarker(range)
    if isAfterBreak { continueLine(range) }
    if tables.last?.cell != nil, note == nil { emphasis.read(source.text[range]) }
    text.append(range, of: source)
    noteText(range)
  }

  mutating func text(_ words: [UInt8], for range: Range<Int>) {
    guard hiddenDepth == nil else { return }
    text.append(words, for: range, of: source)
    noteText(range)
  }

  private mutating func noteText(_ range: Range<Int>) {
    if isAfterBreak, text.builder.last != 0x20 { isAfterBreak = false }
    guard !captures.isEmpty, !range.isEmpty else { return }
    for index in captures.indices {
      if captures[index].words.isEmpty {
        captures[index].words = range
      } else {
        captures[index].words = captures[index].words.lowerBound..<range.upperBound
      }
    }
  }

  private func isHidden(_ tag: HTMLTag?, _ role: HTMLRole) -> Bool {
    if role.contains(.hidden) && !role.contains(.main) { return true }
    guard let tag else { return role.contains(.frame) && mainPart.depth == nil }
    return tag.isHidden || (mainPart.depth == nil && (tag.isFrame || role.contains(.frame)))
  }

  private func isBlock(_ tag: HTMLTag?, _ role: HTMLRole) -> Bool {
    // An unknown element is inline, like the <o:p> of Word.
    (tag?.isBlock ?? false) || role.contains(.office) || role.contains(.name)
  }

  /// A block's tag: it parts two blocks, or within a cell or a note two words.
  mutating func boundary(_ range: Range<Int>) {
    if isJoined {
      if let open = note, open.endsAtBoundary, !text.builder.isEmpty {
        endNote()
      } else {
        text.builder.space(for: range, of: source)
      }
    } else {
      flush()
    }
  }

  /// Whether all blocks are joined into one passage here.
  var isJoined: Bool { note != nil || isInCaption || tables.last?.cell != nil }

  /// Ends a block, and emits it.
  mutating func flush() {
    isAfterBreak = false
    lineStart = 0
    guard !text.builder.isEmpty || text.builder.hasMarks else { return }
    let passage = text.builder.finish()
    guard passage.hasWords else { return }
    let (kind, level) = kindOfBlock()
    emit(LetterDraft.Block(.text(kind, level: level, passage)))
  }

  /// Appends a block, unless the main part of the page is over.
  mutating func emit(_ block: LetterDraft.Block) {
    if mainPart.isOver, case .note = block.content {} else if mainPart.isOver { return }
    draft.blocks.append(block)
  }

  /// What the block that ends here is, by the elements it stands in.
  private func kindOfBlock() -> (Block.Kind, Int?) {
    for element in open.reversed() {
      if element.role.contains(.letterhead) { return (.letterhead, nil) }
      if let level = element.tag?.headingLevel { return (.heading, level) }
      if element.role.contains(.heading) { return (.heading, 3) }
      if element.role.contains(.signature) { return (.signature, nil) }
      if element.tag == .li { return (.listItem, max(1, lists.count)) }
      if element.tag == .figcaption || element.role.contains(.caption) { return (.caption, nil) }
      if element.role.contains(.question) { return (.question, nil) }
      if element.role.contains(.answer) { return (.answer, nil) }
    }
    return (.paragraph, nil)
  }

  /// Ends everything that is open.
  private mutating func finish() {
    while let element = open.last { close(element, source.text.count..<source.text.count) }
    endNote()
    flush()
    draft.blocks = mainPart.selection(of: draft.blocks)
    endSignatory()
  }
}

extension DiagnosticKind {
  static let partialHTML = DiagnosticKind(
    "html.partial", .warning, "The page breaks off; the letter ends there.")
}
