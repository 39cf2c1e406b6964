internal import DutchText

/// What the words around a digit say about its being a footnote mark.
enum MarkContext {
  /// Words after which a bare number counts or numbers something, so that it is no mark.
  private static let numbering = WordClass("mark.numbering")

  /// Abbreviations whose dot a number follows: `nr.3`, `art.5`.
  private static let abbreviations = WordClass("mark.abbreviation")

  /// Whether a space or the last byte of a no-break space stands at an offset.
  static func isSpace(at offset: Int, in bytes: [UInt8]) -> Bool {
    if bytes[offset] == 0x20 { return true }
    if bytes[offset] == 0xA0 { return offset > 0 && bytes[offset - 1] == 0xC2 }
    return bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
  }

  /// How much digits glued to a word look like a mark.
  ///
  /// A single capital (`G4`, `A12`) or a formula (`CO2`, `PM10`) mostly has a number of its own.
  static func scoreAfterWord(_ run: Range<Int>, in bytes: [UInt8]) -> Int {
    var start = run.lowerBound
    var capitals = 0
    while start > 0, ASCII.isWord(bytes[start - 1]) {
      start -= 1
      if ASCII.isUpper(bytes[start]) { capitals += 1 }
    }
    let length = run.lowerBound - start
    if length == 1 { return ASCII.isLetter(bytes[start]) ? 2 : 10 }
    if bytes[start..<run.lowerBound].contains(where: ASCII.isDigit) { return 2 }
    return capitals == length && length <= 3 ? 4 : 10
  }

  /// How much digits after closing punctuation look like a mark; `nil` where they cannot be one.
  static func scoreAfterPunctuation(_ run: Range<Int>, in bytes: [UInt8]) -> Int? {
    let mark = run.lowerBound - 1
    guard mark > 0 else { return nil }
    guard bytes[mark] == UInt8(ascii: ".") || bytes[mark] == UInt8(ascii: ",") else { return 10 }
    guard ASCII.isDigit(bytes[mark - 1]) else {
      let word = wordBefore(mark, in: bytes)
      return abbreviations.contains(bytes, word) ? nil : 10
    }
    if run.count < 3, bytes[mark] == UInt8(ascii: "."), isBehindAmount(run, in: bytes) { return 8 }
    // `21 december 2023.8`: a year and a mark; `1.250` and `58,8` are numbers.
    guard run.count < 3, mark >= 4, DutchDate.year(in: bytes, at: mark - 4) != nil,
      mark == 4 || !ASCII.isDigit(bytes[mark - 5])
    else { return nil }
    return 7
  }

  /// The second of two marks at one place, `economie van Europa. 27,28 Ondanks …`: numbers that follow
  /// each other behind a sentence, with another one after them.
  static func secondOfPair(_ run: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let start = run.upperBound + 1
    guard run.lowerBound > 1, run.count <= 3, start < bytes.count,
      bytes[run.upperBound] == UInt8(ascii: ","),
      let first = bytes.number(at: run.lowerBound, upTo: run.upperBound),
      let second = bytes.number(at: start, upTo: bytes.count), second.value == first.value + 1
    else { return nil }
    var end = run.lowerBound
    while end > 0, isSpace(at: end - 1, in: bytes) { end -= 1 }
    let stop = end > 0 ? bytes[end - 1] : 0
    guard stop == UInt8(ascii: ".") || stop == UInt8(ascii: "?") || stop == UInt8(ascii: "!"),
      end > 1, !ASCII.isDigit(bytes[end - 2]),
      !abbreviations.contains(bytes, wordBefore(end - 1, in: bytes))
    else { return nil }
    let after = second.end
    let goesOn =
      after + 1 < bytes.count && bytes[after] == 0x20
      && (ASCII.isUpper(bytes[after + 1]) || bytes[after + 1] >= 0x80)
    return after == bytes.count || goesOn ? start..<after : nil
  }

  /// Whether digits stand behind the full stop of a sentence that ends in an amount: `was het € 152.2`.
  ///
  /// No amount has a dot before one or two digits; `€ 152.2 miljoen` goes on, so it is English.
  private static func isBehindAmount(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
    let after = run.upperBound
    let isLast =
      after >= bytes.count
      || bytes[after] == 0x20 && after + 1 < bytes.count && ASCII.isUpper(bytes[after + 1])
    var at = run.lowerBound - 1
    while at > 0, ASCII.isDigit(bytes[at - 1]) { at -= 1 }
    while at > 0, isSpace(at: at - 1, in: bytes) { at -= 1 }
    return isLast && at >= 3 && bytes.has("€", at: at - 3)
  }

  /// How much digits after a space look like a mark; `nil` where they count something.
  static func scoreAfterSpace(_ run: Range<Int>, in bytes: [UInt8]) -> Int? {
    let after = run.upperBound
    let next = after < bytes.count ? bytes[after] : 0
    let isLast = after >= bytes.count
    let isClosed = isLast || isClosing(next)
    guard isClosed || next == 0x20 else { return nil }
    var end = run.lowerBound
    while end > 0, isSpace(at: end - 1, in: bytes) { end -= 1 }
    guard end > 0 else { return nil }
    if DutchDate.date(in: bytes, at: run.lowerBound) != nil { return nil }
    let last = bytes[end - 1]
    let word = wordBefore(end, in: bytes)
    if numbering.contains(bytes, word) {
      return isClosed && endsAmount(word, in: bytes) ? 4 : nil
    }
    if last == UInt8(ascii: "."), abbreviations.contains(bytes, wordBefore(end - 1, in: bytes)) {
      return nil
    }
    let isYear = word.count == 4 && DutchDate.year(in: bytes, at: word.lowerBound) != nil
    if !word.isEmpty, !isYear, bytes[word].allSatisfy(ASCII.isDigit) { return isClosed ? 2 : nil }
    if last == 0x2D || last == 0x2F || last == 0x2B { return nil }
    if isYear || isLast || !ASCII.isWord(last) { return 5 }
    return isClosed ? 5 : 3
  }

  private static let currencies = WordClass("unit.euro")
  private static let scales = WordClass("number.scale")

  /// Whether a currency ends an amount, so that a number behind it counts nothing.
  ///
  ///     De kosten zijn 900 miljoen euro 1.
  private static func endsAmount(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard currencies.contains(bytes, word), word.lowerBound > 1 else { return false }
    let before = wordBefore(word.lowerBound - 1, in: bytes)
    return scales.contains(bytes, before)
      || !before.isEmpty && bytes[before].allSatisfy(ASCII.isDigit)
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: ")"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private static func wordBefore(_ end: Int, in bytes: [UInt8]) -> Range<Int> {
    var start = end
    while start > 0, ASCII.isWord(bytes[start - 1]), end - start < 24 { start -= 1 }
    return start..<end
  }
}
