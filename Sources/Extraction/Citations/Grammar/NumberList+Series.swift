internal import DutchText
internal import LetterModel

/// Lists and ranges of numbers.
extension NumberList {
  /// What a list numbers.
  enum Unit { case papers, items }

  /// The most papers that a range is expanded to; a longer one keeps its ends.
  static let longestRange = 60

  private static let rangeWords = WordClass("citation.number.range")
  private static let quantities = WordClass("citation.number.quantity")
  private static let functionWords = WordClass("citation.number.behind")
  private static let andWords = WordClass("citation.number.and")
  private static let pages = WordClass("citation.page")
  private static let labels = WordClass("citation.label")

  /// Reads on after the first number: `–7`, `, 432 en 437`, ` en nr. 138`.
  ///
  /// In a list of items a `nr.` begins the next meeting: `item 3 en nr. 14, item 8`.
  mutating func readMore(
    _ reader: inout ByteCursor, isPlural: Bool, letters: Bool, of unit: Unit = .papers
  ) {
    var isList = isPlural
    while true {
      let before = reader.at
      if readRange(&reader, letters: letters) { continue }
      reader.skipSpaces()
      if readBehindSemicolon(&reader, of: unit) { continue }
      let hasComma = reader.take(0x2C) || reader.take(0x2F)
      reader.skipSpaces()
      let hasAnd = reader.takeWord(of: Self.andWords)
      reader.skipSpaces()
      guard hasComma || hasAnd else {
        reader.at = before
        return
      }
      var ahead = reader
      let word = Self.readNumberWord(&ahead)
      if word != nil, unit == .items {
        reader.at = before
        return
      }
      if word != nil {
        ahead.skipSpaces()
        reader = ahead
      }
      guard let next = Self.readNumber(&reader, letters: letters || word != nil),
        word != nil || isNext(next, reader, hasAnd: hasAnd, isList: isList, letters: letters)
      else {
        reader.at = before
        return
      }
      if word == true { isList = true }
      if !hasAnd, word == nil { isList = true }
      numbers.append(next)
    }
  }

  /// Reads the `; 1112` of `nr. 1099; 1112; 1120`: a number with nothing behind it.
  private mutating func readBehindSemicolon(_ reader: inout ByteCursor, of unit: Unit) -> Bool {
    var ahead = reader
    guard unit == .papers, ahead.take(0x3B) else { return false }
    ahead.skipSpaces()
    guard ASCII.isDigit(ahead.peek()), let next = Self.readNumber(&ahead, letters: false),
      !Self.isYear(next), Self.isSeriesEnd(ahead)
    else { return false }
    numbers.append(next)
    reader = ahead
    return true
  }

  /// Whether a list ends here, goes on with a semicolon, or another paper follows: `; 1120 en
  /// Kamerstuk 29 689, nr. 7`, `; 1120, p. 3`.
  private static func isSeriesEnd(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    if ahead.isAtEnd { return true }
    ahead.skipSpaces()
    switch ahead.peek() {
    case 0, 0x3B, 0x29, 0x5D: return true
    case 0x2E: return !ASCII.isDigit(ahead.peek(1))
    case 0x2C:
      ahead.at += 1
      ahead.skipSpaces()
      return ahead.takeWord(of: pages) || ahead.takeWord(of: labels)
    default:
      guard ahead.takeWord(of: andWords) else { return false }
      ahead.skipSpaces()
      return ASCII.isDigit(ahead.peek()) || ahead.takeWord(of: labels)
    }
  }

  /// Reads `–7` or ` tot en met 7` and puts the numbers in between in.
  private mutating func readRange(_ reader: inout ByteCursor, letters: Bool) -> Bool {
    let before = reader.at
    reader.skipSpaces()
    guard let last = numbers.last, let low = Int(last.text),
      reader.takeDash() || reader.takeWord(of: Self.rangeWords)
    else {
      reader.at = before
      return false
    }
    reader.skipSpaces()
    if Self.readNumberWord(&reader) != nil { reader.skipSpaces() }
    guard let next = Self.readNumber(&reader, letters: false), let high = Int(next.text),
      high > low, !Self.isYear(next) || high - low <= Self.longestRange,
      !Self.isFollowedByMonth(reader)
    else {
      reader.at = before
      return false
    }
    if high - low <= Self.longestRange {
      for number in (low + 1)..<high {
        let whole = last.range.lowerBound..<next.range.upperBound
        numbers.append(CitedNumber(text: "\(number)", range: whole))
      }
    } else {
      note = "van \(low) tot en met \(high): alleen de uiteinden zijn opgenomen"
    }
    numbers.append(next)
    return true
  }

  /// Whether a number after a comma or `en` still belongs to the list.
  private func isNext(
    _ next: CitedNumber, _ reader: ByteCursor, hasAnd: Bool, isList: Bool, letters: Bool
  ) -> Bool {
    if Self.isFollowedByMonth(reader) || isQuantity(reader) { return false }
    if Self.isYear(next), let last = numbers.last, last.text.utf8.count < 4 { return false }
    if letters { return hasAnd || isList || Self.endsInAnd(reader) }
    if isList { return true }
    if hasAnd { return Self.isHardEnd(reader) || isBeforeFunctionWord(reader) }
    return Self.endsInAnd(reader)
  }

  /// Whether what follows makes it an amount: `en 12 procent`, `en 3 %`.
  private func isQuantity(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    ahead.skipSpaces()
    if ahead.peek() == 0x25 { return true }
    return ahead.takeWord(of: Self.quantities)
  }

  private func isBeforeFunctionWord(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    guard ahead.skipSpaces() else { return false }
    return ahead.takeWord(of: Self.functionWords)
  }

  /// Whether `, 432 en 437` goes on to an `en` within a few numbers.
  private static func endsInAnd(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    for _ in 0..<12 {
      ahead.skipSpaces()
      let hasComma = ahead.take(0x2C)
      ahead.skipSpaces()
      if ahead.takeWord(of: andWords) {
        ahead.skipSpaces()
        return readNumber(&ahead, letters: true) != nil && !isFollowedByMonth(ahead)
      }
      guard hasComma, readNumber(&ahead, letters: true) != nil else { return false }
    }
    return false
  }
}
