internal import DutchText
internal import Extraction
internal import LetterModel

/// Finds sums that words say without naming a total beside its terms.
///
///     De opgave valt uiteen in 18 kilometer duin en 7 kilometer dijk. Deze 25 kilometer …
///     De tegenvaller van € 46 mln. wordt gedekt uit reserves (€ 29 mln.) en vrijval (€ 17 mln.).
///     Van de € 240 mln. is € 187 mln. verleend; het restant, € 53 mln., schuift door.
///     De € 718 mln. is met € 24 mln. verhoogd en met € 11 mln. verlaagd, tot € 731 mln.
///
/// Three to five figures of one kind, all that the sentence has or it and the one before: the
/// largest must be the sum of the others, to a digit where the cue is weak or units differ, to two
/// where both are so, and to one more where a weak cue speaks of two sentences. What does not come
/// out contradicts only beside a strong cue, in one sentence and one unit, where one slip of the
/// pen would mend it that chance would seldom offer.
struct SaidSumCheck: SentenceRule {
  let rule = "text.said-sum"
  let summary = "figures that words divide, deduct or bring together make one of them"
  let turn = Turn.afterFacts
  // No cue is needed: the sentence before may have it, or the figure points back.
  let needs: SentenceCues = []
  let figures: SentenceFigures = .operand

  /// Words that can hardly say anything else of all figures beside them.
  private static let strong = WordClass("sentence.said-sum.strong")
  /// Words that often say it.
  private static let weak = WordClass("sentence.said-sum.weak")
  /// Words that say that the rest comes from elsewhere.
  private static let partial = WordClass("sentence.said-sum.partial")
  private static let pointing = WordClass("sentence.said-sum.pointing")
  private static let counts = 3...5

  func findings(at: Int, in text: FigureText) -> [Finding] {
    guard let relation = relation(at: at, in: text) else { return [] }
    return [Finding(relation: relation, span: relation.span)]
  }

  private func relation(at: Int, in text: FigureText) -> Relation? {
    let sentence = text.sentences[at]
    let own = sentence.operands
    let isCued = sentence.cues.contains(.said)
    if isCued, own.count > 2, own.count < 8 {
      if let flow = StockFlow.relation(own) { return flow }
      for index in own.indices where !own[..<index].contains(where: own[index].isLike) {
        let line = own.filter { $0.isLike(own[index]) }
        // The words are looked at last: few sentences have so many figures of one kind.
        guard SaidSumCheck.counts.contains(line.count) else { continue }
        let said = strength(of: sentence.text)
        if let relation = relation(line, said: said, isSpread: false) { return relation }
      }
    }
    guard own.count < 4, text.isFollowed(at - 1) else { return nil }
    let previous = text.sentences[at - 1]
    let isPointed = SaidSumCheck.gathers(own[0], in: sentence)
    guard isCued || isPointed || previous.cues.contains(.said), previous.operands.count < 6
    else { return nil }
    let line = previous.operands.filter { $0.isLike(own[0]) } + own.filter { $0.isLike(own[0]) }
    guard line.count > own.count, SaidSumCheck.counts.contains(line.count) else { return nil }
    let isGathered =
      own.count == 1 && own[0].before.count < 24 && strength(of: previous.text) == .strong
    // A cue of the sentence before says it of this one only where this one begins with the figure.
    let said = strength(of: sentence.text) ?? (isGathered ? .strong : isPointed ? .weak : nil)
    return relation(line, said: said, isSpread: !isPointed)
  }

  private enum Strength { case strong, weak }

  private func strength(of words: TextSlice) -> Strength? {
    if words.has(anyOf: SaidSumCheck.partial) { return nil }
    if words.has(anyOf: SaidSumCheck.strong) { return .strong }
    return words.has(anyOf: SaidSumCheck.weak) ? .weak : nil
  }

  /// `Deze 25 kilometer …`, `Die groep van 11.950 personen …`: the figure gathers those before it.
  private static func gathers(_ first: FigureInContext, in sentence: FigureSentence) -> Bool {
    sentence.operands.count == 1 && first.before.count < 24
      && first.before.starts(withAnyOf: pointing)
      && (first.before.count < 6 || first.before.ends(with: "van"))
  }

  private func relation(
    _ line: [FigureInContext], said: Strength?, isSpread: Bool
  ) -> Relation? {
    guard let said,
      !line.contains(where: { $0.isBounded || $0.hasMinus || $0.figure.isNegativeInWords })
    else { return nil }
    let quantities = line.compactMap(\.quantity)
    guard quantities.count == line.count,
      let largest = quantities.indices.max(by: {
        quantities[$0].value.compared(to: quantities[$1].value) == -1
      })
    else { return nil }
    var parts = quantities
    let whole = parts.remove(at: largest)
    guard parts.allSatisfy({ !$0.value.isZero }) else { return nil }
    let relation = Relation.sum(parts, makes: whole)
    let isOne = line.dropFirst().allSatisfy { $0.isCommensurable(with: line[0]) }
    let least = (said == .strong ? 0 : isSpread ? 2 : 1) + (isOne ? 0 : 1)
    if relation.holds == true {
      return Chance.coincidenceDigits(of: relation) >= least ? relation : nil
    }
    return said == .strong && isOne && !isSpread && relation.isTellingSlip ? relation : nil
  }
}
