internal import LetterModel

/// A sentence on lines of a bounded width, with carets under some of its words.
///
///     Er zijn 81.117 banen meer dan bij de eerste telling.
///             ^^^^^^
struct QuotedSentence {
  /// No line is longer, so that carets stay under their words on any terminal.
  private static let width = 88
  /// No more characters are quoted before and behind the words.
  private static let reach = 400

  /// The lines, carets among them.
  private(set) var lines: [String] = []

  /// The sentence of a range of a text.
  ///
  /// - Parameters:
  ///   - sentence: the range to quote.
  ///   - marked: the words to mark, in the same offsets; an empty range marks nothing.
  init(_ text: [UInt8], _ sentence: Range<Int>, marking marked: Range<Int>) {
    let marked =
      marked.isEmpty ? sentence.lowerBound..<sentence.lowerBound : marked.clamped(to: sentence)
    let before = Self.characters(text[sentence.lowerBound..<marked.lowerBound])
    let words = Self.characters(text[marked])
    let after = Self.characters(text[marked.upperBound..<sentence.upperBound])
    let head = before.count > Self.reach ? ["…"] + before.suffix(Self.reach) : before
    let tail = after.count > Self.reach ? after.prefix(Self.reach) + ["…"] : after
    write(head + words + tail, marking: head.count..<(head.count + words.count))
  }

  /// Breaks at spaces; a word longer than a line is broken anywhere.
  private mutating func write(_ characters: [Character], marking marked: Range<Int>) {
    var start = 0
    while start < characters.count {
      if characters[start] == " " {
        start += 1
        continue
      }
      var end = min(start + Self.width, characters.count)
      if end < characters.count {
        let space = characters[start..<end].lastIndex(of: " ")
        if let space, space > start { end = space }
      }
      lines.append(String(characters[start..<end]))
      let part = marked.clamped(to: start..<end)
      if !part.isEmpty {
        lines.append(
          String(repeating: " ", count: part.lowerBound - start)
            + String(repeating: "^", count: part.count))
      }
      start = end
    }
  }

  /// Some bytes as characters on one line.
  private static func characters(_ bytes: ArraySlice<UInt8>) -> [Character] {
    let text = String(decoding: bytes, as: UTF8.self)
    // Up to U+00FF each scalar is a character of its own, but for a line's two ends.
    let isPlain = bytes.allSatisfy { $0 < 0xC4 && $0 != 0x0D }
    let characters = isPlain ? text.unicodeScalars.map(Character.init) : Array(text)
    return characters.map { $0.isWhitespace ? " " : $0 }
  }
}
