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

    /// Whether it has a letter: a number has no stem.
    var hasLetter: Bool { bytes.contains { $0 > 0x39 } }
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
    while at < text.count, Self.wordLength(in: text, at: at) == 0 { at += 1 }
    let start = at
    var bytes: [UInt8] = []
    while at < text.count {
      let length = Self.wordLength(in: text, at: at)
      guard length > 0 else { break }
      Self.appendLowercased(text[at..<(at + length)], to: &bytes)
      at += length
    }
    return at > start ? Word(bytes: bytes, range: start..<at) : nil
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

  private static func appendLowercased(_ scalar: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    guard let first = scalar.first, let last = scalar.last else { return }
    switch (first, last) {
    case (UInt8(ascii: "A")...UInt8(ascii: "Z"), _): bytes.append(first | 0x20)
    case (0xC3, 0x80...0x9E): bytes += [first, last + 0x20]
    default: bytes += scalar
    }
  }
}
