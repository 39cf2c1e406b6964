internal import LetterModel

/// Makes blocks of the events of a Word file's parts.
struct WordDrafter: MarkupDrafter {
  static let vocabulary = Vocabulary(WordElement.allCases.map(\.rawValue))
  static let elements = WordElement.allCases

  /// What the run that is open says of its text.
  struct Run {
    var isRaised = false
    var isHidden = false
    var isBold = false
    /// The id of the note whose mark the run writes itself.
    var ownMark: (id: String, isFootnote: Bool)?
    /// Where in the reading text it began, and the source of its words.
    var start = 0
    var words: Range<Int>?
  }

  let names = WordDrafter.vocabulary
  let styles: WordStyles
  var numbering: WordNumbering
  var notes: WordNoteNumbers
  /// What the part's ids stand for.
  var relations = WordRelations(of: "")
  var composer: OfficeComposer
  var changes = OfficeChanges()
  /// The headers and footers that sections name.
  var sections = WordSections()

  var open: [WordElement?] = []
  var run = Run()
  var isInText = false
  /// Whether the paragraph's style is bold.
  var isBold = false
  /// The depth of the element whose text is not shown: what was deleted, what was shown before.
  var hiddenDepth: Int?
  /// What the paragraph's properties say, which its text follows.
  var properties = ParagraphProperties()
  var fields: [Field] = []
  /// How many fields are open whose result has not begun.
  var openInstructions = 0
  /// The links that are open: where each began, and where it leads.
  var links: [(start: Int, target: String)] = []
  /// How many choices each set of alternatives had so far.
  var choices: [Int] = []
  /// The note that is open in a part of notes: its id.
  var noteID: String?
  /// The notes of the part by their order; they are called in the text in this order.
  var readNotes: [(order: Int, block: LetterDraft.Block)] = []

  init(
    source: SourceText, styles: WordStyles, numbering: WordNumbering, notes: WordNoteNumbers
  ) {
    composer = OfficeComposer(source: source)
    self.styles = styles
    self.numbering = numbering
    self.notes = notes
  }

  var source: SourceText { composer.source }

  mutating func start(_ place: Int, _ attributes: borrowing MarkupAttributes, tag: Range<Int>) {
    let element = place < 0 ? nil : Self.elements[place]
    open.append(element)
    guard hiddenDepth == nil, let element else { return }
    if element.isFormer {
      hiddenDepth = open.count
      return
    }
    switch element {
    case .paragraph: beginParagraph(tag)
    case .run: run = Run(isBold: isBold, start: composer.text.builder.count)
    case .text: isInText = true
    case .fieldInstruction: fields.indices.last.map { fields[$0].isInInstruction = true }
    case .tab, .positionedTab, .br, .cr: gap(tag)
    case .noBreakHyphen: character([0x2D], for: tag)
    case .denominator: character([0x2F], for: tag)
    case .symbol: symbol(attributes, tag)
    case .hyperlink: beginLink(attributes)
    case .footnoteReference, .endnoteReference: call(element, attributes, tag)
    case .footnote, .endnote: beginNote(attributes, tag)
    case .fieldCharacter: fieldCharacter(attributes)
    case .simpleField: beginSimpleField(attributes)
    case .box: if isShown { composer.beginBox() }
    case .alternatives: choices.append(0)
    case .choice, .fallback: alternative(element)
    case .inserted, .deleted, .movedFrom, .movedTo: change(element, tag)
    case .section: sections.begin()
    case .headerReference, .footerReference: sections.add(element, attributes)
    case .titlePage: sections.hasTitlePage = !attributes.isOff("val")
    default:
      if !property(element, attributes, tag) { inTable(element, attributes, tag) }
    }
  }

  mutating func end(_ place: Int, tag: Range<Int>) {
    defer { open.removeLast() }
    if let depth = hiddenDepth {
      if depth == open.count { hiddenDepth = nil }
      return
    }
    guard let element = open.last.flatMap({ $0 }) else { return }
    switch element {
    case .paragraph: endParagraph()
    case .paragraphProperties: endProperties()
    case .listProperties: properties.listSource = properties.listSource.lowerBound..<tag.upperBound
    case .run: endRun()
    case .text: isInText = false
    case .fieldInstruction: fields.indices.last.map { fields[$0].isInInstruction = false }
    case .hyperlink: endLink()
    case .simpleField: endField()
    case .footnote, .endnote: endNote()
    case .box: if isShown { composer.endBox() }
    case .alternatives: choices.removeLast()
    case .table: composer.endTable(at: tag.upperBound)
    case .row: composer.endRow()
    case .cell: composer.endCell()
    default: break
    }
  }

  mutating func text(_ range: Range<Int>) {
    guard hiddenDepth == nil else { return }
    if isInText {
      guard isShown else { return }
      if run.isHidden { return changes.hidden.add(range) }
      composer.text.append(range, of: source)
      composer.weigh(isBold: run.isBold)
      note(range)
    } else if let index = fields.indices.last, fields[index].isInInstruction {
      fields[index].add(source.text[range])
    }
  }

  mutating func text(_ words: [UInt8], for range: Range<Int>) {
    guard hiddenDepth == nil else { return }
    if isInText {
      guard isShown else { return }
      if run.isHidden { return changes.hidden.add(range) }
      composer.text.append(words, for: range, of: source)
      note(range)
    } else if let index = fields.indices.last, fields[index].isInInstruction {
      fields[index].add(words[...])
    }
  }

  /// One of several forms of the same thing: only the first is read.
  private mutating func alternative(_ element: WordElement) {
    guard let index = choices.indices.last else { return }
    choices[index] += 1
    if choices[index] > 1 { hiddenDepth = open.count }
  }

  /// Ends the part, and hands its blocks over.
  mutating func finish() -> [LetterDraft.Block] {
    let blocks = composer.finish()
    open = []
    hiddenDepth = nil
    if openInstructions > 0 { changes.openFields.add(composer.end) }
    fields = []
    openInstructions = 0
    links = []
    choices = []
    return blocks
  }
}
