internal import DutchText
internal import LetterModel

/// Shares and ratios in figures: `1 op de 5`, `2/3 van`, `verhouding 6:1`.
extension FigureScanner {
  private static let shareSigns = WordClass("fraction.share-signs")
  private static let ratioWords = WordClass("figure.ratio-words")

  /// Reads `2/3` before `van` or behind a hedge, and `6:1` where words say that it is a ratio.
  func signRatio(_ number: ReadNumber) -> FigureDraft? {
    let start = number.range.lowerBound
    guard isBare(number), number.range.count <= 3, number.value.coefficient > 0 else { return nil }
    let sign = DutchWord.skipSpaces(in: text, at: number.range.upperBound)
    guard sign < text.count else { return nil }
    let isSlash = text[sign] == UInt8(ascii: "/") && sign == number.range.upperBound
    guard isSlash || text[sign] == UInt8(ascii: ":") else { return nil }
    let at = DutchWord.skipSpaces(in: text, at: sign + 1)
    guard at < text.count, ASCII.isDigit(text[at]),
      let second = DutchNumber.digits(in: text, at: at), isBare(second),
      second.range.count <= 3, second.value.coefficient > 0
    else { return nil }
    let end = second.range.upperBound
    if end < text.count, ASCII.isWord(text[end]) || dashLength(end) != nil { return nil }
    if end + 1 < text.count, text[end] == text[sign], ASCII.isDigit(text[end + 1]) { return nil }
    let isRatio = isSlash ? isShare(number, second) : followsRatioWord(start)
    guard isRatio else { return nil }
    var draft = FigureDraft(range: start..<end, value: PrintedNumber(0))
    draft.ratio = Figure.Ratio(number.value.coefficient, of: second.value.coefficient)
    draft.hedge = DutchHedge.before(start, in: text)
    if draft.hedge?.meaning == .between { draft.hedge = nil }
    return draft
  }

  private func isShare(_ part: ReadNumber, _ whole: ReadNumber) -> Bool {
    // 6/9 and 3/11 are pages.
    guard part.value.coefficient < whole.value.coefficient,
      [2, 3, 4, 5, 6, 8, 10].contains(whole.value.coefficient),
      part.value.coefficient == 1 || whole.value.coefficient % part.value.coefficient != 0
    else { return false }
    if let hedge = DutchHedge.before(part.range.lowerBound, in: text), hedge.meaning != .between {
      return true
    }
    guard let next = DutchWord.after(in: text, whole.range.upperBound) else { return false }
    return Self.shareSigns.contains(text, next)
  }

  /// Whether one of the three words before says it: `de verhouding is 6 : 1`.
  private func followsRatioWord(_ start: Int) -> Bool {
    var at = start
    for _ in 0..<3 {
      guard let word = DutchWord.before(in: text, at) else { return false }
      if Self.ratioWords.contains(text, word) { return true }
      at = word.lowerBound
    }
    return false
  }

  /// Reads a share such as `1 op de 5` or `drie van de tien`.
  func ratio(of draft: FigureDraft) -> (ratio: Figure.Ratio, end: Int)? {
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
}
