internal import DutchText
internal import LetterModel

/// One number within a dossier, a meeting or a year, and where it is written.
struct CitedNumber {
  let text: String
  var range: Range<Int>
}

/// The numbers after `nr.` or `nrs.`, or after a comma alone.
///
///     nrs 115 en 138     nr. 328 en 329     nrs. 3–7     nr. A     , 281     431, 432 en 437
struct NumberList {
  var numbers: [CitedNumber]
  /// Why numbers were left out; `nil` where none was.
  var note: String?

  private static let words = WordClass("citation.number")
  private static let scannedWords = WordClass("citation.number.scanned")
  private static let pluralWords = WordClass("citation.number.plural")

  /// Passes `nr.` or one of its kin; whether it is a plural, `nil` where there is none.
  static func readNumberWord(_ reader: inout ByteCursor) -> Bool? {
    let byte = reader.peek() | 0x20
    guard byte == 0x6E || byte == 0x6F || byte == 0x73 || byte == 0x6C else { return nil }
    if reader.takeWord(of: pluralWords) {
      _ = reader.take(0x2E)
      return true
    }
    let start = reader.at
    // nr.281 and nr281 are written; nrc and nota are words
    if reader.takeWordOrAbbreviation(of: words) {
      takeLooseDot(&reader)
      return false
    }
    if reader.take("nr"), ASCII.isDigit(reader.peek()) { return false }
    reader.at = start
    return nil
  }

  /// Passes the dot of `nr .`, as a text layer may space it.
  private static func takeLooseDot(_ reader: inout ByteCursor) {
    var ahead = reader
    guard ahead.skipSpaces(), ahead.take(0x2E), ahead.spaceLength > 0 || ASCII.isDigit(ahead.peek())
    else { return }
    reader = ahead
  }

  /// Passes what a scanner makes of `nr.`: `m. 281`, `n r. 281`.
  private static func readScannedNumberWord(_ reader: inout ByteCursor) -> Bool {
    var ahead = reader
    guard ahead.takeWord(of: scannedWords), ahead.skipSpaces(), ASCII.isDigit(ahead.peek()) else {
      return false
    }
    reader = ahead
    return true
  }

  /// Whether `nr.` comes next, after a comma or not.
  static func hasNumberWord(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    skipComma(&ahead)
    return readNumberWord(&ahead) != nil
  }

  /// Whether letters come next, after a comma or not: the `D` of `31700 VI, D`.
  static func hasLetters(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    skipComma(&ahead)
    let start = ahead.at
    while ASCII.isUpper(ahead.peek()) { ahead.at += 1 }
    return (1...3).contains(ahead.at - start) && ahead.isAtWordEnd
  }

  @discardableResult
  static func skipComma(_ reader: inout ByteCursor) -> Bool {
    reader.skipSpaces()
    let found = reader.take(0x2C) || reader.take(0x3A)
    reader.skipSpaces()
    return found
  }

  /// How much a number without `nr.` is trusted.
  enum Trust {
    /// Only after `nr.`: nothing else says that a paper is cited.
    case needsWord
    /// Also after a comma: a label or a year stands before.
    case afterComma
    /// Also a letter after a comma or a space: the Eerste Kamer is named.
    case capitals
  }

  /// Reads the numbers that come next.
  static func read(_ reader: inout ByteCursor, trust: Trust) -> NumberList? {
    let start = reader.at
    let hasComma = skipComma(&reader)
    var plural = readNumberWord(&reader)
    if plural == nil, hasComma, trust != .needsWord, readScannedNumberWord(&reader) {
      plural = false
    }
    if plural != nil {
      // nr, 281: a dot that a scanner took for a comma
      if trust != .needsWord, reader.peek(1) == 0x20, ASCII.isDigit(reader.peek(2)) {
        _ = reader.take(0x2C)
      }
      reader.skipSpaces()
      _ = reader.take(0x3A)
      reader.skipSpaces()
    }
    let isBare = plural == nil
    guard !isBare || trust != .needsWord,
      let first = readNumber(&reader, letters: !isBare || trust == .capitals),
      !isBare || isTrusted(first, hasComma: hasComma, reader)
    else {
      reader.at = start
      return nil
    }
    var list = NumberList(numbers: [first])
    list.readMore(
      &reader, isPlural: plural == true, letters: !ASCII.isDigit(firstByte(first, reader)))
    return list
  }

  private static func firstByte(_ number: CitedNumber, _ reader: ByteCursor) -> UInt8 {
    reader.bytes[number.range.lowerBound]
  }

  private static func isTrusted(
    _ number: CitedNumber, hasComma: Bool, _ reader: ByteCursor
  ) -> Bool {
    guard ASCII.isDigit(firstByte(number, reader)) else { return true }
    if isYear(number) || isFollowedByMonth(reader) { return false }
    return hasComma || isHardEnd(reader)
  }

  static func isYear(_ number: CitedNumber) -> Bool {
    number.text.utf8.count == 4 && (number.text.hasPrefix("19") || number.text.hasPrefix("20"))
  }

  static func isFollowedByMonth(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    guard ahead.skipSpaces() else { return false }
    return DutchDate.month(in: ahead.bytes, at: ahead.at) != nil
  }

  /// Whether the clause ends here, or a page or a remark in brackets follows.
  static func isHardEnd(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    if ahead.isAtEnd { return true }
    ahead.skipSpaces()
    switch ahead.peek() {
    case 0, 0x2C, 0x3B, 0x29, 0x28, 0x5D, 0x22, 0xC2, 0xE2, 0x3A: return true
    case 0x2E: return !ASCII.isDigit(ahead.peek(1))
    default: return false
    }
  }

  /// Reads `281`, `188b`, `18K` and, where allowed, `A` or `AB`.
  static func readNumber(_ reader: inout ByteCursor, letters: Bool) -> CitedNumber? {
    let start = reader.at
    if letters, ASCII.isUpper(reader.peek()) {
      while ASCII.isUpper(reader.peek()), reader.at - start < 4 { reader.at += 1 }
      let count = reader.at - start
      guard count <= 3, reader.isAtWordEnd, reader.dashLength == 0, !isBeforeDossier(reader) else {
        reader.at = start
        return nil
      }
      return CitedNumber(text: reader.text(start..<reader.at), range: start..<reader.at)
    }
    guard (1...4).contains(reader.digitCount), !DossierNumber.isHere(reader),
      let digits = reader.takeDigits(most: 4)
    else { return nil }
    if ASCII.isLetter(reader.peek()), !ASCII.isWord(reader.peek(1)), !isAndFollowing(reader) {
      reader.at += 1
    } else if !reader.isAtWordEnd {
      reader.at = start
      return nil
    }
    let text =
      reader.bytes[digits.range.lowerBound] == 0x30 && digits.range.count > 1
      ? "\(digits.value)" : reader.text(start..<reader.at)
    return CitedNumber(text: text, range: start..<reader.at)
  }

  /// Whether a dossier follows letters, which then name a chamber: the `EK` of `A en EK 36 600 C, A`.
  private static func isBeforeDossier(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    return ahead.skipSpaces() && DossierNumber.isHere(ahead)
  }

  /// Whether `e.v.` is glued to a number.
  private static func isAndFollowing(_ reader: ByteCursor) -> Bool {
    reader.peek() == 0x65 && reader.peek(1) == 0x2E && reader.peek(2) == 0x76
  }
}
