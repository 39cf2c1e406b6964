internal import DutchText
internal import LetterModel

/// The pages after a number: `p. 22, 23`, `blz. 17, 19-22`, `p. 3 e.v.`.
enum PageList {
  private static let words: WordList = [
    "p.", "pp.", "pag.", "blz.", "bladzijden", "bladzijde", "pagina's", "pagina’s", "pagina", "p",
  ]

  /// Reads the pages that come next, as written and without the word before them.
  static func read(_ reader: inout TextReader) -> Range<Int>? {
    let start = reader.at
    NumberList.skipComma(&reader)
    let byte = reader.peek() | 0x20
    guard byte == 0x70 || byte == 0x62, reader.takeWordOrAbbreviation(of: words) else {
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

  private static func readPages(_ reader: inout TextReader) -> Bool {
    guard !DossierNumber.isHere(reader), reader.takeDigits(most: 5) != nil else { return false }
    let end = reader.at
    reader.skipSpaces()
    if reader.takeDash() {
      reader.skipSpaces()
      if reader.takeDigits(most: 5) != nil { return true }
    }
    reader.at = end
    return true
  }

  private static func readNext(_ reader: inout TextReader) -> Bool {
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

  private static func isAndNext(_ reader: TextReader) -> Bool {
    var ahead = reader
    ahead.skipSpaces()
    return ahead.takeWord("en") || ahead.take("e.v.")
  }

  private static func readAndFollowing(_ reader: inout TextReader) {
    let before = reader.at
    reader.skipSpaces()
    if reader.take("e.v.") || reader.take("e.v") || reader.take("ff") || reader.takeWord("ev") {
      return
    }
    reader.at = before
  }
}
