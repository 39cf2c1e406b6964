/// XML that is being written, as UTF-8: names stand in the code, all else is escaped.
struct XMLMarkup {
  /// What was written.
  private(set) var bytes: [UInt8]

  /// A document's beginning.
  init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  }

  /// An element with what stands in it.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout XMLMarkup) -> Void
  ) {
    begin(name, attributes)
    markup(">")
    content(&self)
    markup("</")
    markup(name)
    markup(">")
  }

  /// An element with a text in it; nothing where there is no text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String?
  ) {
    guard let text else { return }
    element(name, attributes) { $0.text(text) }
  }

  /// An element that holds nothing.
  mutating func empty(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    begin(name, attributes)
    markup("/>")
  }

  /// Text.
  mutating func text(_ text: String) { self.text(Array(text.utf8)[...]) }

  /// Text in UTF-8; what XML can not hold becomes a space.
  mutating func text(_ text: ArraySlice<UInt8>) {
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20: bytes.append(0x20)
      case 0xEF where text[at...].starts(with: [0xEF, 0xBF, 0xBE]),
        0xEF where text[at...].starts(with: [0xEF, 0xBF, 0xBF]):
        bytes.append(0x20)
        at += 2
      default: bytes.append(byte)
      }
      at += 1
    }
  }

  /// The end of a line.
  mutating func line() { bytes.append(0x0A) }

  private mutating func begin(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    markup("<")
    markup(name)
    for (name, value) in attributes {
      guard let value else { continue }
      markup(" ")
      markup(name)
      markup("=\"")
      text(value)
      markup("\"")
    }
  }

  private mutating func markup(_ words: StaticString) {
    words.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
  }
}
