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

  /// The end of a run whose digit is glued to something before it: `G4`, `COVID-19`, `24/7`, `'22`.
  func gluedEnd(_ start: Int) -> Int? {
    guard start > 0 else { return nil }
    let before = text[start - 1]
    switch before {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"):
      guard start > 1,
        ASCII.isWord(text[start - 2]) || text[start - 2] == before || text[start - 2] == 0x29
      else {
        return nil
      }
    case UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "'"): break
    // A mark behind brackets or quotes: `(bijlage 1)4`, `«Nibud»2`, `“Werk”3`.
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "?"), UInt8(ascii: "!"): break
    case 0xBB where start > 1 && text[start - 2] == 0xC2: break
    case 0x99, 0x9D:
      guard start > 2, text[start - 2] == 0x80, text[start - 3] == 0xE2 else { return nil }
    case UInt8(ascii: "-"):
      guard DutchWord.isLetter(in: text, at: start - 2) else { return nil }
    case 0xA7 where start > 1 && text[start - 2] == 0xC2: break
    case 0x90...0x94 where start > 2 && text[start - 2] == 0x80 && text[start - 3] == 0xE2:
      guard DutchWord.isLetter(in: text, at: start - 4) else { return nil }
    default:
      guard DutchWord.isLetter(in: text, at: start - 1) else { return nil }
    }
    return runEnd(start)
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
    let isProved = around.isProof
    if isListNumber(number) {
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
    if isLabelled(number) || continuesList(number) || isNumberedPaper(end) {
      return exclude(end, isList: true)
    }
    if isPostcode(number) || isEnclosed(number) { return exclude(end, isList: false) }
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
  private func isBare(_ number: ReadNumber) -> Bool {
    text[number.range].allSatisfy(ASCII.isDigit)
  }

  /// A letter, dot, colon or slash right after the digits: `38b`, `14.30`, `2022/23`, `3e`.
  private func gluedAfter(_ number: ReadNumber) -> Int? {
    let end = number.range.upperBound
    guard end < text.count else { return nil }
    if DutchWord.isLetter(in: text, at: end) {
      if let unit = around.unit, unit.range.count > 1 { return nil }
      // "12x overbelading": so many times.
      if text[end] == UInt8(ascii: "x"), end + 1 < text.count, ASCII.isSpace(text[end + 1]) {
        return nil
      }
      return around.scale == nil && !hasLostSpace(number) ? runEnd(end) : nil
    }
    if end + 1 < text.count {
      let next = text[end + 1]
      switch text[end] {
      case UInt8(ascii: "."), UInt8(ascii: ":"):
        if ASCII.isDigit(next) { return runEnd(end) }
      // Columns that a copier ran together: `-3,60,20,8`.
      case UInt8(ascii: ","):
        let start = number.range.lowerBound
        if ASCII.isDigit(next), number.value.exponent < 0, start > 1,
          text[start - 1] == UInt8(ascii: "-"), !ASCII.isSpace(text[start - 2])
        {
          return runEnd(end)
        }
      case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "@"):
        if ASCII.isDigit(next) || ASCII.isLetter(next) { return runEnd(end) }
      default: break
      }
    }
    guard let dash = dashLength(end) else { return nil }
    // 2-jarig, 65-plus, 2- en 3-jarig; 2019-2022. A range of figures is left to `rangeEnd`.
    if end + dash >= text.count { return end + dash }
    if ASCII.isDigit(text[end + dash]) {
      return dashedRange(number, dash: dash) == nil ? runEnd(end) : nil
    }
    return ASCII.isSpace(text[end + dash]) && text[end] != UInt8(ascii: "-") ? nil : runEnd(end)
  }

  /// Whether a converter lost the space behind a number: `2.067EER-studenten`, `330betrokken`.
  ///
  /// `de 10.000ste` counts the order, `art. 3.111a` is a number with a letter, and `12Zie` a note's
  /// mark.
  private func hasLostSpace(_ number: ReadNumber) -> Bool {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    let word = end..<DutchWord.end(in: text, from: end)
    guard number.value.exponent == 0, start > 0, ASCII.isSpace(text[start - 1]) else {
      return false
    }
    guard isBare(number) else {
      return word.count > 2 && !DutchWord.matches(text, word, "ste")
    }
    let isName = ASCII.isUpper(text[end])
    return word.count > 3 && number.range.count >= (isName ? 3 : 2)
      && !Self.compounds.contains { part in
        let start = word.lowerBound..<min(word.upperBound, end + part.utf8CodeUnitCount)
        return DutchWord.matches(text, start, part)
      }
  }

  /// What makes one word with a number: `24uurszorg`, `65plussers`, `12jarigen`, `100procents`.
  private static let compounds: [StaticString] = [
    "plus", "uurs", "jarig", "voud", "daags", "deurs", "persoons", "maands", "weeks", "procents",
    "urige", "talig", "koppig", "hoek", "tallen", "kamer",
  ]

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

  /// `om 14 uur`, and `x € 1.000` of a unit line.
  private func isClock(_ number: ReadNumber) -> Bool {
    if let currency = around.currency {
      guard let times = DutchWord.before(in: text, currency.range.lowerBound) else { return false }
      return times.count == 1 && text[times.lowerBound] | 0x20 == UInt8(ascii: "x")
    }
    guard let unit = around.unit,
      DutchWord.matches(text, unit.range, "uur"),
      let before = DutchWord.before(in: text, number.range.lowerBound)
    else { return false }
    return DutchWord.matches(text, before, "om")
  }

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
  private func isPostcode(_ number: ReadNumber) -> Bool {
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
    guard before > 0, number.value.coefficient == 1 || hasColon else { return false }
    return text[before - 1] == UInt8(ascii: ":") || text[before - 1] == UInt8(ascii: ".")
      || text[before - 1] == UInt8(ascii: ";")
  }

  /// Whether a number belongs to a name in capitals: `SDG 8`, `NEN 7510`.
  private func followsAcronym(_ number: ReadNumber) -> Bool {
    guard let word = DutchWord.before(in: text, number.range.lowerBound),
      (2...5).contains(word.count)
    else { return false }
    return text[word].allSatisfy(ASCII.isUpper)
  }
}
