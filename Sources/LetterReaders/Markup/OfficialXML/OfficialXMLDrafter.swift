internal import LetterModel

/// Makes the draft of an official publication from the events of its XML.
struct OfficialXMLDrafter: MarkupDrafter {
  /// An element that is open.
  struct Open {
    var name: OfficialElement?
    /// Where in the reading text it began.
    var start = 0
    /// The number of the text that it began in.
    var text = 0
    /// Whether no name of its is known and it stands within words, as in `Zie <ref>nr. 3</ref> over`.
    var isWithinWords = false
    /// `inhoud`, `kamer`, `isodatum` or the target of a link, by element.
    var value: String?
    /// How it sets its words apart.
    var emphasis = Table.Emphasis.plain
  }

  /// Text that waits while a note in it is read.
  struct Suspended {
    var text: CollapsedText
    var number: Int
    var joinedDepth: Int?
    var parts: [Part]
  }

  /// Words within a block that state a fact.
  struct Part {
    var name: OfficialElement
    var value: String?
    var range: Range<Int>
  }

  let source: SourceText
  let names: Vocabulary
  /// What each name of the vocabulary stands for.
  private let elements: [OfficialElement]
  /// Whether blocks are told by shape where an element has no name that is known.
  private let readsShapes: Bool
  /// How many elements are open whose words are about the file and not its text.
  private var metadata = 0
  /// Whether the block so far ends unless words follow right behind.
  private var mayEnd = false
  var draft: LetterDraft
  var open: [Open] = []
  var text = CollapsedText()
  /// The number of the text that is being read, among those that there were.
  var textNumber = 0
  private var texts = 0
  /// The depth of the element whose blocks are joined into one passage.
  var joinedDepth: Int?
  /// Whether the text so far is a label, `1.` or `a.`, that belongs to the block that follows.
  var holdsLabel = false
  var parts: [Part] = []
  var note: OpenNote?
  var suspended: [Suspended] = []
  /// Notes that come after the block they stand in.
  var waitingNotes: [LetterDraft.Block] = []
  var table: OpenTable?
  /// How many cells its tables may still repeat over their spans without counting them.
  var freeSpread = GridBuilder.freeOfLetter
  /// How the words of the open cell are set apart.
  var emphasis = EmphasisTally()
  var divisions = 0
  var lists = 0
  var notesRead = 0
  var dossiers: [LetterHeader.Dossier] = []
  var dossierSpans: [SourceSpan] = []
  var firstDossier = 0
  var role: Sourced<String>?

  init(source: SourceText, dialect: XMLDialect = .official) {
    self.source = source
    names = dialect.names
    elements = dialect.elements
    readsShapes = dialect.readsShapes
    draft = LetterDraft(of: source, writesMarks: true)
  }

  mutating func start(_ place: Int, _ attributes: borrowing MarkupAttributes, tag: Range<Int>) {
    let name = place < 0 ? nil : elements[place]
    if name == .metadata { metadata += 1 }
    endShape()
    var entry = Open(name: name, start: text.builder.count)
    entry.isWithinWords = name == nil && readsShapes && !text.builder.isEmpty
    if !entry.isWithinWords { boundary(name, tag: tag) }
    entry.start = text.builder.count
    entry.text = textNumber
    if let name {
      begin(name, attributes, tag: tag, &entry)
      if name.isJoined, joinedDepth == nil { joinedDepth = open.count }
      if name.isDivision { divisions += 1 }
    }
    emphasis.open(entry.emphasis)
    open.append(entry)
  }

  mutating func end(_ place: Int, tag: Range<Int>) {
    let name = place < 0 ? nil : elements[place]
    guard let entry = open.last else { return }
    emphasis.close(entry.emphasis)
    if name == .metadata { metadata -= 1 }
    if name == nil, readsShapes, joinedDepth == nil, !isInText {
      if !entry.isWithinWords { mayEnd = true }
      open.removeLast()
      return
    }
    endShape()
    if let name {
      ended(name, entry, tag: tag)
      if name.isDivision { divisions -= 1 }
    }
    if name == .noot || name == .voetnoot {
      endNote()
    } else if joinedDepth == open.count - 1 {
      joinedDepth = nil
      flush()
    } else {
      boundary(name, tag: tag, isEnd: true)
    }
    if let name { closed(name) }
    open.removeLast()
  }

