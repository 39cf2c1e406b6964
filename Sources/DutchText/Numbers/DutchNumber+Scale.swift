extension DutchNumber {
  private static let scales = WordTable<Int>([
    ("duizend", 3), ("miljoen", 6), ("mln", 6), ("mio", 6), ("miljard", 9), ("mld", 9),
    ("mrd", 9), ("biljoen", 12),
  ])

  /// Reads the scale word after a number, as in `130 miljoen`.
  ///
  /// - Returns: the power of ten and where the word ends, the dot of an abbreviation included.
  public static func scale(in text: [UInt8], after end: Int) -> (exponent: Int, end: Int)? {
    guard let word = DutchWord.after(in: text, end), let power = scales[text, word] else {
      return nil
    }
    let isAbbreviation = word.count == 3
    let dot =
      isAbbreviation && word.upperBound < text.count
      && text[word.upperBound] == UInt8(ascii: ".")
    return (power, word.upperBound + (dot ? 1 : 0))
  }
}
