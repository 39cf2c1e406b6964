internal import LetterModel

/// Numbers with a half in them.
extension DutchNumber {
  /// What stands between a number and its half in one word.
  private static let joints: [StaticString] = [
    "ëneen", "eneen", "ënéén", "enéén", "ën", "en",
  ]
  private static let halves: [StaticString] = ["halve", "half"]

  /// Reads the half that is joined to a number below twenty.
  ///
  ///     tweeënhalf      →  25 × 10^-1
  ///     drieëneenhalf   →  35 × 10^-1
  ///     vierenhalve     →  45 × 10^-1
  ///
  /// - Parameters:
  ///   - whole: the number before the half, as read.
  ///   - end: the offset after it.
  static func half(
    of whole: Int, in text: [UInt8], at end: Int
  ) -> (value: PrintedNumber, end: Int)? {
    for joint in joints {
      guard let at = match(joint, text, end) else { continue }
      for half in halves {
        if let last = match(half, text, at), isEnd(text, last) {
          return (PrintedNumber(whole * 10 + 5, exponent: -1), last)
        }
      }
    }
    return nil
  }

  /// Reads `een half`, and ` en een half` behind a number in words or digits.
  ///
  ///     twee en een half procent   →  25 × 10^-1
  ///
  /// - Returns: the offset after the half.
  public static func spacedHalf(in text: [UInt8], after end: Int) -> Int? {
    guard let and = DutchWord.after(in: text, end), DutchWord.matches(text, and, "en"),
      let article = DutchWord.after(in: text, and.upperBound),
      DutchWord.matches(text, article, "een"),
      let half = DutchWord.after(in: text, article.upperBound),
      DutchWord.matches(text, half, "half") || DutchWord.matches(text, half, "halve")
    else { return nil }
    return half.upperBound
  }

  /// Reads `een half` where it stands before what is measured or a power of ten: `een half miljoen`.
  ///
  /// - Precondition: no letter stands before `start`.
  public static func plainHalf(in text: [UInt8], at start: Int) -> ReadNumber? {
    let end = DutchWord.end(in: text, from: start)
    guard end - start == 3, text[start + 1] == UInt8(ascii: "e"),
      text[start + 2] == UInt8(ascii: "n"), text[start] | 0x20 == UInt8(ascii: "e"),
      let half = DutchWord.after(in: text, end),
      DutchWord.matches(text, half, "half") || DutchWord.matches(text, half, "halve"),
      scale(in: text, after: half.upperBound) != nil
        || DutchUnit.after(half.upperBound, in: text) != nil
    else { return nil }
    return ReadNumber(value: PrintedNumber(5, exponent: -1), range: start..<half.upperBound)
  }

  /// The hundredths of a fraction in one sign that stands at an offset: 50 of `½`.
  static func signHundredths(in text: [UInt8], at offset: Int) -> Int? {
    guard offset + 1 < text.count, text[offset] == 0xC2 else { return nil }
    switch text[offset + 1] {
    case 0xBC: return 25
    case 0xBD: return 50
    case 0xBE: return 75
    default: return nil
    }
  }
}
