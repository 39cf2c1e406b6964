internal import LetterModel

extension WordDrafter {
  /// What a paragraph says of itself before its text.
  struct ParagraphProperties {
    var style: String?
    var outlineLevel: Int?
    var list: String?
    var listLevel: Int?
    /// The source of what puts it in a list, for which its number stands.
    var listSource = 0..<0
  }

  mutating func beginParagraph(_ tag: Range<Int>) {
    guard isShown else { return }
    composer.beginParagraph(tag)
    isBold = false
    properties = ParagraphProperties()
    properties.listSource = tag
  }

  mutating func endParagraph() {
    guard isShown else { return }
    composer.endParagraph()
  }

  /// Takes a property of a paragraph or a run.
  ///
  /// - Returns: whether the element is one.
  mutating func property(
    _ element: WordElement, _ attributes: borrowing MarkupAttributes, _ tag: Range<Int>
  ) -> Bool {
    switch element {
    case .paragraphStyle:
      properties.style = attributes.text("val")
      properties.listSource = tag
    case .outlineLevel: properties.outlineLevel = attributes.number("val")
    case .listProperties: properties.listSource = tag
    case .list: properties.list = attributes.text("val")
    case .listLevel: properties.listLevel = attributes.number("val")
    case .runStyle:
      let style = styles.resolved(attributes.text("val"))
      run.isRaised = run.isRaised || style.isRaised
      run.isHidden = run.isHidden || style.isHidden
      run.isBold = style.isBold ?? run.isBold
    case .verticalAlignment:
      if isInRun { run.isRaised = attributes.has("val", "superscript") }
    case .bold:
      if isInRun { run.isBold = !attributes.isOff("val") }
    case .vanish:
      if isInRun { run.isHidden = !attributes.isOff("val") }
    default: return false
    }
    return true
  }

  /// Whether properties are a run's, and not those of a paragraph's mark.
  private var isInRun: Bool {
    open.count > 2 && open[open.count - 2] == .runProperties && open[open.count - 3] == .run
  }

  /// The paragraph's properties are known: what it is, and the number it is shown with.
  mutating func endProperties() {
    guard isShown, open.count > 1, open[open.count - 2] == .paragraph else { return }
    settle()
  }

  private mutating func settle() {
    let style = styles.resolved(properties.style)
    let outline = properties.outlineLevel ?? style.outlineLevel
    let list = properties.list ?? style.list
    let level = properties.listLevel ?? style.listLevel ?? 0
    isBold = style.isBold == true
    let isListed = list.map(numbering.has) ?? false
    if let kind = style.kind {
      composer.paragraph.kind = kind
    } else if let outline, outline < 9, composer.plain == .paragraph {
      composer.paragraph.kind = .heading
      composer.paragraph.level = outline + 1
    } else if isListed, composer.plain == .paragraph {
      composer.paragraph.kind = .listItem
      composer.paragraph.level = level + 1
    }
    guard isListed, let list, let label = numbering.label(of: list, at: level) else { return }
    composer.label(label, for: properties.listSource)
  }
}
