/// The names in a Swift file, as far as one needs them to say who uses whom.
///
/// Comments and the words of strings are left out; code between them, as in `"\(count)"`, is not.
struct SwiftNames {
  /// A type that the file declares.
  struct Declaration: Hashable {
    /// Its name: `Open`.
    var name: String
    /// The type it is nested in, or whose extension it stands in; `nil` at the top of the file.
    var outer: String?
    /// Whether no other file can name it.
    var isPrivate: Bool
  }

  /// A name that the file uses.
  struct Use: Hashable {
    /// The name: `Open`.
    var name: String
    /// The name before its dot: `HTMLDrafter` of `HTMLDrafter.Open`; empty where an expression or
    /// nothing stands there, `nil` where there is no dot.
    var qualifier: String?
  }

  /// The types that the file declares.
  private(set) var declarations: Set<Declaration> = []
  /// The types, of whatever module, that the file extends.
  private(set) var extended: Set<String> = []
  /// Every name that begins with a capital.
  private(set) var uses: Set<Use> = []

  private let text: [UInt8]
  private var at = 0
  /// The types whose braces are open, from the outside; `nil` for other braces.
  private var open: [String?] = []
  /// The type whose brace comes next.
  private var waiting: String?
  /// The words since the last punctuation: `private`, `final`, `class`.
  private var words: [String] = []
  private var last = ""
  private var isAfterDot = false

  /// The names of a file.
  init(in file: String) {
    text = Array(file.utf8)
    while at < text.count { step() }
  }

  // MARK: Tokens

  private func peek(_ ahead: Int = 0) -> UInt8 {
    at + ahead < text.count ? text[at + ahead] : 0
  }

  private mutating func step() {
    let byte = peek()
    switch byte {
    case 0x20, 0x09, 0x0D, 0x0A: at += 1
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
      while at < text.count, text[at] != 0x0A { at += 1 }
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "#"): if !skipString() { mark(byte) }
    case _ where Self.isWord(byte) && !Self.isDigit(byte): word()
    default: mark(byte)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        depth += 1
        at += 2
      } else if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        depth -= 1
        at += 2
      } else {
        at += 1
      }
    } while depth > 0 && at < text.count
  }

  /// Passes a string, raw or not, of one line or several; what it interpolates is read.
  private mutating func skipString() -> Bool {
    var hashes = 0
    while peek(hashes) == UInt8(ascii: "#") { hashes += 1 }
    guard peek(hashes) == UInt8(ascii: "\"") else { return false }
    at += hashes
    let quotes = peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"") ? 3 : 1
    at += quotes
    while at < text.count {
      if stands(UInt8(ascii: "\""), times: quotes), stands(UInt8(ascii: "#"), hashes, from: quotes)
      {
        at += quotes + hashes
        break
      }
      if peek() == UInt8(ascii: "\\"), stands(UInt8(ascii: "#"), hashes, from: 1) {
        at += 1 + hashes
        if peek() == UInt8(ascii: "(") { readInterpolation() } else { at += 1 }
      } else {
        at += 1
      }
    }
    endOfWords()
    return true
  }

  private func stands(_ byte: UInt8, times count: Int) -> Bool { stands(byte, count, from: 0) }

  private func stands(_ byte: UInt8, _ count: Int, from start: Int) -> Bool {
    (start..<(start + count)).allSatisfy { peek($0) == byte }
  }

  private mutating func readInterpolation() {
    var depth = 0
    repeat {
      if peek() == UInt8(ascii: "(") { depth += 1 }
      if peek() == UInt8(ascii: ")") { depth -= 1 }
      step()
    } while depth > 0 && at < text.count
  }

  /// A byte of punctuation.
  private mutating func mark(_ byte: UInt8) {
    at += 1
    switch byte {
    case UInt8(ascii: "{"):
      open.append(waiting)
      waiting = nil
    case UInt8(ascii: "}"): _ = open.popLast()
    case UInt8(ascii: "."):
      // Not one of `...` and `..<`.
      isAfterDot = at < 2 || text[at - 2] != UInt8(ascii: ".")
      words = []
      return
    default: break
    }
    endOfWords()
  }

  private mutating func endOfWords() {
    words = []
    last = ""
    isAfterDot = false
  }

  // MARK: Names

  private mutating func word() {
    let start = at
    while Self.isWord(peek()) { at += 1 }
    let name = String(decoding: text[start..<at], as: UTF8.self)
    defer {
      words.append(name)
      last = name
      isAfterDot = false
    }
    guard text[start] &- 0x41 < 26 else { return }
    switch words.last {
    case "struct", "enum", "class", "protocol", "actor", "typealias": declare(name)
    case "extension":
      extended.insert(name)
      waiting = name
    default: break
    }
    uses.insert(Use(name: name, qualifier: isAfterDot ? last : nil))
  }

  private mutating func declare(_ name: String) {
    let isPrivate = words.contains("private") || words.contains("fileprivate")
    declarations.insert(
      Declaration(
        name: name, outer: open.last { $0 != nil }.flatMap { $0 }, isPrivate: isPrivate))
    if words.last != "typealias" { waiting = name }
  }
}
