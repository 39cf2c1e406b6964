internal import Extraction
internal import LetterModel

/// Shows what can be said of a distance to a goal that is said to have grown or shrunk.
///
///     … de afstand tot de doelstelling – 125.000 extra banen in 2026 – groter is geworden.
///     125.000 − 85.665 = 39.335, a year before 125.000 − 81.117 = 43.883
///
/// A letter may mean the distance to the last goal or to that of the year, and the two may move
/// apart; so this is never decided, only shown.
struct DistanceCheck: FigureCheck {
  let rule = "text.distance"
  let summary = "a distance to a goal said to have changed, with both sums"

  func verifications(in evidence: Evidence) -> [Verification] {
    guard let ledger = evidence.ledger else { return [] }
    return evidence.text.sentences.compactMap { sentence in
      let words = sentence.text
      guard words.has("afstand"), words.hasWord(startingWith: "doel"),
        words.has(anyOf: ["groter", "kleiner", "toegenomen", "afgenomen", "gegroeid"]),
        sentence.amounts.count == 1, let goal = sentence.amounts.first,
        ledger.role(of: goal.index) == .target, let quantity = goal.quantity
      else { return nil }
      return verification(of: quantity, sentence, ledger)
    }
  }

  private func verification(
    of goal: Quantity, _ sentence: FigureSentence, _ ledger: FactLedger
  ) -> Verification? {
    let whole = ledger.facts.filter { fact in
      fact.key.dimensions.isEmpty && fact.key.role == .realised && fact.isChange
    }
    let levels = whole.filter { $0.key.baseline == "nulmeting" && $0.key.period != nil }
    guard let now = levels.max(by: { ($0.key.period ?? "") < ($1.key.period ?? "") }),
      let year = now.key.period.flatMap(Int.init),
      let change = whole.first(where: {
        $0.key.noun == now.key.noun && $0.key.period == String(year)
          && $0.key.baseline == String(year - 1)
      }), let last = now.quantity.value.subtracting(change.quantity.value),
      let after = goal.value.subtracting(now.quantity.value),
      let before = goal.value.subtracting(last)
    else { return nil }
    func text(_ value: Rational) -> String {
      value.exact(digits: 3).map(NumberText.plain) ?? "?"
    }
    let (g, n) = (NumberText.text(goal.printed), NumberText.text(now.quantity.printed))
    let target = ledger.facts.first { fact in
      fact.key.role == .target && fact.key.dimensions.isEmpty && fact.key.period == String(year)
        && fact.key.noun == now.key.noun
    }
    var remarks: [Message] = [
      Message(
        english: "the letter does not say which goal it means, and the distances can move apart",
        dutch: "de brief zegt niet welk doel bedoeld is, en de afstanden kunnen uiteenlopen")
    ]
    if let target, let gap = target.quantity.value.subtracting(now.quantity.value) {
      let sum = NumberText.text(target.quantity.printed) + " − \(n) = \(text(gap))"
      remarks.append(
        Message(
          english: "to the goal of \(year): \(sum)", dutch: "tot het doel van \(year): \(sum)"))
    }
    let sums = "\(g) − \(n) = \(text(after))"
    let earlier = "\(g) − \(text(last)) = \(text(before))"
    return Verification(
      rule: rule, operation: .comparison,
      operands: [goal.operand(), now.quantity.operand(), change.quantity.operand()],
      verdict: .undecided,
      statement: Message(
        english: "\(sums), a year before \(earlier): undecided",
        dutch: "\(sums), een jaar eerder \(earlier): onbeslist"),
      remarks: remarks, span: sentence.span)
  }
}
