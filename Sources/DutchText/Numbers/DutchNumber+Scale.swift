extension DutchNumber {
  /// The power of ten of each scale word.
  private static let scales = WordClass("number.scale")

  /// Reads the scale word after a number, as in `130 miljoen`.
  ///
  /// - Returns: the power of ten and where the word ends, the dot of an abbreviation included.
  public static func scale(in text: [UInt8], after end: Int) -> (exponent: Int, end: Int)? {
    guard let word = DutchWord.after(in: text, end) else { return nil }
    guard let power = scales.value(text, word) else { return gluedScale(in: text, word) }
    let isAbbreviation = word.count == 3
    let dot =
      isAbbreviation && word.upperBound < text.count
      && text[word.upperBound] == UInt8(ascii: ".")
    return (power, word.upperBound + (dot ? 1 : 0))
  }

  /// The scale word that a unit is glued to: `miljoen` of `83 miljoeneuro`.
  private static func gluedScale(
    in text: [UInt8], _ word: Range<Int>
  ) -> (exponent: Int, end: Int)? {
    guard word.count > 10, word.count < 20 else { return nil }
    for length in [7, 8] {
      let split = word.lowerBound + length
      if let power = scales.value(text, word.lowerBound..<split),
        DutchUnit.after(split, in: text)?.kind == .currency
      {
        return (power, split)
      }
    }
    return nil
  }
}
