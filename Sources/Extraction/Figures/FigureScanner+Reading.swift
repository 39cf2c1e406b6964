internal import DutchText
internal import LetterModel

/// What the words around a number say of it.
extension FigureScanner {
  /// Adds sign, scale word, unit, second end and hedge to a number.
  mutating func complete(_ draft: inout FigureDraft) {
    let isKnown = around.end == draft.range.upperBound
    let start = draft.range.lowerBound
    let scale =
      isKnown ? around.scale : DutchNumber.scale(in: text, after: draft.range.upperBound)
    takeSign(&draft)
    let currency =
      isKnown && draft.range.lowerBound == start
      ? around.currency : DutchUnit.currency(before: draft.range.lowerBound, in: text)
    takeScale(&draft, scale)
    if let ratio = ratio(of: draft) {
      draft.ratio = ratio.ratio
      draft.range = draft.range.lowerBound..<ratio.end
      draft.end = ratio.end
      draft.unit = DutchUnit.noun(after: draft.end, in: text)
    } else {
      takeUnit(&draft)
      takeRange(&draft)
    }
    if let currency { draft.unit = currency }
    let edge = min(draft.range.lowerBound, currency?.range.lowerBound ?? .max)
    draft.hedge = DutchHedge.before(edge, in: text) ?? trailingHedge(draft)
    if draft.hedge?.meaning == .between, draft.upper == nil { draft.hedge = nil }
    if namesPlace(draft) { draft.hedge = nil }
    if draft.upper != nil, draft.hedge?.meaning == .atMost { draft.hedge = nil }
  }

  /// Reads `81.1174 banen`, a number with a footnote's mark glued on; returns where the scan goes on.
  ///
  /// What is counted or paid proves that it is no version, decimal or number of a paper, and so
  /// does another number near it whose dots part thousands: `70.000 in de markt en 22.5004 bij …`.
  mutating func takeMarked(_ start: Int) -> Int? {
    guard let (number, end) = DutchNumber.marked(in: text, at: start),
      DutchNumber.scale(in: text, after: end) == nil,
      DutchUnit.noun(after: end, in: text) != nil || DutchUnit.after(end, in: text) != nil
        || DutchUnit.currency(before: start, in: text) != nil
        || (!isLabelled(number) && isAmongThousands(start..<end))
    else { return nil }
    around = Surroundings(end: end, unit: DutchUnit.after(end, in: text))
    lastExcluded = nil
    var draft = FigureDraft(range: number.range, value: number.value)
    draft.end = end
    draft.mark = number.range.upperBound..<end
    complete(&draft)
    drafts.append(draft)
    return draft.end
  }

  /// Whether a number of dotted groups stands near another one, as `25.000` does.
  private func isAmongThousands(_ number: Range<Int>) -> Bool {
    let reach = 240
    var at = max(1, number.lowerBound - reach)
    let end = min(text.count - 3, number.upperBound + reach)
    while at < end {
      if text[at] == UInt8(ascii: "."), !number.contains(at), ASCII.isDigit(text[at - 1]),
        (1...3).allSatisfy({ ASCII.isDigit(text[at + $0]) }),
        at + 4 == text.count || !ASCII.isDigit(text[at + 4])
      {
        return true
      }
      at += 1
    }
    return false
  }

  private static let lengths = WordClass("figure.lengths")

  /// Whether `boven 3.000 voet` says where, not how much.
  private func namesPlace(_ draft: FigureDraft) -> Bool {
    guard let hedge = draft.hedge, let unit = draft.unit,
      Self.lengths.contains(text, unit.range)
    else { return false }
    return DutchWord.matches(text, hedge.range, "boven")
      || DutchWord.matches(text, hedge.range, "Boven")
  }

