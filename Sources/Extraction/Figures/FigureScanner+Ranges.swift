internal import DutchText
internal import LetterModel

/// Two numbers that are one figure, and lists whose members share a unit.
extension FigureScanner {
  static let joints = WordClass("figure.joints")

  /// The second number of `2-4 Mton`; `nil` for `2019-2022` and anything that goes on.
  func dashedRange(_ number: ReadNumber, dash: Int) -> ReadNumber? {
    let start = number.range.upperBound + dash
    guard start < text.count, ASCII.isDigit(text[start]), let second = self.number(at: start),
      isLess(number.value, second.value)
    else { return nil }
    let end = second.range.upperBound
    if end < text.count, dashLength(end) != nil || text[end] == UInt8(ascii: "/") { return nil }
    if isFreeRange(number, second) { return second }
    let hasUnit =
      DutchUnit.after(end, in: text) != nil || DutchNumber.scale(in: text, after: end) != nil
      || DutchUnit.currency(before: number.range.lowerBound, in: text) != nil
    if hasUnit { return second }
    let isYear =
      number.range.count == 4 && DutchDate.year(in: text, at: number.range.lowerBound) != nil
    guard !isYear, DutchUnit.noun(after: end, in: text) != nil else { return nil }
    return second
  }

  /// Whether `75–85` is a range with nothing behind it.
  ///
  /// Two numbers of two or three digits stand behind a word in small letters that labels nothing.
  /// `seizoen 23-24` runs from one year to the next.
  private func isFreeRange(_ first: ReadNumber, _ second: ReadNumber) -> Bool {
    guard isBare(first), isBare(second), (2...3).contains(first.range.count),
      (2...3).contains(second.range.count),
      second.value.coefficient > first.value.coefficient + 1, !isLabelled(first),
      let word = DutchWord.before(in: text, first.range.lowerBound), word.count > 1,
      word.upperBound < first.range.lowerBound, ASCII.isLower(text[word.lowerBound])
    else { return false }
    let end = second.range.upperBound
    return end == text.count || !ASCII.isWord(text[end])
  }

  /// The second number of `2,5 – 3 miljard`, where spaces stand around the dash.
  ///
  /// What is paid or measured at the end is so at the beginning; a unit of the first number's own
  /// must be the same.
  private func spacedRange(after draft: FigureDraft) -> (ReadNumber, Int)? {
    let dash = DutchWord.skipSpaces(in: text, at: draft.end)
    let start = draft.range.lowerBound
    guard dash > draft.end, !draft.isInWords, start == 0 || text[start - 1] != UInt8(ascii: "/"),
      let length = dashLength(dash)
    else { return nil }
    let edge = DutchWord.skipSpaces(in: text, at: dash + length)
    guard edge > dash + length else { return nil }
    let isMoney = DutchUnit.isEuro(in: text, at: edge)
    let at = isMoney ? DutchWord.skipSpaces(in: text, at: edge + 3) : edge
    guard at < text.count, ASCII.isDigit(text[at]), let second = number(at: at) else { return nil }
    if second.range.count == 4, DutchDate.year(in: text, at: at) != nil { return nil }
    let end = second.range.upperBound
    let hasMoney = DutchUnit.currency(before: draft.range.lowerBound, in: text) != nil
    if let unit = draft.unit, draft.end == unit.range.upperBound {
      guard DutchUnit.after(end, in: text)?.kind == unit.kind else { return nil }
      return (second, at)
    }
    let scale = DutchNumber.scale(in: text, after: end)
    if draft.scale > 0, scale == nil { return nil }
    guard isMoney || scale != nil || DutchUnit.after(end, in: text) != nil else { return nil }
    return hasMoney || !isMoney ? (second, at) : nil
  }

  /// Makes a range of a number that another one follows: `0,1 tot 2,8`, `tussen de 15 en 17`.
  func takeRange(_ draft: inout FigureDraft) {
    guard let (second, secondStart) = rangeEnd(after: draft) else { return }
    var upper = FigureDraft(range: second.range, value: second.value)
    if let scale = DutchNumber.scale(in: text, after: second.range.upperBound) {
      upper.scale = scale.exponent
      upper.value.exponent += scale.exponent
      upper.end = scale.end
      let dot = text[scale.end - 1] == UInt8(ascii: ".") ? 1 : 0
      upper.range = secondStart..<(scale.end - dot)
      if draft.scale == 0 { draft.value.exponent += scale.exponent }
    }
    guard isLess(draft.value, upper.value) else {
      if draft.scale == 0 { draft.value.exponent -= upper.scale }
      return
    }
    draft.upper = upper.value
    draft.scale = upper.scale
    draft.range = draft.range.lowerBound..<upper.range.upperBound
    draft.end = upper.end
    if let unit = DutchUnit.after(upper.end, in: text) {
      draft.unit = unit
      draft.end = unit.range.upperBound
    } else if draft.unit == nil {
      draft.unit = DutchUnit.noun(after: upper.end, in: text)
    }
  }

