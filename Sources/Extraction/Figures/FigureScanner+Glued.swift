internal import DutchText
internal import LetterModel

/// Numbers that something is glued to: names, ranges, and words whose space was lost.
extension FigureScanner {
  /// The end of a run whose digit is glued to something before it: `G4`, `COVID-19`, `24/7`, `'22`.
  func gluedEnd(_ start: Int) -> Int? {
    guard start > 0 else { return nil }
    let before = text[start - 1]
    switch before {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"):
      guard start > 1,
        ASCII.isWord(text[start - 2]) || text[start - 2] == before || text[start - 2] == 0x29
      else {
        return nil
      }
    case UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "'"): break
    // A mark behind brackets or quotes: `(bijlage 1)4`, `«Nibud»2`, `“Werk”3`.
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "?"), UInt8(ascii: "!"): break
    case 0xBB where start > 1 && text[start - 2] == 0xC2: break
    case 0x99, 0x9D:
      guard start > 2, text[start - 2] == 0x80, text[start - 3] == 0xE2 else { return nil }
    case UInt8(ascii: "-"):
      guard DutchWord.isLetter(in: text, at: start - 2) else { return nil }
    case 0xA7 where start > 1 && text[start - 2] == 0xC2: break
    case 0x90...0x94 where start > 2 && text[start - 2] == 0x80 && text[start - 3] == 0xE2:
      guard DutchWord.isLetter(in: text, at: start - 4) else { return nil }
    default:
      guard DutchWord.isLetter(in: text, at: start - 1), !isBehindWord(start) else { return nil }
    }
    return runEnd(start)
  }

  private static let smallWords = WordClass("noun.not-nouns")

  /// Whether a converter lost the space between a small word and a share or an amount: `dat44%`.
  private func isBehindWord(_ start: Int) -> Bool {
    let word = DutchWord.start(in: text, before: start)..<start
    guard word.count > 1, text[word].allSatisfy(ASCII.isLower),
      Self.smallWords.contains(text, word),
      let number = DutchNumber.digits(in: text, at: start)
    else { return false }
    let end = number.range.upperBound
    if DutchNumber.scale(in: text, after: end) != nil { return true }
    return switch DutchUnit.after(end, in: text)?.kind {
    case .percentage, .percentagePoints, .currency: true
    default: false
    }
  }

  /// A letter, dot, colon or slash right after the digits: `38b`, `14.30`, `2022/23`, `3e`.
  func gluedAfter(_ number: ReadNumber) -> Int? {
    let end = number.range.upperBound
    guard end < text.count else { return nil }
    if DutchWord.isLetter(in: text, at: end) {
      if let unit = around.unit, unit.range.count > 1 { return nil }
      // "12x overbelading": so many times.
      if text[end] == UInt8(ascii: "x"), end + 1 < text.count, ASCII.isSpace(text[end + 1]) {
        return nil
      }
      return around.scale == nil && !hasLostSpace(number) ? runEnd(end) : nil
    }
    if end + 1 < text.count {
      let next = text[end + 1]
      switch text[end] {
      case UInt8(ascii: "."), UInt8(ascii: ":"):
        if ASCII.isDigit(next) { return runEnd(end) }
      // Numbers that ran together: `-3,60,20,8`, `19,523,4`; which they are is not known.
      case UInt8(ascii: ","):
        if ASCII.isDigit(next), number.value.exponent < 0, !isLabelled(number) {
          return runEnd(end)
        }
      case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "@"):
        if ASCII.isDigit(next) || ASCII.isLetter(next) { return runEnd(end) }
      default: break
      }
    }
    guard let dash = dashLength(end) else { return nil }
    // 2-jarig, 65-plus, 2- en 3-jarig; 2019-2022. A range of figures is left to `rangeEnd`.
    if end + dash >= text.count { return end + dash }
    if ASCII.isDigit(text[end + dash]) {
      return dashedRange(number, dash: dash) == nil ? runEnd(end) : nil
    }
    return ASCII.isSpace(text[end + dash]) && text[end] != UInt8(ascii: "-") ? nil : runEnd(end)
  }

  /// Whether a converter lost the space behind a number: `2.067EER-studenten`, `330betrokken`.
  ///
  /// `de 10.000ste` counts the order, `art. 3.111a` is a number with a letter, and `12Zie` a note's
  /// mark.
  private func hasLostSpace(_ number: ReadNumber) -> Bool {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    let word = end..<DutchWord.end(in: text, from: end)
    guard number.value.exponent == 0, start > 0, ASCII.isSpace(text[start - 1]) else {
      return false
    }
    guard isBare(number) else {
      return word.count > 2 && !DutchWord.matches(text, word, "ste")
    }
    // 193VN-lidstaten
    let isAcronym = text[word].allSatisfy(ASCII.isUpper)
    if isAcronym, word.count > 1, number.range.count > 1, dashLength(word.upperBound) == 1 {
      return DutchWord.isLetter(in: text, at: word.upperBound + 1)
    }
    let isName = ASCII.isUpper(text[end])
    return word.count > 3 && number.range.count >= (isName ? 3 : 2)
      && !Self.compounds.contains { part in
        let start = word.lowerBound..<min(word.upperBound, end + part.utf8CodeUnitCount)
        return DutchWord.matches(text, start, part)
      }
  }

  /// What makes one word with a number: `24uurszorg`, `65plussers`, `12jarigen`, `100procents`.
  private static let compounds: [StaticString] = [
    "plus", "uurs", "jarig", "voud", "daags", "deurs", "persoons", "maands", "weeks", "procents",
    "urige", "talig", "koppig", "hoek", "tallen", "kamer",
  ]
}