  /// Reads the sign of `-1.996`, `–9,9`, `− 9,9`, `+3`.
  private func takeSign(_ draft: inout FigureDraft) {
    let start = draft.range.lowerBound
    guard start > 0, !draft.isInWords else { return }
    if text[start - 1] == UInt8(ascii: "+") {
      draft.range = (start - 1)..<draft.range.upperBound
      return
    }
    var signStart: Int?
    if text[start - 1] == UInt8(ascii: "-") {
      signStart = start - 1
    } else if start > 2, text[start - 3] == 0xE2 {
      let isMinus = text[start - 2] == 0x88 && text[start - 1] == 0x92
      let isDash = text[start - 2] == 0x80 && (0x90...0x93).contains(text[start - 1])
      if isMinus || isDash { signStart = start - 3 }
    }
    if signStart == nil {
      // Only the true minus sign may stand apart: a dash before a space parts clauses.
      let end = DutchWord.skipSpaces(in: text, before: start)
      if end < start, end > 2, text[(end - 3)..<end].elementsEqual([0xE2, 0x88, 0x92]) {
        signStart = end - 3
      }
    }
    guard let signStart, opensNumber(signStart) else { return }
    draft.range = signStart..<draft.range.upperBound
    draft.value = draft.value.negated
  }

  /// Whether a sign there can be a number's: after a space, a bracket or a currency.
  private func opensNumber(_ sign: Int) -> Bool {
    guard sign > 0 else { return kind != .listItem }
    let before = text[sign - 1]
    return before == 0x20 || before == UInt8(ascii: "(") || before == 0xA0 || before == 0xAC
  }

  private func takeScale(_ draft: inout FigureDraft, _ scale: (exponent: Int, end: Int)?) {
    guard let scale else { return }
    draft.scale = scale.exponent
    draft.value.exponent += scale.exponent
    let dot = text[scale.end - 1] == UInt8(ascii: ".") ? 1 : 0
    draft.range = draft.range.lowerBound..<(scale.end - dot)
    draft.end = scale.end
  }

  private func takeUnit(_ draft: inout FigureDraft) {
    let isKnown = around.end == draft.end
    if let unit = isKnown ? around.unit : DutchUnit.after(draft.end, in: text) {
      draft.unit = unit
      draft.end = unit.range.upperBound
    } else {
      draft.unit = DutchUnit.noun(after: draft.end, in: text)
    }
  }

  /// Reads a share such as `1 op de 5` or `drie van de tien`.
  private func ratio(of draft: FigureDraft) -> (ratio: Figure.Ratio, end: Int)? {
    guard draft.value.exponent == 0, draft.scale == 0, draft.value.coefficient > 0,
      let joint = DutchWord.after(in: text, draft.end)
    else { return nil }
    let isOp = DutchWord.matches(text, joint, "op")
    guard isOp || DutchWord.matches(text, joint, "van"),
      let article = DutchWord.after(in: text, joint.upperBound),
      DutchWord.matches(text, article, "de")
    else { return nil }
    let at = DutchWord.skipSpaces(in: text, at: article.upperBound)
    guard let second = anyNumber(at: at), second.value.exponent == 0,
      second.value.coefficient > draft.value.coefficient
    else { return nil }
    // 25.000 van de 125.000 are two figures; drie van de tien is a share.
    if !isOp, second.value.coefficient > 10 { return nil }
    return (
      Figure.Ratio(draft.value.coefficient, of: second.value.coefficient), second.range.upperBound
    )
  }

  /// A number in digits or words at an offset.
  func anyNumber(at start: Int) -> ReadNumber? {
    guard start < text.count else { return nil }
    if ASCII.isDigit(text[start]) {
      guard let number = number(at: start) else { return nil }
      let end = number.range.upperBound
      return DutchWord.isLetter(in: text, at: end) && DutchUnit.after(end, in: text) == nil
        ? nil : number
    }
    guard DutchWord.isLetter(in: text, at: start) else { return nil }
    return DutchNumber.words(in: text, at: start)
  }

  /// Reads what follows a number in `10 of meer` and `15 of minder`.
  private func trailingHedge(_ draft: FigureDraft) -> DutchHedge? {
    guard let or = DutchWord.after(in: text, draft.end), DutchWord.matches(text, or, "of"),
      let word = DutchWord.after(in: text, or.upperBound)
    else { return nil }
    return Self.orSo[text, word].map {
      DutchHedge(meaning: $0, range: or.lowerBound..<word.upperBound)
    }
  }

  /// `30 dagen of langer`, `65 jaar of ouder`, `twee of minder`.
  private static let orSo = WordMap<DutchHedge.Meaning>([
    ("hedge.or-more", .atLeast), ("hedge.or-less", .atMost),
  ])
}
