internal import DutchText
internal import LetterModel

/// Numbers that are no figures: names, years, dates, numbers of articles and papers.
extension FigureScanner {
  /// Where a stretch of letters, digits and the signs between them ends.
  func runEnd(_ start: Int) -> Int {
    var at = start
    while at < text.count {
      let byte = text[at]
      if ASCII.isDigit(byte) || ASCII.isLetter(byte) {
        at += 1
      } else if let length = joint(at), at + length < text.count,
        ASCII.isDigit(text[at + length]) || ASCII.isLetter(text[at + length])
      {
        at += length
      } else {
        break
      }
    }
    return at
  }

  /// The length of a sign that joins parts of an identifier: `-`, `.`, `/`, `:`, a dash.
  private func joint(_ at: Int) -> Int? {
    switch text[at] {
    case 0x2D, 0x2E, 0x2F, 0x3A, 0x5F, 0x2C: 1
    case 0xE2: dashLength(at)
    default: nil
    }
  }

  /// The length of a hyphen or dash at an offset.
  func dashLength(_ at: Int) -> Int? {
    guard at < text.count else { return nil }
    if text[at] == UInt8(ascii: "-") { return 1 }
    guard at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80 else { return nil }
    // U+2010 hyphen to U+2014 em dash.
    return (0x90...0x94).contains(text[at + 2]) ? 3 : nil
  }

  /// Where the scan goes on if a number is no figure; `nil` if it is one.
  mutating func exclusionEnd(_ number: ReadNumber) -> Int? {
    let end = number.range.upperBound
    if let glued = gluedAfter(number) { return glued }
    if let date = dateEnd(number) {
      // A mark glued to the year: `24 november 20232`.
      let isMarked = date < text.count && ASCII.isDigit(text[date])
      return exclude(isMarked ? runEnd(date) : date, isList: false)
    }
    // `tekortvakken.2 3 De druk`: two notes at one place.
    if let lastMark, number.value.coefficient == lastMark.value + 1, isBare(number),
      number.range.lowerBound == lastMark.end + 1, !around.isProof
    {
      return exclude(end, isList: false)
    }
    if isOfContents(number) {
      lastPageEnd = end
      return exclude(end, isList: false)
    }
    if isMultiplier(number) { return exclude(end, isList: false) }
    let isProved = around.isProof
    if isListNumber(number) || isOfSeries(number) {
      lastListNumber = number.value.coefficient
      return exclude(end, isList: false)
    }
    guard !isProved else { return isClock(number) ? exclude(end, isList: true) : nil }
    let isPlain = number.value.exponent == 0 && isBare(number)
    guard isPlain else {
      // Questions are listed as "1,2,3 en 4" too: the run ends where the commas do.
      return isLabelled(number) || isNumberedPaper(end)
        ? exclude(runEnd(number.range.lowerBound), isList: true) : nil
    }
    if isYear(number) { return exclude(end, isList: false) }
    if isLabelled(number) && !opensRange(number) || continuesList(number) || isNumberedPaper(end) {
      return exclude(end, isList: true)
    }
    if isPostcode(number) || isEnclosed(number) || isNamed(number) {
      return exclude(end, isList: false)
    }
    let counts = DutchUnit.noun(after: end, in: text) != nil
    if !counts, number.range.count >= 5 || followsAcronym(number) {
      return exclude(end, isList: false)
    }
    return nil
  }

  private mutating func exclude(_ end: Int, isList: Bool) -> Int {
    lastExcluded = (end, isList)
    return end
  }

  /// Whether digits stand there without separators.
  func isBare(_ number: ReadNumber) -> Bool {
    text[number.range].allSatisfy(ASCII.isDigit)
  }

  /// `6 juli 2023`, `4 en 5 juli`.
  private func dateEnd(_ number: ReadNumber) -> Int? {
    guard number.range.count <= 2, (1...31).contains(number.value.coefficient) else { return nil }
    if let date = DutchDate.date(in: text, at: number.range.lowerBound) { return date.end }
    // A month in another language, before a year: 25 October 2024.
    if let month = DutchWord.after(in: text, number.range.upperBound), month.count >= 3,
      ASCII.isUpper(text[month.lowerBound]),
      DutchDate.year(in: text, at: DutchWord.skipSpaces(in: text, at: month.upperBound)) != nil
    {
      return month.upperBound
    }
    var at = number.range.upperBound
    for _ in 0..<4 {
      guard let next = FigureSeparators.end(in: text, from: at), next < text.count,
        ASCII.isDigit(text[next])
      else { return nil }
      if DutchDate.date(in: text, at: next) != nil { return number.range.upperBound }
      at = next
      while at < text.count, at - next < 3, ASCII.isDigit(text[at]) { at += 1 }
    }
    return nil
  }

