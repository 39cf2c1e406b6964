internal import LetterModel

/// What the styles of an OpenDocument file make of its text.
struct OpenDocumentStyles: ElementVisitor {
  static let names = OpenDocumentDrafter.vocabulary

  /// A style; what it leaves out it has from its parent.
  struct Style {
    var parent: String?
    var kind: Block.Kind?
    /// The level of the heading that it makes.
    var level: Int?
    /// The page that a paragraph of the style begins.
    var masterPage: String?
    var isRaised: Bool?
    var isHidden: Bool?
    var isBold: Bool?
  }

  private var styles: [String: Style] = [:]
  private var lists: [String: [ListLevel]] = [:]
  private var style: (name: String, style: Style)?
  private var list: String?

  /// The name under which the numbers of headings are kept: no list has it.
  static let outline = ""

  mutating func start(_ name: Int, _ attributes: borrowing MarkupAttributes) {
    guard name >= 0 else { return }
    switch OpenDocumentDrafter.elements[name] {
    case .style:
      // Names are apart for paragraphs and for text; styles of tables and pages say nothing here.
      guard let name = attributes.text("name"), let family = Self.family(attributes) else { return }
      let parent = attributes.text("parent-style-name").map { family + $0 }
      style = (family + name, Style(parent: parent))
      style?.style.masterPage = attributes.text("master-page-name").flatMap {
        $0.isEmpty ? nil : $0
      }
      takeName(name, attributes)
    case .textProperties:
      if let position = attributes["text-position"] {
        style?.style.isRaised = Self.raises(position)
      }
      if attributes.has("display", "none") { style?.style.isHidden = true }
      if let weight = attributes["font-weight"] { style?.style.isBold = weight != Self.normal }
    case .listStyle: list = attributes.text("name")
    case .outlineStyle: list = Self.outline
    case .numberLevel, .outlineLevel, .bulletLevel: level(attributes)
    default: break
    }
  }

  mutating func end(_ name: Int) {
    guard name >= 0 else { return }
    switch OpenDocumentDrafter.elements[name] {
    case .style:
      if let style { styles[style.name] = style.style }
      style = nil
    case .listStyle, .outlineStyle: list = nil
    default: break
    }
  }

  private static func family(_ attributes: borrowing MarkupAttributes) -> String? {
    if attributes.has("family", "paragraph") { return "p " }
    return attributes.has("family", "text") ? "t " : nil
  }

  /// The names of styles that every office program has are English, whatever it shows.
  private mutating func takeName(_ name: String, _ attributes: borrowing MarkupAttributes) {
    switch name {
    case "Title": style?.style.level = 1
    case "Subtitle": style?.style.level = 2
    case "Caption": style?.style.kind = .caption
    default: break
    }
  }

  private static let normal = Array("normal".utf8)

  /// `super 58%`, `33% 58%`.
  private static func raises(_ position: [UInt8]) -> Bool {
    position.starts(with: "super".utf8)
      || position.first.map { (0x31...0x39).contains($0) } ?? false
  }

  private mutating func level(_ attributes: borrowing MarkupAttributes) {
    guard let list, let place = attributes.number("level"), (1...ListCounters.levels) ~= place
    else { return }
    var level = ListLevel()
    level.start = attributes.number("start-value") ?? 1
    if let format = attributes.text("num-format"), !format.isEmpty {
      level.format = NumberFormat(openDocument: format)
      let shown = min(max(1, attributes.number("display-levels") ?? 1), place)
      level.template = attributes["num-prefix"] ?? []
      for number in (place - shown + 1)...place {
        if number > place - shown + 1 { level.template.append(UInt8(ascii: ".")) }
        level.template += [UInt8(ascii: "%"), UInt8(0x30 + number)]
      }
      level.template += attributes["num-suffix"] ?? []
    }
    var levels = lists[list] ?? []
    while levels.count < place { levels.append(ListLevel()) }
    levels[place - 1] = level
    lists[list] = levels
  }

  /// How a list numbers its levels.
  func levels(of list: String) -> [ListLevel] { lists[list] ?? [] }

  /// The style of a paragraph with all that it has from its parents.
  ///
  /// Pandoc names styles for captions that it does not define.
  func paragraph(_ name: String?) -> Style {
    var style = resolved(name.map { "p " + $0 })
    if let name, name.hasSuffix("Caption"), styles["p " + name] == nil { style.kind = .caption }
    return style
  }

  /// The style of a stretch of text with all that it has from its parents.
  func text(_ name: String?) -> Style { resolved(name.map { "t " + $0 }) }

  private func resolved(_ name: String?) -> Style {
    var found = Style()
    var next = name
    var steps = 0
    // A style that is its own parent ends nowhere.
    while let name = next, let style = styles[name], steps < 32 {
      found.kind = found.kind ?? style.kind
      found.level = found.level ?? style.level
      found.masterPage = found.masterPage ?? style.masterPage
      found.isRaised = found.isRaised ?? style.isRaised
      found.isHidden = found.isHidden ?? style.isHidden
      found.isBold = found.isBold ?? style.isBold
      next = style.parent
      steps += 1
    }
    return found
  }
}

extension NumberFormat {
  /// The format that OpenDocument writes as its first number.
  init(openDocument first: String) {
    self =
      switch first {
      case "a": .lowerLetter
      case "A": .upperLetter
      case "i": .lowerRoman
      case "I": .upperRoman
      default: .decimal
      }
  }
}
