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

  /// Whether signs are numbers of one to three digits, perhaps with stops or brackets: `4`, `8,9`, `1)`;
  /// two may stand together, `2930`, but are no year.
  private static func isNumber(_ signs: ArraySlice<UInt8>) -> Bool {
    guard let first = signs.first, ASCII.isDigit(first), first != UInt8(ascii: "0"),
      signs.allSatisfy({ ASCII.isDigit($0) || ",.;:)".utf8.contains($0) })
    else { return false }
    return signs.split(whereSeparator: { !ASCII.isDigit($0) }).allSatisfy { digits in
      digits.count <= 3 || digits.count <= 6 && digits.count % 2 == 0 && areNeighbours(digits)
    }
  }

  /// Whether the second half of some digits is one more than the first.
  private static func areNeighbours(_ digits: ArraySlice<UInt8>) -> Bool {
    let half = digits.count / 2
    func value(_ part: ArraySlice<UInt8>) -> Int {
      part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    return value(digits.suffix(half)) == value(digits.prefix(half)) + 1
  }

  /// The digits of a raised word, a range a number.
  ///
  /// - Parameter last: the number of the mark before them: behind 28, `2930` is 29 and 30.
  static func numbers(
    in range: Range<Int>, of text: [UInt8], after last: Int
  ) -> [Range<Int>] {
    text[range].split { !ASCII.isDigit($0) }.flatMap { digits in
      counted(digits.indices, in: text, after: last) ?? [digits.startIndex..<digits.endIndex]
    }
  }

  /// The numbers that follow another one by one, and together are some digits; `nil` where they are
  /// not, or are one number.
  private static func counted(
    _ digits: Range<Int>, in text: [UInt8], after last: Int
  ) -> [Range<Int>]? {
    var found: [Range<Int>] = []
    var at = digits.lowerBound
    var next = last + 1
    while at < digits.upperBound {
      let number = Array(String(next).utf8)
      guard at + number.count <= digits.upperBound,
        text[at..<(at + number.count)].elementsEqual(number)
      else { return nil }
      found.append(at..<(at + number.count))
      at += number.count
      next += 1
    }
    return found.count > 1 ? found : nil
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
