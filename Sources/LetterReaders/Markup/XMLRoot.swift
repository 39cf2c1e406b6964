internal import DutchText
internal import LetterModel

/// The root element of an XML file.
enum XMLRoot {
  /// The local name of the first element; `nil` where the file does not begin as markup.
  static func name(of source: SourceText) -> String? {
    let text = source.text
    var at = source.textStart
    while at < text.count {
      while at < text.count, ASCII.isSpace(text[at]) { at += 1 }
      guard at + 1 < text.count, text[at] == UInt8(ascii: "<") else { return nil }
      if text[at...].starts(with: "<!--".utf8) {
        at += 4
        while at < text.count, !text[at...].starts(with: "-->".utf8) { at += 1 }
        at += 3
      } else if text[at + 1] == UInt8(ascii: "!") || text[at + 1] == UInt8(ascii: "?") {
        var brackets = 0
        while at < text.count, text[at] != UInt8(ascii: ">") || brackets > 0 {
          if text[at] == UInt8(ascii: "[") { brackets += 1 }
          if text[at] == UInt8(ascii: "]") { brackets -= 1 }
          at += 1
        }
        at += 1
      } else {
        var name = text[(at + 1)...].prefix(64).prefix { byte in
          !ASCII.isSpace(byte) && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        }
        if let colon = name.firstIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
        return String(decoding: name, as: UTF8.self)
      }
    }
    return nil
  }
}
