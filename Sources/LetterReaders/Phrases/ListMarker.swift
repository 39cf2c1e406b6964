internal import DutchText

/// What begins a list item: `- `, `• `, `1. `, `a) `.
struct ListMarker {
  /// Where the item's words begin.
  var wordsStart: Int
  /// Whether the marker is a sign, not a number or letter.
  var isBullet: Bool

  /// The words of the item, whose marker is taken off where it is a sign.
  func words(through end: Int) -> Range<Int> { min(wordsStart, end)..<end }

  /// The marker at the start of a line; `nil` where there is none.
  ///
  /// A number stays with its item's words (`1. Ultrafijn stof`): others refer to it.
  static func read(_ text: [UInt8], _ line: Range<Int>) -> ListMarker? {
    guard let first = line.first else { return nil }
    if let length = bulletLength(text, line) {
      var next = first + length
      guard next < line.upperBound, text[next] <= 0x20 else { return nil }
      while next < line.upperBound, text[next] <= 0x20 { next += 1 }
      return ListMarker(wordsStart: next, isBullet: true)
    }
    var at = first
    if ASCII.isDigit(text[at]) {
      while at < line.upperBound, ASCII.isDigit(text[at]), at - first < 3 { at += 1 }
    } else if ASCII.isLower(text[at]) {
      at += 1
    } else {
      return nil
    }
    guard at + 1 < line.upperBound, text[at + 1] == 0x20,
      text[at] == UInt8(ascii: ")") || (text[at] == UInt8(ascii: ".") && at - first < 3)
    else { return nil }
    return ListMarker(wordsStart: first, isBullet: false)
  }

  /// How many bytes a bullet has, where a line begins with one.
  static func bulletLength(_ text: [UInt8], _ line: Range<Int>) -> Int? {
    guard let first = line.first else { return nil }
    switch text[first] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return 1
    case 0xC2: return text.has("·", at: first) ? 2 : nil
    case 0xE2:
      for bullet in bullets where text.has(bullet, at: first) { return 3 }
      return nil
    case 0xEF:
      // Word's bullets come out of a PDF as private characters, U+F0B7 and its neighbours.
      return first + 2 < line.upperBound && (0x80...0x83).contains(text[first + 1]) ? 3 : nil
    default: return nil
    }
  }

  private static let bullets: [StaticString] = ["•", "‣", "▪", "●", "○", "–", "—", "‒", "■", "✓"]
}
