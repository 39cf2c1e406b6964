internal import DutchText
internal import LetterModel

/// Numbers that count off what a text lists, and pages of a table of contents.
extension FigureScanner {
  /// Whether a number is one of a series: `1°. analyse, 2°. meting en 3°. rapport`, `te weten 1.de
  /// raad en 2. het bestuur`.
  ///
  /// The first of a series is one where the second, written alike, is still to come.
  func isOfSeries(_ number: ReadNumber) -> Bool {
    guard number.range.count <= 2, isBare(number), number.value.coefficient > 0,
      let sign = seriesSign(at: number.range.upperBound)
    else { return false }
    if number.value.coefficient == 1 {
      return hasSecond(with: sign, after: number.range.upperBound)
    }
    return number.value.coefficient == lastListNumber + 1 && lastListNumber > 0
  }

  /// The sign behind the number of an item before its words: `.`, `)`, `°`.
  private func seriesSign(at end: Int) -> UInt8? {
    guard end + 2 < text.count else { return nil }
    let isDegree = text[end] == 0xC2 && (text[end + 1] == 0xB0 || text[end + 1] == 0xBA)
    guard isDegree || text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")") else {
      return nil
    }
    var at = end + (isDegree ? 2 : 1)
    if isDegree, at < text.count, text[at] == UInt8(ascii: ".") { at += 1 }
    at = DutchWord.skipSpaces(in: text, at: at)
    guard at < text.count, DutchWord.isLetter(in: text, at: at) else { return nil }
    return isDegree ? 0xC2 : text[end]
  }

  /// How far the second item may be from the first.
  private static let mostOfItem = 900

  private func hasSecond(with sign: UInt8, after start: Int) -> Bool {
    let end = min(text.count - 2, start + Self.mostOfItem)
    var at = start + 1
    while at < end {
      if text[at] == UInt8(ascii: "2"), text[at - 1] == 0x20 || text[at - 1] == UInt8(ascii: "("),
        seriesSign(at: at + 1) == sign
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// Whether a number is the page behind the leaders of a table of contents, or the number of the
  /// chapter that follows that page: `1 Inleiding ........ 3 2 Aanpak ........ 5`.
  func isOfContents(_ number: ReadNumber) -> Bool {
    let before = DutchWord.skipSpaces(in: text, before: number.range.lowerBound)
    if let lastPageEnd, before == lastPageEnd { return true }
    let dots = max(0, before - 4)..<before
    return dots.count == 4 && text[dots].allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// Whether an amount says in what others are given: `in € 1.000`, `x € 1 mln`, `afgerond op
  /// € 1.000`.
  func isUnitOfOthers(_ number: ReadNumber, behind currency: DutchUnit) -> Bool {
    guard let word = DutchWord.before(in: text, currency.range.lowerBound) else { return false }
    if word.count == 1, text[word.lowerBound] | 0x20 == UInt8(ascii: "x") { return true }
    var value = number.value.coefficient
    guard value >= 1000, number.value.exponent == 0, around.scale == nil else { return false }
    while value % 10 == 0 { value /= 10 }
    guard value == 1 else { return false }
    if DutchWord.matches(text, word, "in") { return true }
    guard DutchWord.matches(text, word, "op"),
      let rounded = DutchWord.before(in: text, word.lowerBound)
    else { return false }
    return DutchWord.matches(text, rounded, "afgerond")
  }

  /// Whether a thousand or a million says in what others are given: `Hectares (x 1.000)`.
  ///
  /// A number before the sign makes a product of it: `20 x 1.000 euro`.
  func isMultiplier(_ number: ReadNumber) -> Bool {
    guard number.value.exponent == 0, number.value.coefficient >= 1000 else { return false }
    var value = number.value.coefficient
    while value % 10 == 0 { value /= 10 }
    guard value == 1 else { return false }
    var sign = DutchWord.skipSpaces(in: text, before: number.range.lowerBound)
    if text.has("×", at: sign - 2) {
      sign -= 2
    } else if sign > 0, text[sign - 1] | 0x20 == UInt8(ascii: "x"),
      sign == 1 || !ASCII.isWord(text[sign - 2])
    {
      sign -= 1
    } else {
      return false
    }
    let before = DutchWord.skipSpaces(in: text, before: sign)
    return before == 0 || text[before - 1] == UInt8(ascii: "(")
  }
}
