internal import DutchText
internal import LetterModel

/// Figures written in words.
extension FigureScanner {
  /// The figure in words that begins at an offset; `nil` where the word only looks like one.
  ///
  /// Small numbers need something that they count: `twee gemeenten`, but not `de twee`. `een` is
  /// an article, `één` counts only before a unit: `één procent`.
  mutating func wordDraft(at start: Int) -> FigureDraft? {
    if let fraction = DutchNumber.fraction(in: text, at: start) {
      var draft = FigureDraft(range: fraction.range, value: PrintedNumber(0))
      draft.ratio = Figure.Ratio(fraction.numerator, of: fraction.denominator)
      draft.isInWords = true
      draft.hedge = DutchHedge.before(start, in: text)
      if draft.hedge?.meaning == .between { draft.hedge = nil }
      return draft
    }
    guard let number = DutchNumber.words(in: text, at: start), !isLabelled(number) else {
      return nil
    }
    var draft = FigureDraft(range: number.range, value: number.value)
    draft.isInWords = true
    complete(&draft)
    if draft.ratio != nil || draft.scale > 0 || draft.upper != nil { return draft }
    guard let unit = draft.unit else {
      return number.value.coefficient > 12 && number.value.exponent == 0 ? draft : nil
    }
    if number.value.coefficient == 1 {
      return unit.kind != .noun && text[number.range].contains(0xC3) ? draft : nil
    }
    if number.value.coefficient == 8, let before = DutchWord.before(in: text, start),
      Self.beforeVerb.contains(text, before)
    {
      return nil
    }
    return draft
  }

  /// Words before `acht` that make it a verb or part of `in acht nemen`.
  private static let beforeVerb = WordTable<Bool>(
    words: "ik in hij zij wij we zich kabinet het men regering minister")
}
