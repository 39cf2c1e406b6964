internal import DutchText
internal import Extraction
internal import LetterModel

/// Judges `lager dan`, `boven de norm van` and `hoger dan` where both figures are in one clause.
///
///     Met 71,4 procent ligt de score boven de norm van 70 procent.               71,4 > 70
///     De wachttijd was met 19 weken langer dan de norm van 14 weken.             19 > 14
///
/// A verb must join the two, so that `600 minder dan de 10.000` is the distance it is and no level,
/// and the first must be the only figure of its kind before the second. What the figures do not
/// bear out is silent: in documents by others such sentences compared other things.
struct ComparisonCheck: SentenceRule {
  let rule = "text.comparison"
  let summary = "a figure said to be above or below another is"
  let turn = Turn.afterFacts
  let needs = SentenceCues.change
  let figures: SentenceFigures = .two

  private static let above = WordClass("sentence.comparison.above")
  private static let below = WordClass("sentence.comparison.below")
  private static let joins = WordClass("sentence.comparison.joins")
  private static let wholes = WordClass("sentence.comparison.wholes")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    let levels = sentence.mentions.filter { $0.isOperand || $0.isPercentage }
    guard levels.count == 2, levels[0].figure.hedge == nil,
      levels[0].figure.kind == levels[1].figure.kind, levels[0].isLike(levels[1]),
      let one = levels[0].quantity, let other = levels[1].level,
      let isAbove = direction(between: levels[0], levels[1])
    else { return [] }
    let comparison: Comparison = isAbove ? .above : .below
    guard comparison.verdict(on: one, against: other) == .exact else { return [] }
    let relation = Relation(.comparison, [.init(quantity: one)], makes: other)
    return [
      Finding(
        relation: relation, span: sentence.span, comparison: comparison)
    ]
  }

  /// Whether the words between two figures say that the first is above the second; `nil` where
  /// they compare nothing.
  private func direction(between one: FigureInContext, _ other: FigureInContext) -> Bool? {
    let words = one.after
    guard words.count <= 90, words.has(anyOf: ComparisonCheck.joins),
      !words.contains(UInt8(ascii: ";")), !words.has("niet"), !words.has("en")
    else { return nil }
    let isNormed =
      words.has(anyOf: ComparisonCheck.wholes) || other.figure.hedgeWords?.hasSuffix("dan") == true
      || words.has("dan")
    guard isNormed else { return nil }
    if words.has(anyOf: ComparisonCheck.above) { return true }
    return words.has(anyOf: ComparisonCheck.below) ? false : nil
  }
}
