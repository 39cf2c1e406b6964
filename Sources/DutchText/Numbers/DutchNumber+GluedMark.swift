internal import LetterModel

extension DutchNumber {
  /// Reads a number to whose last group a footnote's mark is glued.
  ///
  ///     86.8154 banen      →  86.815 and the mark 4
  ///     1.250.50012 euro   →  1.250.500 and the mark 12
  ///
  /// Dots stand between groups of three digits, so what follows the third digit of the last group
  /// is no part of the number. A mark has one or two digits and does not begin with 0. What is
  /// left may still be something else, a decimal written the English way: the caller asks for
  /// proof.
  ///
  /// - Precondition: a digit stands at `start`.
  public static func marked(
    in text: [UInt8], at start: Int
  ) -> (number: ReadNumber, end: Int)? {
    var at = start
    var value = 0
    func digits(from offset: Int) -> Int {
      var end = offset
      while end < text.count, end - offset < 6, ASCII.isDigit(text[end]) { end += 1 }
      return end - offset
    }
    let lead = digits(from: start)
    guard (1...3).contains(lead), text[start] != UInt8(ascii: "0") else { return nil }
    for offset in start..<(start + lead) { value = value * 10 + Int(text[offset] & 15) }
    at += lead
    for _ in 0..<4 {
      guard at < text.count, text[at] == UInt8(ascii: ".") else { return nil }
      let group = digits(from: at + 1)
      guard (3...5).contains(group) else { return nil }
      for offset in (at + 1)..<(at + 4) { value = value * 10 + Int(text[offset] & 15) }
      let end = at + 1 + group
      if group == 3 {
        at = end
        continue
      }
      let next = end < text.count ? text[end] : 0x20
      let isSpaced = DutchWord.spaceLength(in: text, at: end) != nil
      guard text[at + 4] != UInt8(ascii: "0"), isSpaced || !ASCII.isWord(next),
        !(end + 1 < text.count && ASCII.isDigit(text[end + 1]) && next != 0x20)
      else { return nil }
      return (ReadNumber(value: PrintedNumber(value), range: start..<(at + 4)), end)
    }
    return nil
  }
}
