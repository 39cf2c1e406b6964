internal import LetterModel

/// Makes blocks of the events of an OpenDocument file's parts.
struct OpenDocumentDrafter: MarkupDrafter {
  static let vocabulary = Vocabulary(OpenDocumentElement.allCases.map(\.rawValue))
  static let elements = OpenDocumentElement.allCases

  /// An element that is open.
  struct Open {
    var element: OpenDocumentElement?
    /// Whether a text box ends with it.
    var endsBox = false
  }

  /// A stretch of text that has a style of its own, or leads somewhere.
  struct Stretch {
    /// Where in the reading text it began.
    var start: Int
    var isRaised = false
    var isHidden = false
    var isBold = false
    var target: String?
    /// The source of its words.
    var words: Range<Int>?
  }

  let names = OpenDocumentDrafter.vocabulary
  var styles: OpenDocumentStyles
  var composer: OfficeComposer
  var changes = OfficeChanges()
  var pages = OpenDocumentPages()

  var open: [Open] = []
  /// How many paragraphs are open: those in boxes stand in others.
  var paragraphs = 0
  var stretches: [Stretch] = []
  /// How many of the stretches are not shown.
  var hiddenStretches = 0
  /// The depth of the element whose text is not read.
  var hiddenDepth: Int?
  /// The depth of the styles within the part.
  var stylesDepth: Int?
  var indexDepth: Int?
  var lists: [OpenList] = []
  var counters = ListCounters()
  /// The note's mark, while it is read, and where it stands.
  var citation: (words: [UInt8], source: Range<Int>)?
  var isInHeaderRows = false

  init(source: SourceText, styles: OpenDocumentStyles) {
    composer = OfficeComposer(source: source)
    self.styles = styles
  }

  var source: SourceText { composer.source }

  mutating func start(_ place: Int, _ attributes: borrowing MarkupAttributes, tag: Range<Int>) {
    let element = place < 0 ? nil : Self.elements[place]
    open.append(Open(element: element))
    if stylesDepth != nil { return styles.start(place, attributes) }
    guard hiddenDepth == nil, let element else {
      if element == .changedRegion { changes.tracked.add(tag) }
      return
    }
    if element.isHidden || isDescription(element) {
      hiddenDepth = open.count
      return
    }
    if element.isRunning { return beginRunning() }
    if element.isIndex, indexDepth == nil {
      indexDepth = open.count
      composer.plain = .furniture
      return
    }
    switch element {
    case .automaticStyles: stylesDepth = open.count
    case .paragraph, .heading: beginParagraph(element, attributes, tag)
    case .span: beginSpan(attributes)
    case .link: beginLink(attributes)
    case .space, .tab, .lineBreak:
      if isShown { composer.text.builder.space(for: tag, of: source) }
    case .pageNumber, .pageCount:
      if !composer.isInNote { composer.paragraph.kind = .furniture }
    case .section: if attributes.has("display", "none") { hide(tag) }
    case .list: beginList(attributes)
    case .item: beginItem(attributes, tag)
    case .listHeader: lists.indices.last.map { lists[$0].waiting = nil }
    case .citation: citation = ([], tag.upperBound..<tag.upperBound)
    case .noteBody: beginNote()
    case .textBox: composer.beginBox()
    case .masterPage: pages.name = attributes.text("name")
    default: inTable(element, attributes, tag)
    }
  }

  mutating func end(_ place: Int, tag: Range<Int>) {
    defer { open.removeLast() }
    if let depth = stylesDepth {
      if depth == open.count { stylesDepth = nil } else { styles.end(place) }
      return
    }
    if let depth = hiddenDepth {
      if depth == open.count { hiddenDepth = nil }
      return
    }
    guard let last = open.last, let element = last.element else { return }
    if element.isRunning { return endRunning(element) }
    if indexDepth == open.count {
      indexDepth = nil
      composer.flush()
      composer.plain = .paragraph
      return
    }
    switch element {
    case .paragraph, .heading: endParagraph(endsBox: last.endsBox)
    case .span, .link: endStretch()
    case .list: endList()
    case .noteBody: composer.endNote(isInline: true)
    case .textBox: composer.endBox()
    case .table: composer.endTable(at: tag.upperBound)
    case .headerRows: isInHeaderRows = false
    case .cell: composer.endCell()
    default: break
    }
  }

  mutating func text(_ range: Range<Int>) {
    guard isRead(range) else { return }
    if open.last?.element == .citation { return cite(source.text[range], range) }
    composer.text.append(range, of: source)
    composer.weigh(isBold: stretches.last?.isBold == true)
    note(range)
  }

  mutating func text(_ words: [UInt8], for range: Range<Int>) {
    guard isRead(range) else { return }
    if open.last?.element == .citation { return cite(words[...], range) }
    composer.text.append(words, for: range, of: source)
    note(range)
  }

  /// Whether text is read: it stands in a paragraph, and nothing around it is hidden.
  private mutating func isRead(_ range: Range<Int>) -> Bool {
    guard hiddenDepth == nil, stylesDepth == nil, paragraphs > 0 else { return false }
    if hiddenStretches > 0 { changes.hidden.add(range) }
    return hiddenStretches == 0
  }

  /// Whether text that an element stands for is shown.
  var isShown: Bool { paragraphs > 0 && hiddenStretches == 0 }

  /// Nothing in the element that begins is read.
  private mutating func hide(_ tag: Range<Int>) {
    changes.hidden.add(tag)
    hiddenDepth = open.count
  }

  /// A picture's title and description are not shown; a field of the name is.
  private func isDescription(_ element: OpenDocumentElement) -> Bool {
    guard element == .title || element == .desc else { return false }
    guard open.count > 1 else { return true }
    switch open[open.count - 2].element {
    case .paragraph, .heading, .span, .link: return false
    default: return true
    }
  }

  /// Ends the part, and hands its blocks over.
  mutating func finish() -> [LetterDraft.Block] {
    let blocks = composer.finish()
    open = []
    paragraphs = 0
    stretches = []
    lists = []
    return blocks
  }
}
