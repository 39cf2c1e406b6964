/// An element of a page that was read strictly: every tag closed in its turn, every value quoted.
struct PageElement {
  /// A page that is not what it should be.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  var name = ""
  var attributes: [String: String] = [:]
  var children: [Child] = []

  enum Child {
    case element(PageElement)
    case text(String)
  }

  /// Reads a page, which begins with its document type.
  init(page: [UInt8]) throws {
    var text = String(decoding: page, as: UTF8.self)[...]
    let type = "<!DOCTYPE html>\n"
    guard text.hasPrefix(type) else { throw Fault(description: "no document type") }
    text.removeFirst(type.count)
    var stack = [PageElement()]
    while let start = text.firstIndex(of: "<") {
      let words = try Self.unescaped(text[..<start])
      if !words.isEmpty { stack[stack.count - 1].children.append(.text(words)) }
      guard let end = text[start...].firstIndex(of: ">") else {
        throw Fault(description: "a tag has no end")
      }
      let tag = text[text.index(after: start)..<end]
      text = text[text.index(after: end)...]
      if tag.hasPrefix("/") {
        let closed = stack.removeLast()
        guard closed.name == tag.dropFirst(), !stack.isEmpty else {
          throw Fault(description: "\(tag) closes \(closed.name)")
        }
        stack[stack.count - 1].children.append(.element(closed))
      } else if tag.hasSuffix("/") {
        stack[stack.count - 1].children.append(.element(try PageElement(tag: tag.dropLast())))
      } else {
        stack.append(try PageElement(tag: tag))
      }
    }
    guard stack.count == 1, case .element(let root) = stack[0].children.first else {
      throw Fault(description: "not all elements are closed")
    }
    self = root
  }

  private init() {}

  private init(tag: Substring) throws {
    let end = tag.firstIndex(of: " ") ?? tag.endIndex
    name = String(tag[..<end])
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == ":" }) else {
      throw Fault(description: "<\(tag)> is no tag")
    }
    var rest = tag[end...]
    while let start = rest.firstIndex(where: { $0 != " " && $0 != "\n" }) {
      guard let equals = rest[start...].firstIndex(of: "="),
        rest[equals...].dropFirst().first == "\"",
        let close = rest[rest.index(equals, offsetBy: 2)...].firstIndex(of: "\"")
      else { throw Fault(description: "<\(tag)> has a value without quotation marks") }
      let key = String(rest[start..<equals])
      guard attributes[key] == nil else { throw Fault(description: "<\(tag)> has \(key) twice") }
      attributes[key] = try Self.unescaped(rest[rest.index(equals, offsetBy: 2)..<close])
      rest = rest[rest.index(after: close)...]
    }
  }

  private static func unescaped(_ text: Substring) throws -> String {
    var words = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      words += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ";") else {
        throw Fault(description: "a bare & in \(text)")
      }
      switch rest[start...end] {
      case "&amp;": words += "&"
      case "&lt;": words += "<"
      case "&gt;": words += ">"
      case "&quot;": words += "\""
      case "&#39;": words += "'"
      case "&#160;": words += "\u{A0}"
      default: throw Fault(description: "\(rest[start...end]) is not read by all")
      }
      rest = rest[rest.index(after: end)...]
    }
    return words + rest
  }

  /// The element and all in it, in reading order.
  var all: [PageElement] {
    var found = [self]
    for case .element(let child) in children { found += child.all }
    return found
  }

  /// The first element with an id.
  func element(_ id: String) -> PageElement? { all.first { $0.attributes["id"] == id } }

  /// Its classes.
  var types: [String] { (attributes["class"] ?? "").split(separator: " ").map(String.init) }

  /// The words that a reader of Dutch sees, its spaces as one.
  var dutch: String { words.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private var words: String {
    if types.contains("en") || types.contains("hidden-words") { return "" }
    return children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element):
        Self.inline.contains(element.name) ? element.words : " \(element.words) "
      }
    }.joined()
  }

  private static let inline: Set = ["a", "span", "sup", "strong", "mark", "code"]
}
