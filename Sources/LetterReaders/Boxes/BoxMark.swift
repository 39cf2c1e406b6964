internal import DutchText
internal import LetterModel

/// What tells a footnote's mark by its place: a small number above the line of the word beside it.
///
///     de banenafspraak te verbeteren.¹        box 7,3 high, with the top of words of 10,9
///     een uitstoot van 3 Mton CO₂             lower than its word: no mark
enum BoxMark {
  /// Whether a word of a row is a number that stands higher than the words beside it.
  static func isRaised(_ place: Int, in row: BoxRow, of pages: BoxPages) -> Bool {
    let word = pages.words[row.words[place]]
    guard isNumber(pages.bytes[word.range]) else { return false }
    let beside = [place - 1, place + 1].filter { row.words.indices.contains($0) }
      .map { pages.words[row.words[$0]] }
    guard let other = beside.max(by: { $0.height < $1.height }) else { return false }
    let height = other.height
    return word.height * 100 <= height * 88
      && (other.box.bottom - word.box.bottom) * 100 >= height * 14
      && (word.box.top - other.box.top) * 100 <= height * 30
  }

  /// Whether signs are numbers of one to three digits, perhaps with stops or brackets: `4`, `8,9`, `1)`.
  private static func isNumber(_ signs: ArraySlice<UInt8>) -> Bool {
    guard let first = signs.first, ASCII.isDigit(first), first != UInt8(ascii: "0"),
      signs.allSatisfy({ ASCII.isDigit($0) || ",.;:)".utf8.contains($0) })
    else { return false }
    return signs.split(whereSeparator: { !ASCII.isDigit($0) }).allSatisfy { $0.count <= 3 }
  }

  /// The digits of a raised word, a range a number.
  static func numbers(in range: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    text[range].split { !ASCII.isDigit($0) }.map { $0.startIndex..<$0.endIndex }
  }

  /// Whether raised digits say what power is meant: `m²`, `km³`, `10⁶`.
  static func isPower(_ digits: Range<Int>, in text: [UInt8]) -> Bool {
    var start = digits.lowerBound
    while start > 0, ASCII.isLetter(text[start - 1]) || ASCII.isDigit(text[start - 1]) {
      start -= 1
    }
    let word = text[start..<digits.lowerBound]
    if word.elementsEqual("10".utf8) { return true }
    guard digits.count == 1, [0x32, 0x33].contains(text[digits.lowerBound]) else { return false }
    let letters = word.drop(while: ASCII.isDigit)
    return ["m", "km", "cm", "dm", "mm", "hm"].contains { letters.elementsEqual($0.utf8) }
  }
}
