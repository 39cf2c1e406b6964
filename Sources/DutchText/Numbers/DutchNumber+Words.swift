internal import LetterModel

extension DutchNumber {
  private struct Part: Sendable {
    var word: StaticString
    var value: Int
    /// The first byte of the word.
    var first: UInt8 { unsafe word.utf8Start.pointee }
    init(_ word: StaticString, _ value: Int) {
      self.word = word
      self.value = value
    }
  }

  /// Longer words stand before their beginnings: `vijftien` before `vijf`.
  private static let belowTwenty: [Part] = [
    Part("negentien", 19), Part("achttien", 18), Part("zeventien", 17), Part("zestien", 16),
    Part("vijftien", 15), Part("veertien", 14), Part("dertien", 13), Part("twaalf", 12),
    Part("elf", 11), Part("tien", 10), Part("negen", 9), Part("acht", 8), Part("zeven", 7),
    Part("zes", 6), Part("vijf", 5), Part("vier", 4), Part("drie", 3), Part("twee", 2),
    Part("één", 1), Part("eén", 1), Part("een", 1),
  ]

  private static let tens: [Part] = [
    Part("twintig", 20), Part("dertig", 30), Part("veertig", 40), Part("vijftig", 50),
    Part("zestig", 60), Part("zeventig", 70), Part("tachtig", 80), Part("negentig", 90),
  ]

  private static let hundred = Part("honderd", 100)
  private static let oneAndAHalf: [StaticString] = ["anderhalve", "anderhalf"]
  private static let thousand = Part("duizend", 1000)

  /// Reads a number written in words that begins at an offset.
  ///
  ///     tweeëntwintig            →  22
  ///     vijftienhonderd          →  1500
  ///     drieduizend tweehonderd  →  3200
  ///     anderhalf                →  15 × 10^-1
  ///     tweeënhalf               →  25 × 10^-1
  ///
  /// The whole word must be a number: `tweede`, `driehoek` and `tienduizenden` are none. `een` is
  /// read as 1; whether it counts or is an article is for the caller to judge.
  ///
  /// - Precondition: no letter stands before `start`.
  public static func words(in text: [UInt8], at start: Int) -> ReadNumber? {
    for half in oneAndAHalf {
      if let end = match(half, text, start), isEnd(text, end) {
        return ReadNumber(value: PrintedNumber(15, exponent: -1), range: start..<end)
      }
    }
    guard let (value, end) = thousands(text, start) else { return nil }
    if value < 20, let (number, end) = half(of: value, in: text, at: end) {
      return ReadNumber(value: number, range: start..<end)
    }
    guard isEnd(text, end) else { return nil }
    // `drieduizend tweehonderd`: what follows a thousand may stand apart.
    if value >= 1000, value % 1000 == 0, end < text.count, text[end] == 0x20,
      let (rest, restEnd) = hundreds(text, end + 1), rest < 1000, rest > 1, isEnd(text, restEnd)
    {
      return ReadNumber(value: PrintedNumber(value + rest), range: start..<restEnd)
    }
    return ReadNumber(value: PrintedNumber(value), range: start..<end)
  }

  private static func thousands(_ text: [UInt8], _ start: Int) -> (Int, Int)? {
    var value = 1
    var at = start
    if match(thousand.word, text, start) == nil {
      guard let (before, end) = hundreds(text, start) else { return nil }
      guard match(thousand.word, text, end) != nil else { return (before, end) }
      value = before
      at = end
    }
    at += thousand.word.utf8CodeUnitCount
    value *= 1000
    let (rest, end) = remainder(text, at, hundreds) ?? (0, at)
    return (value + rest, end)
  }

  private static func hundreds(_ text: [UInt8], _ start: Int) -> (Int, Int)? {
    var value = 1
    var at = start
    if match(hundred.word, text, start) == nil {
      guard let (before, end) = belowHundred(text, start) else { return nil }
      guard match(hundred.word, text, end) != nil else { return (before, end) }
      value = before
      at = end
    }
    at += hundred.word.utf8CodeUnitCount
    value *= 100
    let (rest, end) = remainder(text, at, belowHundred) ?? (0, at)
    return (value + rest, end)
  }

  /// What follows a hundred or a thousand, with or without `en`: `honderdentwee`.
  private static func remainder(
    _ text: [UInt8], _ at: Int, _ read: ([UInt8], Int) -> (Int, Int)?
  ) -> (Int, Int)? {
    if let (rest, end) = read(text, at), isEnd(text, end) || rest > 99 { return (rest, end) }
    if let en = match("en", text, at), let (rest, end) = read(text, en) {
      return (rest, end)
    }
    return nil
  }

