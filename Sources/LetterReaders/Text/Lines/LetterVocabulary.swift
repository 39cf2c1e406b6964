internal import DutchText

/// The words of a letter, to settle whether a hyphen at a line's end belongs to its word.
///
/// It is built at the first hyphen: one pass over the text, a hash a word. A word with hyphens
/// counts as a whole (`Wsw-detachering`) and by its parts.
struct LetterVocabulary {
  private var words: Set<UInt64> = []

  /// The words of a text; pieces torn at a line's end are left out.
  init(of text: [UInt8]) {
    words.reserveCapacity(text.count / 12)
    let bytes = text.span
    var at = 0
    while at < bytes.count {
      guard ASCII.isWord(bytes[at]) else {
        at += 1
        continue
      }
      var hash = Self.seed
      var part = Self.seed
      var isCompound = false
      while at < bytes.count {
        let byte = bytes[at]
        if ASCII.isWord(byte) {
          hash = Self.mix(hash, byte)
          part = Self.mix(part, byte)
        } else if byte == UInt8(ascii: "-"), at + 1 < bytes.count, ASCII.isWord(bytes[at + 1]) {
          hash = Self.mix(hash, byte)
          part = Self.seed
          isCompound = true
        } else {
          break
        }
        at += 1
      }
      // A word before a hyphen at a line's end is a piece, and so is the first word below it.
      guard at >= bytes.count || bytes[at] != UInt8(ascii: "-") else { continue }
      words.insert(hash)
      if isCompound { words.insert(part) }
    }
  }

  /// What the words elsewhere in the letter say of a torn one; `nil` where they say nothing.
  func decision(
    _ before: Range<Int>, _ after: Range<Int>, of text: [UInt8]
  ) -> Hyphenation.Decision? {
    var joined = Self.seed
    for at in before { joined = Self.mix(joined, text[at]) }
    var hyphenated = Self.mix(joined, UInt8(ascii: "-"))
    for at in after {
      joined = Self.mix(joined, text[at])
      hyphenated = Self.mix(hyphenated, text[at])
    }
    if words.contains(hyphenated) { return .keep }
    return words.contains(joined) ? .join : nil
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a over the letters, capitals or not.
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lower = ASCII.isUpper(byte) ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* 0x100_0000_01B3
  }
}
