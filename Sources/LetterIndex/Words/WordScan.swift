internal import DutchText

/// The words of a text as a full-text index sees them: letters and digits without signs, in small
/// letters.
struct WordScan {
  /// A word and where it stands, in bytes.
  struct Word: Equatable {
    /// The bytes in small letters.
    var bytes: [UInt8]
    /// Where it stands in the text.
    var range: Range<Int>

    /// The bytes without accents.
    var folded: [UInt8] { FoldedText.bytes(bytes) }
  }

  private let text: [UInt8]
  private var at = 0

  /// The words of a text in UTF-8.
  init(_ text: [UInt8]) {
    self.text = text
  }

  /// All words of a text.
  static func words(of text: String) -> [Word] {
    var scan = WordScan(Array(text.utf8))
    var words: [Word] = []
    while let word = scan.next() { words.append(word) }
    return words
  }

  /// The next word; `nil` at the end.
  mutating func next() -> Word? {
    var bytes: [UInt8] = []
    return next(into: &bytes).map { Word(bytes: bytes, range: $0) }
  }

  /// Writes the next word over another one; where it stands, or `nil` at the end.
  mutating func next(into bytes: inout [UInt8]) -> Range<Int>? {
    bytes.removeAll(keepingCapacity: true)
    while at < text.count, Self.wordLength(in: text, at: at) == 0 { at += 1 }
    let start = at
    while at < text.count {
      let length = Self.wordLength(in: text, at: at)
      guard length > 0 else { break }
      Self.appendLowercased(text, at: at, length: length, to: &bytes)
      at += length
    }
    return at > start ? start..<at : nil
  }

  /// How many bytes the letter or digit at an offset has; 0 where something else stands there.
  ///
  /// Beyond ASCII all that is no space, sign or picture counts as a letter.
  private static func wordLength(in text: [UInt8], at: Int) -> Int {
    let byte = text[at]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      return 1
    case 0xC3...0xDF where at + 1 < text.count:
      let isSign = byte == 0xC3 && (text[at + 1] == 0x97 || text[at + 1] == 0xB7)
      return isSign ? 0 : 2
    case 0xE0...0xEF where at + 2 < text.count:
      // U+2000 to U+2FFF: spaces, dashes, quotation marks, currencies, arrows, pictures.
      return byte == 0xE2 || byte == 0xEF ? 0 : 3
    default: return 0
    }
  }

  private static func appendLowercased(
    _ text: [UInt8], at: Int, length: Int, to bytes: inout [UInt8]
  ) {
    let first = text[at]
    switch first {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(first | 0x20)
    case 0xC3 where length == 2 && (0x80...0x9E).contains(text[at + 1]):
      bytes.append(first)
      bytes.append(text[at + 1] + 0x20)
    default:
      for offset in 0..<length { bytes.append(text[at + offset]) }
    }
  }
}
