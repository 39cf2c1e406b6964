internal import LetterModel
private import Foundation

/// Decodes the bytes of a span as a person would: encoding, tags, entities, white space.
struct SpanDecoder {
  let encoding: SourceText.Encoding
  let isMarkup: Bool

  /// The words of some bytes, with one space for any white space.
  func words(of bytes: [UInt8]) -> String {
    let text = decoded(bytes)
    return Self.single(isMarkup ? Self.withoutMarkup(text) : text)
  }

  /// A text with one space for any run of white space, soft hyphens and signs without width dropped.
  static func single(_ text: String) -> String {
    let unseen: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]
    let seen = String.UnicodeScalarView(text.unicodeScalars.filter { !unseen.contains($0) })
    return String(seen).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What stands for an element that an office program shows as a number or a sign of its own.
  private static let shown: Character = "\u{FFFC}"

  /// The elements of office files that show something, and what; `nil` where only the program knows.
  private static let elements: [(name: String, shown: String?)] = [
    ("w:numPr", nil), ("w:p", nil), ("w:pStyle", nil), ("w:footnoteReference", nil),
    ("w:endnoteReference", nil),
    ("w:sym", nil), ("text:list-item", nil), ("text:h", nil), ("w:noBreakHyphen", "-"),
    ("m:den", "/"),
  ]

  /// What a tag shows: a space, or what the element stands for.
  private static func shown(by tag: Substring) -> String {
    let name = tag.dropFirst().prefix { $0 != ">" && $0 != "/" && !$0.isWhitespace }
    guard let element = elements.first(where: { $0.name == name }) else { return " " }
    return element.shown ?? String(shown)
  }

  /// Whether words were read from a text in which programs show signs of their own.
  static func agree(_ read: String, _ words: String) -> Bool {
    // A raised digit stands for the digit that markup raises: `10<sup>6</sup>`.
    let words = words.replacing("\u{2076}", with: "6")
    guard read.contains(shown) else { return read == words }
    var rest = Substring(words.filter { $0 != " " })
    let pieces = read.filter { $0 != " " }.split(separator: shown, omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() where !piece.isEmpty {
      guard let place = rest.range(of: piece), index > 0 || place.lowerBound == rest.startIndex
      else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }

  private func decoded(_ bytes: [UInt8]) -> String {
    let encoding: String.Encoding =
      switch encoding {
      case .utf8: .utf8
      case .windows1252: .windowsCP1252
      case .utf16LittleEndian: .utf16LittleEndian
      case .utf16BigEndian: .utf16BigEndian
      case .utf32LittleEndian: .utf32LittleEndian
      case .utf32BigEndian: .utf32BigEndian
      }
    if encoding != .utf8, let text = String(bytes: bytes, encoding: encoding) { return text }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text with tags taken for a space and entities for their characters.
  private static func withoutMarkup(_ text: String) -> String {
    var words = ""
    var rest = Substring(text)
    while let next = rest.first {
      if next == "<", let end = rest.firstIndex(of: ">") {
        words += shown(by: rest[...end])
        rest = rest[rest.index(after: end)...]
      } else if next == "&", let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(of: rest[rest.index(after: rest.startIndex)..<end])
      {
        words += character
        rest = rest[rest.index(after: end)...]
      } else {
        words.append(next)
        rest = rest.dropFirst()
      }
    }
    return words
  }

  private static func character(of entity: Substring) -> String? {
    let named = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
      "eacute": "é", "euml": "ë", "iuml": "ï", "ouml": "ö", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "euro": "€", "minus": "−",
      "laquo": "«", "raquo": "»", "shy": "\u{AD}", "hellip": "…",
    ]
    if let character = named[String(entity)] { return character }
    guard entity.first == "#" else { return nil }
    let digits = entity.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let code else { return nil }
    // Numbers 128 to 159 are meant as windows-1252.
    if (128...159).contains(code), let byte = UInt8(exactly: code) {
      return String(bytes: [byte], encoding: .windowsCP1252)
    }
    return Unicode.Scalar(code).map { String(Character($0)) }
  }
}
