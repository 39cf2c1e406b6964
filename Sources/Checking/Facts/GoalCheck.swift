internal import DutchText
internal import Extraction
internal import LetterModel

/// Judges the words that say whether a goal was reached.
///
///     De doelstelling van 92.500 banen is met 81.117 banen niet gehaald.     81.117 < 92.500
///     Met 71.113 banen is de doelstelling van 70.000 banen behaald.          71.113 ≥ 70.000
///     De doelstelling voor 2022 was 22.500 banen. Eind 2022 waren er 10.004 banen. De
///     doelstelling is daarmee niet gehaald.                                  10.004 < 22.500
///
/// Which figure is the goal and which the result is what their claims say. Both are the only
/// amounts of their sentences; the words that judge are there too, or right after.
struct GoalCheck: FactRule {
  let rule = "text.goal"
  let summary = "a goal said to be reached or missed is"

  private static let reached = WordClass("sentence.goal.reached")
  private static let goals = WordClass("sentence.goal.goals")
  /// Words after which a goal is neither reached nor missed as a whole.
  private static let partly = WordClass("sentence.goal.partly")

  func findings(in ledger: FactLedger, text: FigureText) -> [Finding] {
    text.sentences.indices.compactMap { at in
      inOne(text.sentences[at], ledger) ?? inTwo(at, of: text, ledger)
    }
  }

  /// Goal, result and judgement in one sentence.
  private func inOne(_ sentence: FigureSentence, _ ledger: FactLedger) -> Finding? {
    let amounts = sentence.amounts
    guard amounts.count == 2, sentence.text.hasWord(startingWith: "doel"),
      sentence.text.has(anyOf: GoalCheck.reached), !sentence.text.has(anyOf: GoalCheck.partly),
      let goal = amounts.first(where: { ledger.role(of: $0.index) == .target }),
      let result = amounts.first(where: { ledger.role(of: $0.index) == .realised }),
      goal.isCommensurable(with: result), let a = result.quantity, let b = goal.quantity
    else { return nil }
    let comparison: Comparison = sentence.text.has("niet") ? .below : .atLeast
    // "Het doel was 25.000 banen, gerealiseerd zijn 11.634 banen" tells both and judges neither.
    let between = amounts[1].before
    let isJudged =
      !between.contains(UInt8(ascii: ","))
      && !between.contains(UInt8(ascii: ";")) && !between.has("en")
    guard isJudged || comparison.verdict(on: a, against: b) == .exact else { return nil }
    return finding(a, comparison, b, span: sentence.span)
  }

  /// A goal, the result in the next sentence, and words behind both that judge.
  private func inTwo(_ at: Int, of text: FigureText, _ ledger: FactLedger) -> Finding? {
    guard text.isFollowed(at), text.sentences[at].amounts.count == 1,
      text.sentences[at + 1].amounts.count == 1,
      let judgement = judgement(in: text.sentences[at + 1].text.following(300))
    else { return nil }
    let pair = [text.sentences[at].amounts[0], text.sentences[at + 1].amounts[0]]
    guard let goal = pair.first(where: { ledger.role(of: $0.index) == .target }),
      let result = pair.first(where: { ledger.role(of: $0.index) == .realised }),
      goal.hasUnit(of: result), goal.figure.hedge == nil, let a = result.quantity,
      let b = goal.quantity
    else { return nil }
    return finding(a, judgement, b, span: text.sentences[at + 1].span)
  }

  private func finding(
    _ result: Quantity, _ comparison: Comparison, _ goal: Quantity, span: SourceSpan
  ) -> Finding {
    let relation = Relation(.comparison, [.init(quantity: result)], makes: goal)
    return Finding(relation: relation, span: span, comparison: comparison)
  }

  /// What the first clause that names a goal says of it; `nil` where it names none or a part.
  ///
  ///     Overheidswerkgevers hebben daarmee opnieuw de doelstelling niet gehaald.
  ///     Hoewel de afstand tot de doelstelling nog steeds erg groot is, …
  private func judgement(in words: TextSlice) -> Comparison? {
    guard words.has(anyOf: GoalCheck.goals) else { return nil }
    let clause = words.prefix(words.firstOffset(of: [UInt8(ascii: "."), UInt8(ascii: ",")]) ?? 0)
    guard clause.has(anyOf: GoalCheck.goals),
      !clause.has(anyOf: GoalCheck.partly), !clause.has(anyOf: ["of", "als"])
    else { return nil }
    if clause.has("afstand"), clause.has(anyOf: ["nog", "groot", "ver"]) { return .below }
    guard clause.has(anyOf: GoalCheck.reached) else { return nil }
    return clause.has(anyOf: ["niet", "nog niet", "evenmin"]) ? .below : .atLeast
  }
}
