internal import DutchText
internal import Extraction
internal import LetterModel

/// Recomputes a whole that a sentence divides.
///
///     125.000 extra banen, 100.000 in de markt en 25.000 bij de overheid
///     92.500 banen, waarvan 70.000 in de markt en 22.500 bij de overheid
///     … om 105.000 banen te realiseren. 80.000 in de markt en 25.000 bij de overheid.
///
/// The parts are a list right after a cue. Parts need not be all parts (`waarvan 200 in Utrecht en
/// 300 in Zeeland`): a list that does not add up contradicts its whole only where the cue says that
/// it is complete, where its last part is `de overige`, or where the parts are two halves by their
/// names. Parts that cannot overlap are never more than their whole, and where they
/// come near it one slip of the pen is likelier than parts that are left out.
struct PartsOfWholeCheck: SentenceRule {
  let rule = "text.parts-of-whole"
  let summary = "the parts that a sentence names make its whole"
  let turn = Turn.beforeFacts
  let figures: SentenceFigures = .operands

  private static let closed = [
    "namelijk", "te weten", "bestaande uit", "verdeeld over", "verdeeld in", "onderverdeeld in",
    "opgebouwd uit", "bestaat uit", "bestaan uit", ":", "uitgesplitst in", "verdeeld naar",
    "verdeeld als volgt", "valt uiteen in", "vallen uiteen in", "opgesplitst in", "omvat",
    "samengesteld uit", "betreffen", "betreft", "omvatten", "te verdelen in", "te verdelen over",
  ]
  /// Words that say that a list leaves parts out, or that it lists the stages of one amount.
  private static let partial = WordClass("sentence.parts.partial")
  /// `Van de 640 scholen deden er 500 mee en 140 niet`.
  private static let divided = [
    "van de", "van deze", "van die", "onder de", "van in totaal", "van het", "aan",
  ]
  /// Words at the start of a sentence that point at the whole in the one before.
  private static let pointing = WordClass("sentence.parts.pointing")
  /// Words that make a figure what is left of others, not a part beside them.
  private static let balances = WordClass("sentence.parts.balances")
  private static let open = [
    "waarvan", "waarvan er", "van wie", "(", ",", "waaronder", ";", "waarvan voor", "waarbij",
  ]

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    let previous = at > 0 ? text.sentences[at - 1] : nil
    var findings: [Finding] = []
    var start = 0
    while start < sentence.mentions.count {
      guard let list = PartList(from: start, in: sentence.mentions),
        let finding = finding(list, at: start, in: sentence, after: previous)
      else {
        start += 1
        continue
      }
      findings.append(finding)
      start = list.end
    }
    return findings
  }

  private func finding(
    _ list: PartList, at start: Int, in sentence: FigureSentence, after previous: FigureSentence?
  ) -> Finding? {
    let parts = list.parts
    guard let whole = whole(of: list, at: start, in: sentence, after: previous),
      whole.mention.isOperand, whole.mention.isLike(parts[0]), let stated = whole.mention.quantity,
      !parts.contains(where: { $0.lead.has(anyOf: PartsOfWholeCheck.balances) })
    else { return nil }
    let quantities = parts.compactMap(\.signed)
    guard quantities.count == parts.count else { return nil }
    let relation = Relation.sum(quantities, makes: stated)
    // Nothing is a part of something smaller.
    let isPart = quantities.allSatisfy { $0.value.compared(to: stated.value) == -1 }
    let isDivided = Complements.divide(parts.map(\.after))
    if relation.holds == true {
      guard isPart || isDivided || whole.isClosed else { return nil }
      let hasUnit = parts.allSatisfy { $0.hasUnit(of: whole.mention) }
      // "40 bomen, 25 banken en 15 lantaarns" are three things.
      let isMixed = parts.contains { !$0.isCommensurable(with: whole.mention) }
      if isMixed, !whole.isCued, !isDivided, Chance.coincidenceDigits(of: relation) < 2 {
        return nil
      }
      // "€ 13 mln. voor A, € 9 mln. voor B en € 4 mln. voor C": the first is one of them.
      if !whole.isCued, PartForm.isParallel([whole.mention] + parts) { return nil }
      if whole.mention.lead.has(anyOf: ["waaronder", "onder wie"]) { return nil }
      // "€ 120 mln. voor de brug en maximaal € 295 mln. voor alle opgaven" is no division.
      if parts.contains(where: \.isBounded), !whole.isClosed { return nil }
      // "Een deel noemde beide."
      if !isDivided, !list.isComplete, Chance.coincidenceDigits(of: relation) < 3,
        sentence.text.has("combinatie") || sentence.text.following(60).has("beide")
      {
        return nil
      }
      // "Daarvan had 590 schulden en kampte 390 met ziekte": one can have both.
      if list.isSplit || list.parts[0].lead.has("onder wie"), !isDivided, !list.isComplete,
        Chance.coincidenceDigits(of: relation) < 3
      {
        return nil
      }
      guard
        whole.isCued || isDivided || list.isComplete || hasUnit
          || whole.isAdjacent || Chance.coincidenceDigits(of: relation) >= 1
      else { return nil }
      return Finding(relation: relation, span: relation.span)
    }
    // The halves have names of their own: "420 deelnemers: 231 vrouwen en 189 mannen".
    // "1.000 leerlingen: 480 jongens en 500 meisjes; van 20 is het niet bekend" leaves others.
    guard
      list.isJoined || Complements.fill(parts.map(\.after))
        || (whole.isClosed && PartForm.isExclusive(parts)),
      !sentence.mentions[list.end...].contains(where: { $0.isOperand && $0.isLike(parts[0]) }),
      isDivided || leavesNothing(list, of: whole)
        || parts.allSatisfy({ $0.isCommensurable(with: whole.mention) }),
      isAsserted(relation, list, of: whole, isPart: isPart, isDivided: isDivided),
      !sentence.text.has(anyOf: PartsOfWholeCheck.partial)
    else { return nil }
    return Finding(relation: relation, span: relation.span)
  }

  /// Whether a list that does not make its whole contradicts it.
  private func isAsserted(
    _ relation: Relation, _ list: PartList, of whole: Whole, isPart: Bool, isDivided: Bool
  ) -> Bool {
    if leavesNothing(list, of: whole) { return relation.almostHolds }
    if whole.isCued, relation.isMinusTooMany { return true }
    if whole.isCued, relation.hasPrintedSlip, isLarger(list, than: whole.mention) { return true }
    if isDivided {
      // "1.000 leerlingen, van wie 300 jongens en 200 meisjes zijn geslaagd" leaves others.
      return isClose(relation) || relation.isTellingSlip
        || (Chance.coincidenceDigits(of: relation) >= 3 && relation.almostHolds)
    }
    let isBracketed = whole.isClosed && list.parts[0].before.ends(with: "(")
    guard isBracketed || list.parts[0].before.count <= 45 else { return false }
    if whole.isCued, PartForm.isExclusive(list.parts) {
      let order = relation.value?.compared(to: relation.stated.value)
      if order == 1 { return isPart ? relation.almostHolds : relation.hasPrintedSlip }
    }
    guard isPart || whole.isClosed else { return false }
    // A list that leaves others seldom comes so near its whole, and by one digit at that. One that
    // is more than its whole may count some twice.
    let isLess = relation.value?.compared(to: relation.stated.value) == -1
    if whole.isCued, isLess, isClose(relation), relation.hasSlipKeepingDigits { return true }
    return relation.isAsserted(by: whole.isClosed ? .certain : whole.isCued ? .likely : .possible)
  }

  /// Whether one part is more than the whole that it shares a unit with, and all others are less.
  private func isLarger(_ list: PartList, than whole: FigureInContext) -> Bool {
    guard let all = whole.quantity else { return false }
    let larger = list.parts.filter { $0.quantity?.value.compared(to: all.value) == 1 }
    let others = list.parts.compactMap { part in
      larger.contains { $0.index == part.index } ? nil : part.quantity
    }
    return larger.count == 1 && larger[0].isCommensurable(with: whole)
      && Relation.sum(others, makes: all).value?.compared(to: all.value) == -1
  }

  /// Whether a cue announces the parts and the words leave nothing out.
  private func leavesNothing(_ list: PartList, of whole: Whole) -> Bool {
    whole.isCued && (list.isComplete || Complements.fill(list.parts.map(\.after)))
  }

  /// Whether the parts make at least nine tenths of the whole and at most five quarters.
  private func isClose(_ relation: Relation) -> Bool {
    reaches(9, over: 10, relation) && !reaches(5, over: 4, relation)
  }

  /// Whether the parts make some share of the whole at least.
  private func reaches(_ share: Int128, over divisor: Int128, _ relation: Relation) -> Bool {
    guard let made = relation.value?.divided(by: relation.stated.value),
      let least = Rational(share, over: divisor), let order = made.compared(to: least)
    else { return false }
    return order >= 0
  }

  private struct Whole {
    var mention: FigureInContext
    /// Whether a word announces parts.
    var isCued: Bool
    /// Whether it announces all of them.
    var isClosed: Bool
    /// Whether they follow it with no more than a comma between.
    var isAdjacent = false
  }

  /// The one amount of a sentence, or the one of the unit of the parts.
  private func only(of sentence: FigureSentence, for list: PartList) -> FigureInContext? {
    if sentence.operands.count == 1 { return sentence.operands[0] }
    let same = sentence.operands.filter { whole in
      list.parts.contains { $0.hasUnit(of: whole) }
    }
    return same.count == 1 ? same[0] : nil
  }

  private func whole(
    of list: PartList, at start: Int, in sentence: FigureSentence, after previous: FigureSentence?
  ) -> Whole? {
    var lead = list.parts[0].before
    // Percentages and other figures may come between a whole and its parts.
    guard
      let at = sentence.mentions[..<start].lastIndex(where: {
        $0.isOperand && $0.isLike(list.parts[0])
      })
    else {
      // The list is a sentence of its own; the whole is the one amount of the sentence before.
      // What is counted is not said again: "500 plekken. Er zijn 320 gereed en 180 in aanbouw."
      let isPointed =
        lead.starts(withAnyOf: Self.pointing)
        || list.parts[0].after.starts(withAnyOf: ["daarvan", "hiervan"])
      let isPlaced =
        lead.count <= 8 && list.parts[0].figure.kind != .amount
        && PartForm.isExclusive(list.parts)
      guard
        lead.count == 0
          || (lead.count <= 40
            && (isPointed || isPlaced || list.parts.allSatisfy { $0.figure.unit == nil })),
        let previous, previous.block == sentence.block,
        previous.range.upperBound + 3 > sentence.range.lowerBound,
        let only = only(of: previous, for: list)
      else { return nil }
      return Whole(mention: only, isCued: lead.count == 0 || isPointed, isClosed: false)
    }
    let whole = sentence.mentions[at]
    if at + 1 < start { lead = whole.after.through(lead) }
    if lead.ends(withAnyOf: PartsOfWholeCheck.closed) {
      return Whole(mention: whole, isCued: true, isClosed: true)
    }
    let isNamed = lead.count <= 130 && lead.ends(with: "(")
    if lead.count <= 70 || isNamed, lead.has(anyOf: PartsOfWholeCheck.closed) {
      let colon = lead.lastOffset(ofAnyOf: [UInt8(ascii: ":")])
      let isClosed = lead.ends(with: "(") || colon.map { lead.count - $0 < 30 } == true
      return Whole(mention: whole, isCued: true, isClosed: isClosed)
    }
    if lead.count <= 60,
      whole.before.ends(withAnyOf: ["in totaal", "het totaal van", "totaal"])
        || lead.has("in totaal")
    {
      return Whole(mention: whole, isCued: true, isClosed: false)
    }
    // "Van de vrijgevallen € 31,5 mln. wordt € 20 mln. …"
    let opening = whole.before.suffix(26)
    if lead.count <= 60,
      whole.before.ends(withAnyOf: PartsOfWholeCheck.divided)
        || (whole.before.count <= 26 && opening.starts(withAnyOf: ["van de", "van het"]))
    {
      return Whole(mention: whole, isCued: true, isClosed: false)
    }
    if lead.count <= 70, lead.has(anyOf: ["waarvan", "van wie", "waarbij", "onder wie"]) {
      return Whole(mention: whole, isCued: true, isClosed: false)
    }
    guard lead.ends(withAnyOf: PartsOfWholeCheck.open) || lead.count <= 40 else { return nil }
    return Whole(
      mention: whole, isCued: lead.ends(withAnyOf: ["waarvan", "waarvan er", "van wie", "("]),
      isClosed: false, isAdjacent: lead.ends(withAnyOf: [",", ";"]))
  }
}
