internal import DutchText
internal import LetterModel

/// The sign of a number, before it or before its currency.
extension FigureScanner {
  private static let beforeMinus = WordClass("figure.before-minus")

  /// Reads the sign of `-1.996`, `–9,9`, `− 9,9`, `+3`, `-/- € 6 miljoen` and `min 1,2 procent`.
  ///
  /// - Parameter currency: the currency before the number; a sign may stand before it.
  func takeSign(_ draft: inout FigureDraft, before currency: DutchUnit?) {
    guard !draft.isInWords else { return }
    let start = draft.range.lowerBound
    if start > 0, text[start - 1] == UInt8(ascii: "+") {
      draft.range = (start - 1)..<draft.range.upperBound
      return
    }
    let edge = currency?.range.lowerBound ?? start
    let sign =
      gluedSign(before: start) ?? slashedSign(before: start) ?? slashedSign(before: edge)
      ?? spacedSign(before: edge, isMoney: currency != nil) ?? minus(before: edge, draft)
    guard let sign else { return }
    draft.range = sign..<draft.range.upperBound
    draft.value = draft.value.negated
  }

  /// `-1.996`, `–9,9`, `− 9,9`.
  private func gluedSign(before start: Int) -> Int? {
    guard start > 0 else { return nil }
    var sign: Int?
    if text[start - 1] == UInt8(ascii: "-") {
      sign = start - 1
    } else if start > 2, text[start - 3] == 0xE2 {
      let isMinus = text[start - 2] == 0x88 && text[start - 1] == 0x92
      let isDash = text[start - 2] == 0x80 && (0x90...0x93).contains(text[start - 1])
      if isMinus || isDash { sign = start - 3 }
    }
    if sign == nil {
      // Only the true minus sign may stand apart: a dash before a space parts clauses.
      let end = DutchWord.skipSpaces(in: text, before: start)
      if end < start, end > 2, text[(end - 3)..<end].elementsEqual([0xE2, 0x88, 0x92]) {
        sign = end - 3
      }
    }
    guard let sign, opensNumber(sign) else { return nil }
    return sign
  }

  /// Whether a sign there can be a number's: after a space, a bracket or a currency.
  private func opensNumber(_ sign: Int) -> Bool {
    guard sign > 0 else { return kind != .listItem }
    let before = text[sign - 1]
    return before == 0x20 || before == UInt8(ascii: "(") || before == 0xA0 || before == 0xAC
  }

  /// `-/-`, as accountants write a minus, with hyphens or dashes.
  private func slashedSign(before start: Int) -> Int? {
    let end = DutchWord.skipSpaces(in: text, before: start)
    guard let slash = dashStart(before: end), slash > 0, text[slash - 1] == UInt8(ascii: "/") else {
      return nil
    }
    return dashStart(before: slash - 1)
  }

  /// A dash before money, glued or where no clause can end: `: - € 6 miljoen`, `is - € 6 miljoen`.
  private func spacedSign(before edge: Int, isMoney: Bool) -> Int? {
    guard isMoney else { return nil }
    let end = DutchWord.skipSpaces(in: text, before: edge)
    guard let dash = dashStart(before: end) ?? minusStart(before: end) else { return nil }
    let before = DutchWord.skipSpaces(in: text, before: dash)
    if before == 0 { return end == edge && kind != .listItem ? dash : nil }
    guard before < dash || text[dash - 1] == UInt8(ascii: "(") else { return nil }
    if end == edge { return dash }
    switch text[before - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: "("): return dash
    default: break
    }
    guard let word = DutchWord.before(in: text, dash) else { return nil }
    return Self.beforeMinus.contains(text, word) ? dash : nil
  }

  /// `min 1,2 procent`, with a unit or currency that proves that something is measured.
  private func minus(before edge: Int, _ draft: FigureDraft) -> Int? {
    guard around.isProof || around.end != draft.range.upperBound,
      let word = DutchWord.before(in: text, edge), word.upperBound < edge,
      DutchWord.matches(text, word, "min")
    else { return nil }
    // "plus of min 2 procent", "10 min 2 procent"
    let before = DutchWord.skipSpaces(in: text, before: word.lowerBound)
    if before > 0, ASCII.isDigit(text[before - 1]) { return nil }
    if let or = DutchWord.before(in: text, word.lowerBound), DutchWord.matches(text, or, "of") {
      return nil
    }
    return word.lowerBound
  }

  /// Where the hyphen or dash begins that ends at an offset.
  private func dashStart(before end: Int) -> Int? {
    if end > 0, text[end - 1] == UInt8(ascii: "-") { return end - 1 }
    guard end > 2, dashLength(end - 3) == 3 else { return nil }
    return end - 3
  }

  private func minusStart(before end: Int) -> Int? {
    guard end > 2, text[(end - 3)..<end].elementsEqual([0xE2, 0x88, 0x92]) else { return nil }
    return end - 3
  }
}
