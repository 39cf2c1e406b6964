internal import DutchText
internal import LetterModel

/// Recomputes what is left of a whole once its other parts are subtracted.
///
///     Van de 900 gebouwen zijn er 560 geïsoleerd. De overige 340 gebouwen volgen later.
///     Het budget van € 85 miljoen is voor € 61 miljoen uitgeput; er resteert € 24 miljoen.
///     De opgave was 1.800 plekken. Er zijn er 1.450 gerealiseerd, zodat er nog 350 nodig zijn.
///
/// The whole and the parts are the amounts before the figure, in its sentence and the two before;
/// the whole may also follow it. Where there is but one whole and one part, the words are enough;
/// with more, the sum must hold to a digit. What fails contradicts where the whole
/// is marked as one (`van de`, `budget`) and no other amount is between.
struct RemainderCheck: SentenceRule {
  let rule = "text.remainder"
  let summary = "what is said to be left is the whole less its other parts"
  let turn = Turn.afterFacts
  let needs = SentenceCues.rest
  let figures: SentenceFigures = .operand

  private static let others = WordClass("sentence.remainder.others")
  private static let left = WordClass("sentence.remainder.left")
  private static let toGo = WordClass("sentence.remainder.to-go")
  private static let wholes = WordClass("sentence.remainder.wholes")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    var findings: [Finding] = []
    let operands = sentence.operands
    let earlier = text.operands(before: at).flatMap { $0 }
    for index in operands.indices
    where isLeft(operands[index], after: index > 0 ? operands[index - 1] : nil) {
      let stated = operands[index]
      let line = (earlier + operands[..<index]).filter { $0.isLike(stated) }.suffix(6)
      let next = index + 1 < operands.count ? operands[index + 1] : nil
      guard let relation = relation(Array(line), stated, next) else { continue }
      findings.append(Finding(relation: relation, span: relation.span))
    }
    return findings
  }

  private func isLeft(_ stated: FigureInContext, after last: FigureInContext?) -> Bool {
    let lead = stated.lead
    // "zodat van de € 50 miljoen € 42 miljoen overblijft", "resteert van de € 50 miljoen € 42 miljoen"
    if let last, stated.before.count < 16, last.lead.ends(with: "van de") {
      return last.before.has(anyOf: RemainderCheck.left)
        || stated.after.prefix(40).has(anyOf: RemainderCheck.left)
    }
    if lead.has(anyOf: RemainderCheck.others) { return !lead.has("onder andere") }
    if stated.before.has(anyOf: RemainderCheck.left)
      || stated.after.prefix(24).has(anyOf: RemainderCheck.left)
    {
      return true
    }
    if lead.has("nog"), lead.has(anyOf: ["ruimte", "moeten", "moet"]) { return true }
    let after = stated.after.prefix(60)
    if after.has(anyOf: ["nog open", "nog in behandeling"]) { return true }
    return lead.has(anyOf: ["nog", "dus", "daarmee"])
      && after.has(anyOf: RemainderCheck.toGo)
      || (lead.has(anyOf: ["blijft", "blijven", "bleef", "bleven"])
        && stated.after.prefix(40).has("over"))
  }

  private func relation(
    _ line: [FigureInContext], _ stated: FigureInContext, _ next: FigureInContext?
  ) -> Relation? {
    guard let left = stated.quantity else { return nil }
    // The whole follows: "nog 350 van de 1.800".
    if let next, let part = line.last?.quantity, let whole = next.quantity, next.isLike(stated),
      next.lead.ends(withAnyOf: ["van de", "van het"])
    {
      let relation = Relation.difference(whole, part, makes: left)
      if relation.holds == true { return relation }
    }
    guard line.count > 1 else { return nil }
    // "… € 8 miljoen, zodat van de € 50 miljoen € 42 miljoen overblijft"
    if line.count == 2, line[1].lead.has("van de"),
      stated.lead.has("er nog")
        || (line[1].lead.ends(with: "van de") && stated.before.count < 16
          && line.allSatisfy({ $0.isCommensurable(with: stated) })),
      let all = line[1].quantity, let part = line[0].quantity
    {
      let relation = Relation.difference(all, part, makes: left)
      return relation.holds == true || relation.isNear(10) ? relation : nil
    }
    for start in (0..<(line.count - 1)).reversed() {
      guard let relation = relation(line[start], less: line[(start + 1)...], left) else { continue }
      if relation.holds == true,
        line.count == 2 || Chance.coincidenceDigits(of: relation) >= 1
          || line[start].lead.has(anyOf: RemainderCheck.wholes)
      {
        return relation
      }
    }
    // The whole follows the first part: "1.450 van de 1.800 plekken".
    if let relation = relation(
      line[line.count - 1], less: line[(line.count - 2)..<(line.count - 1)], left),
      relation.holds == true
    {
      return relation
    }
    // "Van de 4.200 klachten zijn er 2.600 afgehandeld, waarvan 1.700 op tijd; 1.600 staan nog open"
    if line.count > 2, line[1].lead.has(anyOf: ["daarvan", "hiervan", "zijn", "zijn er"]),
      let nested = relation(line[0], less: line[1..<2], left), nested.holds == true,
      Chance.coincidenceDigits(of: nested) >= 1
    {
      return nested
    }
    if line.count > 2, stated.lead.has("de overige"), let all = line[0].quantity {
      let taken = line[1...].compactMap(\.quantity)
      let failing = Relation.sum(taken + [left], makes: all)
      return taken.count == line.count - 1 && failing.isTellingSlip ? failing : nil
    }
    // However far it is off: "Van de € 60 miljoen is € 420 miljoen besteed; er resteert € 18 miljoen".
    guard line.count == 2, line[0].lead.has(anyOf: RemainderCheck.wholes),
      line.allSatisfy({ $0.isCommensurable(with: stated) }), let all = line[0].quantity,
      let taken = line[1].quantity
    else { return nil }
    let failing = Relation.difference(all, taken, makes: left)
    return failing.isNear(10) ? failing : nil
  }

  private func relation(
    _ whole: FigureInContext, less parts: ArraySlice<FigureInContext>, _ left: Quantity
  ) -> Relation? {
    guard let all = whole.quantity else { return nil }
    let taken = parts.compactMap(\.quantity)
    guard taken.count == parts.count,
      taken.allSatisfy({ $0.value.compared(to: all.value) == -1 }),
      left.value.compared(to: all.value) == -1
    else { return nil }
    if taken.count == 1 { return Relation.difference(all, taken[0], makes: left) }
    return Relation.sum(taken + [left], makes: all)
  }
}
