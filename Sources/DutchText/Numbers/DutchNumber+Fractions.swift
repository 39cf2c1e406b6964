private import LetterModel

extension DutchNumber {
  private static let parts = WordTable<Int>([
    ("derde", 3), ("kwart", 4), ("vierde", 4), ("vijfde", 5), ("zesde", 6), ("zevende", 7),
    ("achtste", 8), ("negende", 9), ("tiende", 10), ("twintigste", 20), ("honderdste", 100),
  ])

  private static let joined = WordTable<(Int, Int)>([
    ("driekwart", (3, 4)), ("tweederde", (2, 3)), ("eenderde", (1, 3)), ("éénderde", (1, 3)),
    ("viervijfde", (4, 5)), ("drievijfde", (3, 5)), ("tweevijfde", (2, 5)),
    ("driekwart", (3, 4)), ("eenvijfde", (1, 5)), ("eenvierde", (1, 4)),
  ])

  /// Words after `een derde` that show a share and not an order: `een derde van`.
  private static let shareSigns = WordTable<Bool>(
    words: "van deel minder meer deels hiervan daarvan ervan waarvan")

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
    if end - start > 7, let (numerator, denominator) = joined[text, start..<end] {
      return (numerator, denominator, start..<end)
    }
    guard let second = DutchWord.after(in: text, end), second.lowerBound > end else { return nil }
    if end - start == 2 {
      guard second.count == 5, DutchWord.matches(text, second, "helft"),
        text[start] | 0x20 == UInt8(ascii: "d"), text[start + 1] == UInt8(ascii: "e")
      else { return nil }
      return (1, 2, start..<second.upperBound)
    }
    guard let denominator = parts[text, second], let number = words(in: text, at: start),
      number.range.upperBound == end, number.value.exponent == 0
    else { return nil }
    let numerator = number.value.coefficient
    guard numerator < denominator else { return nil }
    let isQuarter = DutchWord.matches(text, second, "kwart")
    if numerator == 1, !isQuarter {
      guard let next = DutchWord.after(in: text, second.upperBound) else {
        return (1, denominator, start..<second.upperBound)
      }
      guard shareSigns.contains(text, next) else { return nil }
    }
    return (numerator, denominator, start..<second.upperBound)
  }
}
