internal import LetterModel

extension OpenDocumentDrafter {
  // MARK: Paragraphs

  mutating func beginParagraph(
    _ element: OpenDocumentElement, _ attributes: borrowing MarkupAttributes, _ tag: Range<Int>
  ) {
    // The text of a shape stands in the paragraph that the shape stands in.
    if standsInParagraph {
      composer.beginBox()
      open[open.count - 1].endsBox = true
    }
    paragraphs += 1
    composer.beginParagraph(tag)
    let name = attributes.text("style-name")
    let style = styles.paragraph(name)
    pages.begin(style.masterPage)
    var level = style.level
    if element == .heading { level = attributes.number("outline-level") ?? level ?? 1 }
    if let kind = style.kind, composer.plain == .paragraph {
      composer.paragraph.kind = kind
    } else if let level, composer.plain == .paragraph {
      composer.paragraph.kind = .heading
      composer.paragraph.level = level
    } else if !lists.isEmpty, composer.plain == .paragraph {
      composer.paragraph.kind = .listItem
      composer.paragraph.level = lists.count
    }
    if style.isHidden == true { hiddenStretches += 1 }
    stretches.append(
      Stretch(
        start: composer.text.builder.count, isHidden: style.isHidden == true,
        isBold: style.isBold == true))
    label(element, level: level ?? 1, attributes, tag)
  }

  mutating func endParagraph(endsBox: Bool) {
    paragraphs -= 1
    endStretch()
    composer.endParagraph()
    if endsBox { composer.endBox() }
  }

  /// Whether a paragraph that begins stands in another one, with no note, cell or box between them.
  private var standsInParagraph: Bool {
    guard paragraphs > 0 else { return false }
    for entry in open.dropLast().reversed() {
      switch entry.element {
      case .paragraph, .heading: return true
      case .noteBody, .cell, .textBox: return false
      default: continue
      }
    }
    return false
  }

  // MARK: Stretches

  mutating func beginSpan(_ attributes: borrowing MarkupAttributes) {
    let style = styles.text(attributes.text("style-name"))
    var stretch = Stretch(start: composer.text.builder.count)
    stretch.isRaised = style.isRaised == true
    stretch.isHidden = style.isHidden == true
    stretch.isBold = style.isBold ?? stretches.last?.isBold ?? false
    if stretch.isHidden { hiddenStretches += 1 }
    stretches.append(stretch)
  }

  mutating func beginLink(_ attributes: borrowing MarkupAttributes) {
    var stretch = Stretch(start: composer.text.builder.count)
    stretch.isBold = stretches.last?.isBold ?? false
    if let target = attributes.text("href"), !target.hasPrefix("#") { stretch.target = target }
    stretches.append(stretch)
  }

  mutating func endStretch() {
    guard let stretch = stretches.popLast() else { return }
    if stretch.isHidden { hiddenStretches -= 1 }
    if let target = stretch.target {
      composer.text.builder.link(from: stretch.start, to: OfficialTarget.normalized(target))
    }
    if stretch.isRaised, let words = stretch.words {
      composer.endRaised(from: stretch.start, source: words)
    }
  }

  /// Notes where the words of the innermost stretch stand.
  mutating func note(_ range: Range<Int>) {
    guard let index = stretches.indices.last, stretches[index].isRaised else { return }
    stretches[index].words =
      stretches[index].words.map { $0.lowerBound..<range.upperBound } ?? range
  }

  // MARK: Notes

  /// Words of a note's mark.
  mutating func cite(_ words: ArraySlice<UInt8>, _ range: Range<Int>) {
    guard let known = citation else { return }
    let source = known.words.isEmpty ? range : known.source.lowerBound..<range.upperBound
    citation = (known.words + words.prefix(16), source)
  }

  mutating func beginNote() {
    let mark = citation ?? ([], 0..<0)
    citation = nil
    let marker = String(decoding: mark.words.filter { $0 > 0x20 }, as: UTF8.self)
    composer.beginNote(marker.isEmpty ? "?" : marker, at: mark.source)
  }
}