  mutating func text(_ range: Range<Int>) {
    guard metadata == 0 else { return }
    if mayEnd {
      guard source.text[range].contains(where: { $0 > 0x20 }) else { return }
      mayEnd = false
    }
    if table?.entry != nil, note == nil { emphasis.read(source.text[range]) }
    text.append(range, of: source)
  }

  mutating func text(_ words: [UInt8], for range: Range<Int>) {
    guard metadata == 0 else { return }
    mayEnd = false
    text.append(words, for: range, of: source)
  }

  /// Ends the last block.
  mutating func finish() {
    mayEnd = false
    while !suspended.isEmpty { endNote() }
    joinedDepth = nil
    holdsLabel = false
    flush()
    endTable(at: source.text.count)
    draft.blocks.append(contentsOf: waitingNotes)
    waitingNotes = []
    stateDossiers()
  }

  /// Ends the block before a tag where an element of no known name ended and no words followed.
  private mutating func endShape() {
    guard mayEnd else { return }
    mayEnd = false
    if joinedDepth == nil { flush() }
  }

  /// A tag parts two blocks, or two words, or nothing.
  private mutating func boundary(_ name: OfficialElement?, tag: Range<Int>, isEnd: Bool = false) {
    if let name {
      // The words of who asks whom stand as they are read: no space before the comma.
      if name == .naam || name.isSpacedInline && isEnd,
        open.contains(where: { $0.name == .kamervraagomschrijving })
      {
        return
      }
      if name == .noot || name == .voetref || name == .nootref || name == .nootNumber { return }
      if name.isInline {
        if name.isSpacedInline { text.builder.space(for: tag, of: source) }
        return
      }
    } else if isInText {
      return
    }
    if joinedDepth != nil || holdsLabel {
      text.builder.space(for: tag, of: source)
      if name == .al || name == .nootText || name == .tussenkop { holdsLabel = false }
    } else {
      flush()
    }
  }

  /// Whether the innermost element that is known holds running text.
  private var isInText: Bool {
    for entry in open.reversed() {
      guard let name = entry.name else { continue }
      return name.isText || name.isInline
    }
    return false
  }

  /// Counts another text, in which no element began yet.
  mutating func beginText() {
    texts += 1
    textNumber = texts
  }

  /// Ends a block, and emits it.
  mutating func flush() {
    holdsLabel = false
    let passage = text.builder.finish()
    beginText()
    defer { parts.removeAll(keepingCapacity: true) }
    guard !passage.isEmpty || !passage.marks.isEmpty else { return }
    if table != nil, takeForTable(passage) { return }
    let (kind, level) = kindOfBlock()
    state(passage, kind: kind)
    emit(LetterDraft.Block(.text(kind, level: level, passage)))
  }

  /// Appends a block and the notes that stood in it.
  mutating func emit(_ block: LetterDraft.Block) {
    draft.blocks.append(block)
    guard table == nil else { return }
    draft.blocks.append(contentsOf: waitingNotes)
    waitingNotes.removeAll(keepingCapacity: true)
  }

  /// What the block that ends here is, by the elements it stands in.
  private func kindOfBlock() -> (Block.Kind, Int?) {
    for (depth, entry) in open.enumerated().reversed() {
      switch entry.name {
      case .tussenkop, .tuskop: return (.heading, divisions + 2)
      case .kop: return (.heading, divisions + 1)
      case .itemTitle: return (.heading, 1)
      case .itemNumber: return (.letterhead, nil)
      case .nr where depth > 0 && open[depth - 1].name == .agendapunt: return (.letterhead, nil)
      case .titel where depth > 0 && open[depth - 1].name == .stuk: return (.heading, 1)
      case .bijschrift: return (.caption, nil)
      case .li: return (.listItem, max(1, lists))
      case .functie, .naam, .deze, .ondertekening, .ondtek: return (.signature, nil)
      case .vraag: return (.question, nil)
      case .antwoord: return (.answer, nil)
      case .tekstregel, .dossier, .dossiernummer, .stuknr, .datumtekst, .kamervraagkop,
        .kamervraagnummer, .kamervraagomschrijving, .frontm, .label1, .nummer, .subtitel:
        return (.letterhead, nil)
      case .titel where draft.blocks.isEmpty: return (.letterhead, nil)
      case .entry, .al, nil: continue
      default: continue
      }
    }
    return (.paragraph, nil)
  }
}
