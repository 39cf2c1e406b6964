internal import LetterModel

/// Markup that is being written, as UTF-8.
///
/// Names of elements and attributes are written in the code; all else goes through `text` or the
/// value of an attribute, which escape it. So nothing of a letter can become markup. What is written
/// is HTML that an XML parser reads too.
struct HTMLText {
  /// The language that the page is in until a reader switches.
  let language: Language
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// No markup yet, of a page in a language.
  init(in language: Language) {
    self.language = language
  }

  /// An element with what stands in it.
  mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [],
    _ content: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element with a text in it.
  mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element with a sentence in it, in both languages.
  mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], say message: Message
  ) {
    element(name, attributes) { $0.say(message) }
  }

  /// An element that holds nothing: `<meta/>`.
  mutating func void(_ name: StaticString, _ attributes: [HTMLAttribute] = []) {
    begin(name, attributes)
    markup("/>")
  }

  /// The start of an element that `close` ends.
  mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute] = []) {
    begin(name, attributes)
    markup(">")
  }

  /// The end of an element.
  mutating func close(_ name: StaticString) {
    markup("</")
    markup(name)
    markup(">")
  }

  /// Markup that stands in the code.
  mutating func markup(_ words: StaticString) {
    words.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
  }

  /// Markup that this module or Graphviz wrote before.
  mutating func written(_ other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  /// A text, escaped.
  mutating func text(_ words: String) {
    for scalar in words.unicodeScalars { append(scalar) }
  }

  /// A text in UTF-8, escaped.
  mutating func text(_ words: ArraySlice<UInt8>) {
    guard words.contains(where: Self.isSpecial) else { return bytes.append(contentsOf: words) }
    text(String(decoding: words, as: UTF8.self))
  }

  /// A sentence in both languages, of which the page shows one.
  mutating func say(_ message: Message) {
    guard message.dutch != message.english else { return text(message.dutch) }
    element("span", [.type("nl"), .language("nl")]) { $0.text(message.dutch) }
    element("span", [.type("en"), .language("en")]) { $0.text(message.english) }
  }

  /// An element that can hold no other, with a sentence in it that a script puts in the other
  /// language.
  mutating func plain(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], say message: Message
  ) {
    begin(name, attributes)
    writeOther("text", message)
    markup(">")
    text(message.text(in: language))
    close(name)
  }

  private mutating func begin(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    markup("<")
    markup(name)
    for attribute in attributes {
      switch attribute.value {
      case .plain(let value): write(attribute.name, value)
      case .words(let message):
        write(attribute.name, message.text(in: language))
        writeOther(attribute.name, message)
      }
    }
  }

  private mutating func write(_ name: StaticString, _ value: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }

  /// What a script puts in the place of words in the page's first language.
  private mutating func writeOther(_ name: StaticString, _ message: Message) {
    guard message.dutch != message.english else { return }
    let other: Language = language == .dutch ? .english : .dutch
    markup(" data-")
    markup(name)
    markup(language == .dutch ? "-en=\"" : "-nl=\"")
    text(message.text(in: other))
    markup("\"")
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": markup("&amp;")
    case "<": markup("&lt;")
    case ">": markup("&gt;")
    case "\"": markup("&quot;")
    case "'": markup("&#39;")
    case "\t", "\n": bytes.append(UInt8(scalar.value))
    // No XML parser takes these, and some steer what shows them.
    case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      markup("\u{FFFD}")
    default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
  }

  /// Whether a byte may begin something that is escaped.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x00...0x08, 0x0B...0x1F, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }
}