  private func rangeEnd(after draft: FigureDraft) -> (ReadNumber, Int)? {
    let end = draft.end
    if let dash = dashLength(end), !draft.isInWords {
      let first = ReadNumber(value: draft.value, range: draft.range)
      return dashedRange(first, dash: dash).map { ($0, end + dash) }
    }
    if let spaced = spacedRange(after: draft) { return spaced }
    guard let joint = DutchWord.after(in: text, end), joint.lowerBound > end else { return nil }
    var at = joint.upperBound
    if DutchWord.matches(text, joint, "en") {
      guard DutchHedge.before(leadingEdge(draft), in: text)?.meaning == .between else { return nil }
    } else if !Self.joints.contains(text, joint)
      || DutchHedge.opensMovement(before: leadingEdge(draft), in: text)
    {
      return nil
    } else if let en = DutchWord.after(in: text, at), DutchWord.matches(text, en, "en") {
      // tot en met
      guard let met = DutchWord.after(in: text, en.upperBound), DutchWord.matches(text, met, "met")
      else { return nil }
      at = met.upperBound
    }
    if let article = DutchWord.after(in: text, at), article.count == 2,
      DutchWord.matches(text, article, "de")
    {
      at = article.upperBound
    }
    at = DutchWord.skipSpaces(in: text, at: at)
    if DutchUnit.isEuro(in: text, at: at) {
      at = DutchWord.skipSpaces(in: text, at: at + 3)
    }
    guard let second = anyNumber(at: at) else { return nil }
    let isYear = second.range.count == 4 && DutchDate.year(in: text, at: at) != nil
    if isYear, DutchUnit.after(second.range.upperBound, in: text) == nil { return nil }
    if DutchDate.month(in: text, at: DutchWord.skipSpaces(in: text, at: second.range.upperBound))
      != nil
    {
      return nil
    }
    return (second, at)
  }

  /// Where number and currency begin.
  func leadingEdge(_ draft: FigureDraft) -> Int {
    let start = draft.range.lowerBound
    return DutchUnit.currency(before: start, in: text)?.range.lowerBound ?? start
  }

  func isLess(_ left: PrintedNumber, _ right: PrintedNumber) -> Bool {
    let common = min(left.exponent, right.exponent)
    guard let mine = left.coefficient(at: common), let theirs = right.coefficient(at: common)
    else { return false }
    return mine < theirs
  }

  /// Gives the members of a list the unit of its last one: `50, 60, 70 en 80 procent`.
  mutating func distributeUnits() {
    guard drafts.count > 1 else { return }
    for index in (0..<(drafts.count - 1)).reversed() {
      let next = drafts[index + 1]
      guard drafts[index].unit == nil, drafts[index].ratio == nil, let unit = next.unit else {
        continue
      }
      let start = min(leadingEdge(next), next.hedge?.range.lowerBound ?? .max)
      // "lag met 4.320 ruim 8 procent hoger" lists nothing: something must part the two.
      guard drafts[index].end < start,
        text[drafts[index].end..<start].contains(where: { $0 != 0x20 }),
        FigureSeparators.fill(drafts[index].end..<start, in: text)
      else { continue }
      // "38.377, 8 procent meer": a number of thousands is no share.
      if unit.kind == .percentage, isLess(PrintedNumber(999), drafts[index].value) { continue }
      drafts[index].unit = unit
      guard next.scale > 0, drafts[index].scale == 0 else { continue }
      // 1,2 en 1,4 miljoen; but 900 naar 1,2 miljoen are two scales.
      var scaled = drafts[index].value
      scaled.exponent += next.scale
      var tenfold = next.value
      tenfold.exponent += 1
      var tenth = next.value
      tenth.exponent -= 1
      guard isLess(scaled, tenfold), isLess(tenth, scaled) else { continue }
      drafts[index].value = scaled
      drafts[index].scale = next.scale
    }
  }
}
