internal import LetterModel

/// Words and cues of a class at the place of a cursor.
extension ByteCursor {
  /// Passes the longest of these words and cues that stands here, if no letter or digit follows.
  public mutating func takeWord(of words: WordClass) -> Bool {
    take(words, .whole) != nil
  }

  /// Passes the longest of these words and cues; a digit may be glued to one that ends in a dot.
  public mutating func takeWordOrAbbreviation(of words: WordClass) -> Bool {
    take(words, .abbreviation) != nil
  }

  /// Passes the longest of these words and cues; the value that stands beside it.
  public mutating func takeValue(of words: WordClass) -> Int? {
    let start = at
    guard let word = take(words, .whole) else { return nil }
    let value = words.value(of: word)
    if value == nil { at = start }
    return value
  }

  private mutating func take(_ words: WordClass, _ ending: CueSpellings.Ending) -> Token.Word? {
    guard at < bytes.count else { return nil }
    if words.hasCues, let cue = words.spellings.longest(in: bytes, at: at, ending) {
      at = cue.end
      return cue.word
    }
    let first = bytes[at]
    if first < 0x80, !ASCII.isLetter(first) {
      let sign = Lexicon.dutch.sign(Unicode.Scalar(first))
      guard words.contains(sign), Self.isWordEnd(bytes, at: at + 1) else { return nil }
      at += 1
      return sign
    }
    let end = DutchWord.end(in: bytes, from: at)
    guard end > at, Self.isWordEnd(bytes, at: end) else { return nil }
    let word = Lexicon.dutch.word(in: bytes, at..<end)
    guard words.contains(word) else { return nil }
    at = end
    return word
  }
}
