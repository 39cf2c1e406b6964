internal import DutchText
internal import LetterModel

/// The questions and answers of written questions: `Vraag 1`, `Antwoord 1 en 4`.
enum TextPart {
  /// What a label line begins; `nil` where it is no label.
  static func label(_ passage: Passage) -> Block.Kind? {
    guard passage.bytes.count < 48 else { return nil }
    return label(passage.bytes, 0..<passage.bytes.count)
  }

  /// What a label line begins; `nil` where it is no label.
  static func label(_ text: [UInt8], _ range: Range<Int>) -> Block.Kind? {
    guard let first = range.first, range.count < 48,
      text[first] | 0x20 == UInt8(ascii: "v") || text[first] | 0x20 == UInt8(ascii: "a")
    else { return nil }
    for (word, kind) in labels where text.has(anyCase: word, at: first) {
      let start = first + word.utf8CodeUnitCount
      let rest = start..<max(range.upperBound, start)
      if isNumbers(text, rest) { return kind }
    }
    return nil
  }

  /// The part after a heading: a label begins one, any other heading ends it.
  static func part(after heading: Passage, now part: Block.Kind) -> Block.Kind {
    label(heading) ?? .paragraph
  }

  private static let labels: [(StaticString, Block.Kind)] = [
    ("vragen", .question), ("vraag", .question), ("antwoorden op vragen", .answer),
    ("antwoorden op vraag", .answer), ("antwoord op de vragen", .answer),
    ("antwoord op vragen", .answer), ("antwoorden", .answer), ("antwoord vragen", .answer),
    ("antwoord op vraag", .answer), ("antwoord vraag", .answer), ("antwoord", .answer),
  ]

  /// Whether a range holds only numbers with `en`, `t/m`, commas, colons and spaces, if anything.
  private static func isNumbers(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if text.has("en", at: at) || text.has("op", at: at) {
        at += 2
      } else if text.has("t/m", at: at) || text.has("tot", at: at) {
        at += 3
      } else if ASCII.isDigit(byte) || byte == 0x20 || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      {
        at += 1
      } else {
        return false
      }
    }
    return true
  }
}
