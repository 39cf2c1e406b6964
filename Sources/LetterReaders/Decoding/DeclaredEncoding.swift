internal import DutchText
internal import LetterModel

/// The encoding that a file says it has.
enum DeclaredEncoding {
  /// The encoding of an XML declaration, or of a `<meta>` within the first 1,024 bytes; `nil` where
  /// there is none or its name is not known.
  ///
  ///     <?xml version="1.0" encoding="iso-8859-1"?>
  ///     <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
  static func read(in bytes: [UInt8]) -> SourceText.Encoding? {
    let head = bytes.prefix(1024)
    var at = head.startIndex
    while at < head.endIndex, ASCII.isSpace(head[at]) { at += 1 }
    guard at < head.endIndex, head[at] == UInt8(ascii: "<") else { return nil }
    if head[at...].starts(with: "<?xml".utf8),
      let name = value(of: "encoding", in: head[at...].prefix { $0 != UInt8(ascii: ">") })
    {
      return encoding(named: name)
    }
    while let meta = offset(of: "<meta", in: head[at...]) {
      let tag = head[meta...].prefix { $0 != UInt8(ascii: ">") }
      if let name = value(of: "charset", in: tag) { return encoding(named: name) }
      at = meta + 5
    }
    return nil
  }

  /// The encoding of a label, as browsers read it: ISO 8859-1 and ASCII mean windows-1252.
  static func encoding(named name: String) -> SourceText.Encoding? {
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8": .utf8
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "us-ascii", "ascii", "iso-8859-15", "iso8859-15", "cp819", "ibm819":
      .windows1252
    // A declaration that could be read as ASCII is not in UTF-16.
    case "utf-16", "utf-16le", "utf-16be": .utf8
    default: nil
    }
  }

  /// The value, in lower case, that stands after a name and `=`, quoted or not.
  private static func value(of name: StaticString, in tag: ArraySlice<UInt8>) -> String? {
    guard var at = offset(of: name, in: tag).map({ $0 + name.utf8CodeUnitCount }) else {
      return nil
    }
    while at < tag.endIndex, ASCII.isSpace(tag[at]) { at += 1 }
    guard at < tag.endIndex, tag[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    let isQuote: (UInt8) -> Bool = { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    while at < tag.endIndex, ASCII.isSpace(tag[at]) || isQuote(tag[at]) { at += 1 }
    let value = tag[at...].prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    return String(decoding: value.map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Where an ASCII word in lower case first stands, in any case.
  private static func offset(of word: StaticString, in slice: ArraySlice<UInt8>) -> Int? {
    let letters = Array("\(word)".utf8)
    guard slice.count >= letters.count else { return nil }
    return (slice.startIndex...(slice.endIndex - letters.count)).first { start in
      letters.indices.allSatisfy { index in
        let byte = slice[start + index]
        return (ASCII.isUpper(byte) ? byte | 0x20 : byte) == letters[index]
      }
    }
  }
}
