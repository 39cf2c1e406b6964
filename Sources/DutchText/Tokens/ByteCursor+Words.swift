/// Words and cues of a class at the place of a cursor.
extension ByteCursor {
  /// Passes the longest of these words and cues that stands here, if no letter or digit follows.
  public mutating func takeWord(of words: WordClass) -> Bool {
    guard let found = find(words, .whole) else { return false }
    at = found.end
    return true
  }

  /// Passes the longest of these words and cues; a digit may be glued to one that ends in a dot.
  public mutating func takeWordOrAbbreviation(of words: WordClass) -> Bool {
    guard let found = find(words, .abbreviation) else { return false }
    at = found.end
    return true
  }

  /// Passes the longest of these words and cues; the value that stands beside it.
  public mutating func takeValue(of words: WordClass) -> Int? {
    guard let found = find(words, .whole), let value = found.value else { return nil }
    at = found.end
    return value
  }

  private func find(
    _ words: WordClass, _ ending: CueSpellings.Ending
  ) -> (end: Int, value: Int?)? {
    guard at < bytes.count else { return nil }
    if let cue = words.spellings.longest(in: bytes, at: at, ending) { return cue }
    let first = bytes[at]
    let isSign = first < 0x80 && !ASCII.isLetter(first)
    let end = isSign ? at + 1 : DutchWord.end(in: bytes, from: at)
    guard end > at, Self.isWordEnd(bytes, at: end) else { return nil }
    let word =
      isSign
      ? Lexicon.dutch.sign(Unicode.Scalar(first)) : Lexicon.dutch.word(in: bytes, at..<end)
    return words.contains(word) ? (end, words.value(of: word)) : nil
  }
}
