internal import DutchText
internal import LetterModel

/// Gathers the text of one block of markup: white space collapsed, invisible characters dropped.
struct CollapsedText {
  /// What is gathered so far.
  var builder = PassageBuilder()

  /// Appends a stretch of the source.
  ///
  /// A run of white space becomes one space, or nothing at the beginning; soft hyphens and
  /// zero-width spaces, which only say where a line may be broken, vanish.
  mutating func append(_ range: Range<Int>, of source: borrowing SourceText) {
    let text = source.text.span
    let end = range.upperBound
    var at = range.lowerBound
    var kept = at
    while at < end {
      if at > kept, Self.isPlain(text, at, end) {
        at += 8
        continue
      }
      let byte = text[at]
      if byte > 0x20, byte < 0x80 {
        at += 1
      } else if byte <= 0x20 {
        if byte == 0x20, at > kept, at + 1 < end, text[at + 1] > 0x20 {
          at += 1
          continue
        }
        builder.keep(kept..<at, of: source)
        let start = at
        while at < end, text[at] <= 0x20 { at += 1 }
        builder.space(for: start..<at, of: source)
        kept = at
      } else if let length = Self.invisibleLength(text, at: at, end: end) {
        builder.keep(kept..<at, of: source)
        at += length
        kept = at
      } else {
        at += 1
      }
    }
    builder.keep(kept..<end, of: source)
  }

  /// Appends words that stand for other bytes.
  mutating func append(
    _ words: [UInt8], for range: Range<Int>, of source: borrowing SourceText
  ) {
    if words.allSatisfy({ $0 <= 0x20 }) {
      builder.space(for: range, of: source)
    } else if Self.isUnbroken(words), let last = builder.last, last > 0x20, last != 0xA0,
      !(ASCII.isDigit(last) && range.upperBound < source.text.count
        && ASCII.isDigit(source.text[range.upperBound]))
    {
      // Between words `&nbsp;` is a space; where it sets words in, or parts digits, it says more.
      builder.space(for: range, of: source)
    } else if Self.invisibleLength(words.span, at: 0, end: words.count) == nil {
      builder.replace(range, of: source, with: words)
    }
  }

  /// Whether words are a space at which no line may be broken: no-break, narrow, thin.
  private static func isUnbroken(_ words: [UInt8]) -> Bool {
    words == [0xC2, 0xA0] || words == [0xE2, 0x80, 0xAF] || words == [0xE2, 0x80, 0x89]
  }

  /// Whether the eight bytes from an offset are ASCII words with a lone space between them at most.
  private static func isPlain(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at + 8 <= end else { return false }
    // Bounds-checked, and every bit pattern is a UInt64.
    let word = UInt64(
      littleEndian: unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
    let highs: UInt64 = 0x8080_8080_8080_8080
    guard word & highs == 0 else { return false }
    let controls = ~(word &+ 0x6060_6060_6060_6060) & highs
    let spaces = ~(word &+ 0x5F5F_5F5F_5F5F_5F5F) & highs
    // What follows a space at the end is not known here.
    return controls == 0 && spaces & (spaces >> 8 | 1 << 63) == 0
  }

  /// The length of a soft hyphen (U+00AD), a zero-width space (U+200B) or a byte order mark (U+FEFF).
  private static func invisibleLength(_ text: Span<UInt8>, at offset: Int, end: Int) -> Int? {
    switch text[offset] {
    case 0xC2: offset + 1 < end && text[offset + 1] == 0xAD ? 2 : nil
    case 0xE2:
      offset + 2 < end && text[offset + 1] == 0x80 && text[offset + 2] == 0x8B ? 3 : nil
    case 0xEF:
      offset + 2 < end && text[offset + 1] == 0xBB && text[offset + 2] == 0xBF ? 3 : nil
    default: nil
    }
  }
}

extension Passage {
  /// Whether there is more than spaces, no-break spaces included.
  var hasWords: Bool { bytes.contains { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 } }
}
