internal import LetterModel

/// What the paragraph styles of a Word file make of a paragraph.
struct WordStyles: ElementVisitor {
  static let names = Vocabulary([
    "style", "name", "basedOn", "outlineLvl", "numId", "ilvl", "vertAlign", "vanish", "b",
  ])

  /// A style as it is written; what it leaves out it has from the one that it is based on.
  struct Style {
    var basedOn: String?
    var kind: Block.Kind?
    /// 0 for the highest heading; 9 is no heading.
    var outlineLevel: Int?
    var list: String?
    var listLevel: Int?
    var isRaised = false
    var isHidden = false
    var isBold: Bool?
  }

  private var styles: [String: Style] = [:]
  private var id: String?
  private var style = Style()
  /// The paragraph style of paragraphs that name none.
  private(set) var standard: String?

  mutating func start(_ name: Int, _ attributes: borrowing MarkupAttributes) {
    if name == 0 {
      id = attributes.text("styleId")
      style = Style()
      if attributes.has("type", "paragraph"), attributes.isOn("default"), standard == nil {
        standard = id
      }
      return
    }
    guard id != nil else { return }
    switch name {
    case 1: takeName(attributes.text("val")?.lowercased() ?? "")
    case 2: style.basedOn = attributes.text("val")
    case 3: style.outlineLevel = attributes.number("val")
    case 4: style.list = attributes.text("val")
    case 5: style.listLevel = attributes.number("val")
    case 6: style.isRaised = attributes.has("val", "superscript")
    case 7: style.isHidden = !attributes.isOff("val")
    case 8: style.isBold = !attributes.isOff("val")
    default: break
    }
  }

  mutating func end(_ name: Int) {
    guard name == 0, let id else { return }
    styles[id] = style
    self.id = nil
  }

  /// Word writes the names of its own styles in English, whatever the language of the file.
  private mutating func takeName(_ name: String) {
    if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) {
      style.outlineLevel = level - 1
    } else if name == "title" {
      style.outlineLevel = 0
    } else if name == "subtitle" {
      style.outlineLevel = 1
    } else if name == "caption" {
      style.kind = .caption
    } else if name.hasPrefix("toc ") || name == "toc heading" || name == "table of figures" {
      style.kind = .furniture
    }
  }

  /// A style with all that it has from others.
  func resolved(_ id: String?) -> Style {
    var found = Style()
    var next = id ?? standard
    var steps = 0
    // A style that is based on itself ends nowhere.
    while let id = next, let style = styles[id], steps < 32 {
      found.kind = found.kind ?? style.kind
      found.outlineLevel = found.outlineLevel ?? style.outlineLevel
      found.list = found.list ?? style.list
      found.listLevel = found.listLevel ?? style.listLevel
      found.isRaised = found.isRaised || style.isRaised
      found.isHidden = found.isHidden || style.isHidden
      found.isBold = found.isBold ?? style.isBold
      next = style.basedOn
      steps += 1
    }
    return found
  }
}

extension MarkupAttributes {
  /// Whether an attribute is `1`, `true` or `on`.
  func isOn(_ name: StaticString) -> Bool {
    has(name, "1") || has(name, "true") || has(name, "on")
  }

  /// Whether an attribute is `0`, `false` or `off`: `<w:vanish w:val="0"/>`.
  func isOff(_ name: StaticString) -> Bool {
    has(name, "0") || has(name, "false") || has(name, "off")
  }
}
