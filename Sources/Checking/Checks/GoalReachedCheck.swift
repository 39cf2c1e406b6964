internal import Extraction
internal import LetterModel

/// Judges the words that say whether a goal was reached.
///
///     De doelstelling van 92.500 banen is met 81.117 banen niet gehaald.     81.117 < 92.500
///     Met 71.113 banen is de doelstelling van 70.000 banen behaald.          71.113 ≥ 70.000
///
/// The goal and the result are the only two amounts of their sentence, by what their claims say.
struct GoalReachedCheck: FactRule {
  let rule = "text.goal"
  let summary = "a goal said to be reached or missed is"

  private static let reached: CueWords = [
    "gehaald", "behaald", "bereikt", "gerealiseerd", "overtroffen",
  ]

  func findings(in ledger: FactLedger, text: FigureText) -> [Finding] {
    text.sentences.compactMap { sentence in
      let amounts = sentence.amounts
      guard amounts.count == 2, sentence.text.hasWord(startingWith: "doel"),
        sentence.text.has(anyOf: GoalReachedCheck.reached),
        let goal = amounts.first(where: { ledger.role(of: $0.index) == .target }),
        let result = amounts.first(where: { ledger.role(of: $0.index) == .realised }),
        goal.isCommensurable(with: result), let a = result.quantity, let b = goal.quantity
      else { return nil }
      let isMissed = sentence.text.has("niet")
      let comparison: Comparison = isMissed ? .below : .atLeast
      let relation = Relation(.comparison, [.init(quantity: a)], makes: b)
      // "Het doel was 25.000 banen, gerealiseerd zijn 11.634 banen" tells both and judges neither.
      let between = amounts[1].before
      let isJudged =
        goal.hasUnit(of: result) && !between.contains(UInt8(ascii: ","))
        && !between.contains(UInt8(ascii: ";")) && !between.has("en")
      guard isJudged || comparison.verdict(on: a, against: b) == .exact else { return nil }
      return Finding(
        rule: rule, relation: relation, span: sentence.span,
        comparison: comparison)
    }
  }
}
