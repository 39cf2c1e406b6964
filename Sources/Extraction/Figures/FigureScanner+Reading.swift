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
    let money = isKnown ? around.currency : DutchUnit.currency(before: start, in: text)
    takeSign(&draft, before: money)
    let currency =
      draft.range.lowerBound <= (money?.range.lowerBound ?? start)
      ? money : DutchUnit.currency(before: draft.range.lowerBound, in: text)
    takeScale(&draft, scale)
    takeTons(&draft, of: currency)
    takeHalf(&draft)
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

  private func takeScale(_ draft: inout FigureDraft, _ scale: (exponent: Int, end: Int)?) {
    guard let scale else { return }
    draft.scale = scale.exponent
    draft.value.exponent += scale.exponent
    let dot = text[scale.end - 1] == UInt8(ascii: ".") ? 1 : 0
    draft.range = draft.range.lowerBound..<(scale.end - dot)
    draft.end = scale.end
  }

  /// Reads the `ton` of `€ 3 ton`, a hundred thousand.
  private func takeTons(_ draft: inout FigureDraft, of currency: DutchUnit?) {
    guard currency != nil, draft.scale == 0,
      let ton = DutchWord.after(in: text, draft.end), DutchWord.matches(text, ton, "ton")
    else { return }
    draft.scale = 5
    draft.value.exponent += 5
    draft.range = draft.range.lowerBound..<ton.upperBound
    draft.end = ton.upperBound
  }

  /// Reads ` en een half` behind a whole number.
  private func takeHalf(_ draft: inout FigureDraft) {
    guard draft.value.exponent == 0, draft.scale == 0, (1...99).contains(draft.value.coefficient),
      let end = DutchNumber.spacedHalf(in: text, after: draft.end)
    else { return }
    draft.value = PrintedNumber(draft.value.coefficient * 10 + 5, exponent: -1)
    draft.range = draft.range.lowerBound..<end
    draft.end = end
    takeScale(&draft, DutchNumber.scale(in: text, after: end))
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