  private static func belowHundred(_ text: [UInt8], _ start: Int) -> (Int, Int)? {
    guard start < text.count else { return nil }
    let first = text[start] | 0x20
    for part in tens where part.first == first {
      if let end = match(part.word, text, start) { return (part.value, end) }
    }
    for part in belowTwenty where part.first | 0x20 == first {
      guard let end = match(part.word, text, start) else { continue }
      if part.value < 10, let joint = conjunction(text, end) {
        for ten in tens {
          if let tenEnd = match(ten.word, text, joint) { return (ten.value + part.value, tenEnd) }
        }
      }
      return (part.value, end)
    }
    return nil
  }

  /// `en` or `ën` between a unit and its tens.
  private static func conjunction(_ text: [UInt8], _ at: Int) -> Int? {
    match("en", text, at) ?? match("ën", text, at)
  }

  static func isEnd(_ text: [UInt8], _ end: Int) -> Bool {
    guard end < text.count else { return true }
    if text[end] == UInt8(ascii: "-"), DutchWord.isLetter(in: text, at: end + 1) { return false }
    return !DutchWord.isLetter(in: text, at: end) && !ASCII.isDigit(text[end])
  }

  /// The end of a word at an offset, its first letter in either case.
  static func match(_ word: StaticString, _ text: [UInt8], _ start: Int) -> Int? {
    let count = word.utf8CodeUnitCount
    guard start + count <= text.count else { return nil }
    let isAccented = unsafe word.utf8Start.pointee == 0xC3
    for offset in 0..<count {
      let byte = text[start + offset]
      let wanted = unsafe word.utf8Start[offset]
      if byte == wanted { continue }
      let isFirst = offset == 0 || (offset == 1 && isAccented)
      guard isFirst, byte == wanted & 0xDF else { return nil }
    }
    return start + count
  }

  /// Whether a number or fraction in words may begin with a byte.
  @inlinable public static func mayBegin(with byte: UInt8) -> Bool {
    // a d e h n t v z, by their low five bits; é by those of 0xC3.
    let initials: UInt32 =
      1 << 1 | 1 << 4 | 1 << 5 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 22 | 1 << 26 | 1 << 3
    return byte >= 0x40 && initials >> UInt32(byte & 31) & 1 != 0
  }

  /// Whether a word with these first four bytes could be a number or fraction in words.
  ///
  /// A cheap test before `words(in:at:)` and `fraction(in:at:)`: nearly every other word fails it.
  @inlinable public static func mayBegin(in text: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + 3 < text.count else { return false }
    let first = text[start]
    let second = text[start + 1]
    let third = text[start + 2]
    let fourth = text[start + 3]
    func rest(_ a: Unicode.Scalar, _ b: Unicode.Scalar, _ c: Unicode.Scalar) -> Bool {
      second == UInt8(ascii: a) && third == UInt8(ascii: b) && fourth == UInt8(ascii: c)
    }
    switch first | 0x20 {
    case UInt8(ascii: "a"):
      return rest("c", "h", "t")
        || (rest("n", "d", "e") && text.count > start + 5 && text[start + 5] == UInt8(ascii: "h"))
    case UInt8(ascii: "d"):
      return rest("r", "i", "e") || rest("u", "i", "z") || rest("e", "r", "t")
        || rest("e", " ", "h")
        || second == UInt8(ascii: "e") && third == 0x20 && isNamedHalf(in: text, at: start)
    case UInt8(ascii: "e"):
      if second == UInt8(ascii: "l") { return third == UInt8(ascii: "f") }
      // Eén
      if second == 0xC3 { return third == 0xA9 && fourth == UInt8(ascii: "n") }
      return second == UInt8(ascii: "e") && third == UInt8(ascii: "n")
        && (fourth == 0x20 || fourth == UInt8(ascii: "d") || fourth == UInt8(ascii: "e")
          || fourth == UInt8(ascii: "v"))
    case UInt8(ascii: "h"): return rest("o", "n", "d") || rest("a", "l", "f")
    case UInt8(ascii: "n"): return rest("e", "g", "e")
    case UInt8(ascii: "t"):
      return rest("w", "e", "e") || rest("i", "e", "n") || rest("w", "a", "a")
        || rest("w", "i", "n") || rest("a", "c", "h")
    case UInt8(ascii: "v"): return rest("i", "e", "r") || rest("i", "j", "f") || rest("e", "e", "r")
    case UInt8(ascii: "z"):
      return second == UInt8(ascii: "e") && (third == UInt8(ascii: "s") || rest("e", "v", "e"))
    case 0xE3: return third == 0xC3 && (second == 0xA9 || second == 0x89)
    default: return false
    }
  }
}
