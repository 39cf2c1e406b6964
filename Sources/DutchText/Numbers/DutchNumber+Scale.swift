extension DutchNumber {
  /// The power of ten of each scale word.
  private static let scales = WordClass("number.scale")

  /// Reads the scale word after a number, as in `130 miljoen`.
  ///
  /// - Returns: the power of ten and where the word ends, the dot of an abbreviation included.
  public static func scale(in text: [UInt8], after end: Int) -> (exponent: Int, end: Int)? {
    guard let word = DutchWord.after(in: text, end), let power = scales.value(text, word) else {
      return nil
    }
    let isAbbreviation = word.count == 3
    let dot =
      isAbbreviation && word.upperBound < text.count
      && text[word.upperBound] == UInt8(ascii: ".")
    return (power, word.upperBound + (dot ? 1 : 0))
  }
}
