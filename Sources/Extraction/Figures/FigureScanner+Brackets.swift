internal import DutchText

/// Small numbers in brackets: marks and numbers of items, or figures beside others.
extension FigureScanner {
  /// `(1)`, and `2)` in an enumeration; `(60)` beside `(180)` is a number.
  func isEnclosed(_ number: ReadNumber) -> Bool {
    let end = number.range.upperBound
    guard end < text.count, text[end] == UInt8(ascii: ")"), number.range.count <= 2 else {
      return false
    }
    // (13)auteurs: the space behind the bracket is lost.
    let word = (end + 1)..<DutchWord.end(in: text, from: end + 1)
    if word.count > 4, ASCII.isLower(text[word.lowerBound]), DutchUnit.isPlural(text, word) {
      return false
    }
    var at = number.range.lowerBound
    while at > 0, number.range.lowerBound - at < 80 {
      at -= 1
      if text[at] == UInt8(ascii: "(") {
        return at == number.range.lowerBound - 1
          && (number.range.count < 2 || !hasNumberInBrackets(around: number.range))
      }
      if text[at] == UInt8(ascii: ")") { break }
    }
    return true
  }

  /// Whether a number of three digits or more stands in brackets of its own near one.
  private func hasNumberInBrackets(around number: Range<Int>) -> Bool {
    var at = max(0, number.lowerBound - 90)
    let end = min(text.count - 3, number.upperBound + 90)
    while at < end {
      if text[at] == UInt8(ascii: "("), !number.contains(at + 1),
        ASCII.isDigit(text[at + 1]), text[at + 1] != UInt8(ascii: "0"),
        ASCII.isDigit(text[at + 2]) || text[at + 2] == UInt8(ascii: "."),
        ASCII.isDigit(text[at + 3])
      {
        var close = at + 4
        while close < text.count, close - at < 12,
          ASCII.isDigit(text[close]) || text[close] == UInt8(ascii: ".")
        {
          close += 1
        }
        // A year in brackets proves nothing.
        if close < text.count, text[close] == UInt8(ascii: ")"),
          DutchDate.year(in: text, at: at + 1) == nil
        {
          return true
        }
      }
      at += 1
    }
    return false
  }
}
