internal import DutchText
internal import LetterModel

/// The pages after a number: `p. 22, 23`, `blz. 17, 19-22`, `p. 3 e.v.`.
enum PageList {
  private static let words = WordClass("citation.page")

  private static let rangeWords = WordClass("citation.page.range")
  private static let followingWords = WordClass("citation.page.following")

  /// Passes `p.`, `blz.` or the like.
  static func takeWord(_ reader: inout ByteCursor) -> Bool {
    let byte = reader.peek() | 0x20
    return (byte == 0x70 || byte == 0x62) && reader.takeWordOrAbbreviation(of: words)
  }

  /// Whether a word for pages comes next, after a comma or not.
  static func isHere(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    NumberList.skipComma(&ahead)
    guard takeWord(&ahead) else { return false }
    ahead.skipSpaces()
    return ASCII.isDigit(ahead.peek())
  }

  /// Reads the pages that come next, as written and without the word before them.
  static func read(_ reader: inout ByteCursor) -> Range<Int>? {
    let start = reader.at
    NumberList.skipComma(&reader)
    guard takeWord(&reader) else {
      reader.at = start
      return nil
    }
    reader.skipSpaces()
    let from = reader.at
    guard readPages(&reader) else {
      reader.at = start
      return nil
    }
    while readNext(&reader) {}
    readAndFollowing(&reader)
    return from..<reader.at
  }

  private static func readPages(_ reader: inout ByteCursor) -> Bool {
    guard !DossierNumber.isHere(reader), reader.takeDigits(most: 5) != nil else { return false }
    let end = reader.at
    reader.skipSpaces()
    if reader.takeDash() || reader.takeWord(of: rangeWords) {
      reader.skipSpaces()
      if reader.takeDigits(most: 5) != nil { return true }
    }
    reader.at = end
    if reader.take(0x2F), reader.takeDigits(most: 5) == nil { reader.at = end }
    return true
  }

  private static func readNext(_ reader: inout ByteCursor) -> Bool {
    let before = reader.at
    reader.skipSpaces()
    let hasComma = reader.take(0x2C)
    reader.skipSpaces()
    let hasAnd = reader.takeWord("en") || reader.take(0x26)
    reader.skipSpaces()
    if hasComma || hasAnd, readPages(&reader), reader.isAtWordEnd,
      NumberList.isHardEnd(reader) || isAndNext(reader)
    {
      return true
    }
    reader.at = before
    return false
  }

  private static func isAndNext(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    ahead.skipSpaces()
    return ahead.takeWord("en") || ahead.takeWord(of: followingWords)
  }

  private static func readAndFollowing(_ reader: inout ByteCursor) {
    let before = reader.at
    reader.skipSpaces()
    if !reader.takeWord(of: followingWords) { reader.at = before }
  }
}