  /// `om 14 uur`, `9 uur precies`, and `x € 1.000` of a unit.
  private func isClock(_ number: ReadNumber) -> Bool {
    if let currency = around.currency { return isUnitOfOthers(number, behind: currency) }
    guard let unit = around.unit, DutchWord.matches(text, unit.range, "uur") else { return false }
    if let after = DutchWord.after(in: text, unit.range.upperBound),
      Self.dayParts.contains(text, after)
    {
      return true
    }
    if let before = DutchWord.before(in: text, number.range.lowerBound) {
      return number.value.coefficient <= 24 && Self.beforeTime.contains(text, before)
    }
    return false
  }

  private static let beforeTime = WordClass("figure.before-time")
  private static let dayParts = WordClass("figure.day-parts")

  /// A year: four digits from 1800 to 2199 that count nothing.
  private func isYear(_ number: ReadNumber) -> Bool {
    guard number.range.count == 4, (1800...2199).contains(number.value.coefficient) else {
      return false
    }
    guard let hedge = DutchHedge.before(number.range.lowerBound, in: text) else { return true }
    switch hedge.meaning {
    case .justOver, .justUnder, .about, .atLeast:
      return DutchUnit.noun(after: number.range.upperBound, in: text) == nil
    case .atMost, .between: return true
    }
  }

  /// Whether a number is a postcode: `2500 EA`.
  func isPostcode(_ number: ReadNumber) -> Bool {
    guard number.range.count == 4,
      let letters = DutchWord.after(in: text, number.range.upperBound), letters.count == 2
    else { return false }
    return text[letters].allSatisfy(ASCII.isUpper)
  }

  /// The number that a list item, heading, question or note begins with.
  ///
  /// Inside a paragraph too, after a colon, a semicolon or the item before it:
  /// `langs vier lijnen: 1. Minder gebruik; 2. Vervanging`.
  private func isListNumber(_ number: ReadNumber) -> Bool {
    guard number.range.count <= 3, isBare(number) else { return false }
    let start = number.range.lowerBound
    let end = number.range.upperBound
    // "zijn: 1: Minder gebruik"; "het zijn er 3: Noord, Oost en West" counts.
    let hasColon = end < text.count && text[end] == UInt8(ascii: ":")
    let isPointed =
      end < text.count
      && (text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")") || hasColon)
    guard start > 0 else {
      if end >= text.count { return kind != .paragraph }
      if isPointed { return true }
      switch kind {
      case .heading, .question, .answer, .footnote: return !around.isProof
      default: return false
      }
    }
    let next = DutchWord.skipSpaces(in: text, at: min(end + 1, text.count))
    guard isPointed, next > end + 1, next < text.count, ASCII.isUpper(text[next]) else {
      return false
    }
    if number.value.coefficient == lastListNumber + 1, lastListNumber > 0 { return true }
    let before = DutchWord.skipSpaces(in: text, before: start)
    guard before > 0 else { return false }
    if closesSentence(before) { return true }
    guard number.value.coefficient == 1 || hasColon else { return false }
    return text[before - 1] == UInt8(ascii: ":") || text[before - 1] == UInt8(ascii: ".")
      || text[before - 1] == UInt8(ascii: ";")
  }

  /// Whether a sentence ends before an offset: `meegenomen. 24. Hoe vaak`, but not `ca. 24. Hoe`.
  private func closesSentence(_ end: Int) -> Bool {
    guard end > 5, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "?") else {
      return false
    }
    return text[(end - 5)..<(end - 1)].allSatisfy(ASCII.isLower)
  }

  /// Whether a number belongs to a name in capitals, `SDG 8`, `NEN 7510`; to one letter only where it
  /// has four digits, `perceel D 2968`.
  private func followsAcronym(_ number: ReadNumber) -> Bool {
    guard let word = DutchWord.before(in: text, number.range.lowerBound),
      word.upperBound < number.range.lowerBound,
      (2...5).contains(word.count) || word.count == 1 && number.range.count == 4
    else { return false }
    return text[word].allSatisfy(ASCII.isUpper)
  }
}
