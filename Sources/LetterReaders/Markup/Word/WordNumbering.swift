/// The lists of a Word file: how each numbers its items.
struct WordNumbering: ElementVisitor {
  static let names = Vocabulary([
    "abstractNum", "lvl", "start", "numFmt", "lvlText", "isLgl", "lvlRestart", "num",
    "abstractNumId", "lvlOverride", "startOverride", "numStyleLink", "styleLink",
  ])

  /// A list that paragraphs name.
  private struct List {
    var definition = ""
    /// The levels that it numbers in another way.
    var levels: [Int: ListLevel] = [:]
    /// The levels that it begins at another number.
    var starts: [Int: Int] = [:]
  }

  private var definitions: [String: [ListLevel]] = [:]
  private var lists: [String: List] = [:]
  /// The definition that another one stands for, by the name of its style.
  private var styleLinks: [String: String] = [:]
  private var links: [String: String] = [:]

  private var definition: String?
  private var list: (id: String, list: List)?
  private var level: Int?
  private var current = ListLevel()

  private var counters = ListCounters()
  /// The lists that have begun at their own number.
  private var begun: Set<String> = []

  mutating func start(_ name: Int, _ attributes: borrowing MarkupAttributes) {
    switch name {
    case 0:
      definition = attributes.text("abstractNumId")
      if let definition { definitions[definition] = [] }
    case 1:
      level = attributes.number("ilvl")
      current = ListLevel()
    case 2: current.start = attributes.number("val") ?? 1
    case 3: current.format = Self.format(attributes)
    case 4: current.template = attributes["val"] ?? []
    case 5: current.isLegal = !attributes.isOff("val")
    case 6: current.restart = attributes.number("val")
    case 7: list = attributes.text("numId").map { ($0, List()) }
    case 8: list?.list.definition = attributes.text("val") ?? ""
    case 9: level = attributes.number("ilvl")
    case 10:
      if let level { list?.list.starts[level] = attributes.number("val") }
    case 11:
      if let definition, let style = attributes.text("val") { links[definition] = style }
    case 12:
      if let definition, let style = attributes.text("val") { styleLinks[style] = definition }
    default: break
    }
  }

  mutating func end(_ name: Int) {
    switch name {
    case 0: definition = nil
    case 1:
      guard let level, level < ListCounters.levels else { return }
      if list != nil {
        list?.list.levels[level] = current
      } else if let definition {
        var levels = definitions[definition] ?? []
        while levels.count <= level { levels.append(ListLevel()) }
        levels[level] = current
        definitions[definition] = levels
      }
    case 7:
      if let list { lists[list.id] = list.list }
      list = nil
    default: break
    }
  }

  /// The label that an item of a list is shown with; `nil` for a bullet.
  mutating func label(of id: String, at level: Int) -> [UInt8]? {
    guard let list = lists[id] else { return nil }
    var definition = list.definition
    if let style = links[definition], let other = styleLinks[style] { definition = other }
    var levels = definitions[definition] ?? []
    for (level, other) in list.levels {
      while levels.count <= level { levels.append(ListLevel()) }
      levels[level] = other
    }
    // Lists of one definition count on together, unless one begins at a number of its own.
    var start: Int?
    if let own = list.starts[level], begun.insert("\(id)/\(level)").inserted { start = own }
    return counters.next(of: definition, at: level, levels, from: start)
  }

  /// Whether a list is one of those that the file defines; `0` takes a paragraph out of its list.
  func has(_ id: String) -> Bool { lists[id] != nil }

  private static func format(_ attributes: borrowing MarkupAttributes) -> NumberFormat? {
    switch attributes.text("val") {
    case "bullet", "none": nil
    case let name: NumberFormat(word: name ?? "")
    }
  }
}

extension NumberFormat {
  /// The format that Word calls so; digits for one that it does not know.
  init(word name: String) {
    self =
      switch name {
      case "lowerLetter": .lowerLetter
      case "upperLetter": .upperLetter
      case "lowerRoman": .lowerRoman
      case "upperRoman": .upperRoman
      case "decimalZero": .leadingZero
      case "ordinal": .ordinal
      case "chicago": .symbol
      default: .decimal
      }
  }
}
