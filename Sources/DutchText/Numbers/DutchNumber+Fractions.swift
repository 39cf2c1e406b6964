private import LetterModel

extension DutchNumber {
  /// The denominator of each ordinal that makes a fraction.
  private static let parts = WordClass("fraction.part")
  /// Fractions in one word: a hundred times the numerator and the denominator.
  private static let joined = WordClass("fraction.joined")

  /// Words after `een derde` that show a share and not an order: `een derde van`.
  private static let shareSigns = WordClass("fraction.share-signs")

  /// What stands behind `de` where one of two halves is named; `de eerste helft` is a time.
  private static let sides: [StaticString] = [
    "ene helft", "andere helft", "overige helft", "resterende helft",
  ]

  /// Whether `de andere helft` or its like stands at an offset.
  public static func isNamedHalf(in text: [UInt8], at start: Int) -> Bool {
    sides.contains { text.has(anyCase: $0, at: start + 3) }
  }

  /// Reads a fraction in words: `de helft`, `een derde van`, `twee derde`, `driekwart`.
  ///
  /// `een derde partij` and `de eerste helft` are no fractions.
  ///
  /// - Precondition: no letter stands before `start`.
  public static func fraction(
    in text: [UInt8], at start: Int
  ) -> (numerator: Int, denominator: Int, range: Range<Int>)? {
    let end = DutchWord.end(in: text, from: start)
    guard end > start, end < text.count || end - start > 7 else { return nil }
    if end - start > 7, let fraction = joined.value(text, start..<end) {
      return (fraction / 100, fraction % 100, start..<end)
    }
    guard let second = DutchWord.after(in: text, end), second.lowerBound > end else { return nil }
    if end - start == 2 {
      guard text[start] | 0x20 == UInt8(ascii: "d"), text[start + 1] == UInt8(ascii: "e") else {
        return nil
      }
      // de ene helft …, de andere helft
      let isNamed = isNamedHalf(in: text, at: start)
      guard let half = isNamed ? DutchWord.after(in: text, second.upperBound) : second,
        half.count == 5, DutchWord.matches(text, half, "helft")
      else { return nil }
      return (1, 2, start..<half.upperBound)
    }
    guard let denominator = parts.value(text, second), let number = words(in: text, at: start),
      number.range.upperBound == end, number.value.exponent == 0
    else { return nil }
    let numerator = number.value.coefficient
    guard numerator < denominator else { return nil }
    let isQuarter = DutchWord.matches(text, second, "kwart")
    if numerator == 1, !isQuarter {
      guard let next = DutchWord.after(in: text, second.upperBound) else {
        return (1, denominator, start..<second.upperBound)
      }
      guard shareSigns.contains(text, next) || isBeforeYear(next, in: text) else { return nil }
    }
    return (numerator, denominator, start..<second.upperBound)
  }

  /// Whether `in 2019` begins at a word: `tegen een derde in 2019`.
  private static func isBeforeYear(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    guard DutchWord.matches(text, word, "in") else { return false }
    let year = DutchWord.skipSpaces(in: text, at: word.upperBound)
    guard DutchDate.year(in: text, at: year) != nil else { return false }
    return year + 4 >= text.count || !ASCII.isWord(text[year + 4])
  }
}
