internal import DutchText

/// Numbers that name something: `artikel 3`, `nr. 299`, `tabel 1`, `vragen 2 en 3`.
extension FigureScanner {
  static let labels = WordClass("figure.labels")

  /// Whether the word before a number is one that numbers things.
  func isLabelled(_ number: ReadNumber) -> Bool {
    var before = DutchWord.skipSpaces(in: text, before: number.range.lowerBound)
    if before > 0, text[before - 1] == UInt8(ascii: ".") || text[before - 1] == UInt8(ascii: ":") {
      // "9 leden: 5 vrouwen en 4 mannen" counts; "nummer: 5" names.
      if text[before - 1] == UInt8(ascii: ":"),
        DutchUnit.noun(after: number.range.upperBound, in: text) != nil
      {
        return false
      }
      // "Er komen vier kavels. Twee liggen aan de dijk": a sentence begins.
      if ASCII.isUpper(text[number.range.lowerBound]) { return false }
      before -= 1
    }
    let start = DutchWord.start(in: text, before: before)
    guard start < before else { return false }
    return Self.labels.contains(text, start..<before) && !isDetermined(start)
  }

  private static let each = WordClass("figure.each")
  private static let these = WordClass("figure.these")
  private static let prepositions = WordClass("figure.these.behind")

  /// Whether a word has a determiner that no numbered thing has: `per afdeling 14 bedden`,
  /// `in deze groep 12 jongeren`.
  func isDetermined(_ start: Int) -> Bool {
    guard let determiner = DutchWord.before(in: text, start) else { return false }
    if Self.each.contains(text, determiner) { return true }
    guard Self.these.contains(text, determiner),
      let word = DutchWord.before(in: text, determiner.lowerBound)
    else { return false }
    return Self.prepositions.contains(text, word)
  }

  /// Whether a number goes on a list of numbers that were none: `nrs. 115 en 138`.
  func continuesList(_ number: ReadNumber) -> Bool {
    guard let last = lastExcluded, last.isList else { return false }
    // pagina 1 van 9
    if let van = DutchWord.after(in: text, last.end), DutchWord.matches(text, van, "van"),
      DutchWord.skipSpaces(in: text, at: van.upperBound) == number.range.lowerBound
    {
      return true
    }
    guard let start = FigureSeparators.end(in: text, from: last.end)
    else { return false }
    return start == number.range.lowerBound
  }

  /// Whether a number is a dossier with a number after it, `34 352, nr. 281`, or a note's number
  /// before a citation, `12 Kamerstukken II`.
  func isNumberedPaper(_ end: Int) -> Bool {
    var at = end
    if at < text.count, text[at] == UInt8(ascii: ",") { at += 1 }
    guard let word = DutchWord.after(in: text, at), word.lowerBound > at else { return false }
    return Self.paperNumbers.contains(text, word)
  }

  private static let paperNumbers = WordClass("figure.paper-numbers")
}

/// What stands between the members of a list of numbers.
enum FigureSeparators {
  private static let joining = WordClass("figure.joining")

  /// Where the next member begins, after commas, dashes and small words; `nil` if something else
  /// stands there.
  static func end(in text: [UInt8], from start: Int) -> Int? {
    var at = start
    var parts = 0
    while at < text.count, parts < 6 {
      if ASCII.isDigit(text[at]) { return at > start ? at : nil }
      if let space = DutchWord.spaceLength(in: text, at: at) {
        at += space
        continue
      }
      parts += 1
      switch text[at] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        at += 1
        continue
      case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0x93:
        at += 3
        continue
      default: break
      }
      let end = DutchWord.end(in: text, from: at)
      guard end > at, joining.contains(text, at..<end) else { return nil }
      at = end
    }
    return nil
  }

  /// Whether only separators stand in a range.
  static func fill(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    var at = range.lowerBound
    var parts = 0
    while at < range.upperBound {
      parts += 1
      guard parts < 12 else { return false }
      if let space = DutchWord.spaceLength(in: text, at: at) {
        at += space
      } else if text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: "/") {
        at += 1
      } else {
        let end = min(DutchWord.end(in: text, from: at), range.upperBound)
        guard end > at, joining.contains(text, at..<end) else { return false }
        at = end
      }
    }
    return true
  }
}
