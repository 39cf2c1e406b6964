internal import DutchText
internal import Extraction
internal import LetterModel

/// Recomputes a share from the part and the whole beside it.
///
///     Van de 81.117 banen zijn er 79.262 (98 procent) via formele dienstverbanden gerealiseerd
///     … neemt 20 procent van het totaal voor haar rekening (namelijk 25.000 van de 125.000)
///     Van de 1.260 woningen is de helft opgeleverd: 630 woningen.
///
/// The share is bound to its part by brackets, `ofwel`, `dat is` or the like, on either side; the
/// part to its whole by `van de`, or because no other amount precedes it. A whole that no word
/// marks is taken only where the share holds; three candidates at most are tried, and a
/// percentage agrees by accident about once in a hundred.
struct ShareCheck: SentenceRule {
  let rule = "text.share"
  let summary = "a percentage is the share of its part in its whole"
  let turn = Turn.beforeFacts
  let figures: SentenceFigures = .share

  private static let same = [
    "(", "ofwel", "oftewel", "dat is", "dit is", "ofwel:", "(ofwel", "dus", "neerkomt op", "–",
    "aandeel van", "percentage van",
    "neer op", "(circa", "dat is dus", "wat overeenkomt met", "overeenkomend met", "gelijk aan",
  ]
  private static let behind = [
    "(", "namelijk", "te weten", "dat zijn", "dat zijn er", "dat is", "ofwel", "oftewel", "dus",
    "dus om", ":", ",", "(ofwel", "wat neerkomt op", "neer op", "(namelijk", "(te weten",
    "(dat zijn", "dit zijn er", "dit zijn", "dat waren er", "het gaat om",
    "dat wil zeggen", "wat betekent",
  ]
  private static let wholes = [
    "van de", "van die", "van deze", "van in totaal", "van de in totaal", "totaal van", "op de",
    "van alle", "onder de", "van het", "van", "van de totaal", "op in totaal", "van zijn",
    "van haar", "van hun", "op",
  ]
  /// Words right before a part of what was just said.
  private static let parts = [
    "waarvan", "waarvan er", "van wie", "van wie er", "hiervan", "daarvan", "waarvan circa",
  ]
  private static let changes = WordClass("sentence.share.changes")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    var findings: [Finding] = []
    for index in sentence.mentions.indices {
      let share = sentence.mentions[index]
      guard share.isPercentage || share.figure.ratio != nil, !share.hasPlus,
        let stated = share.quantity ?? Quantity(shareInWords: share.figure, at: share.index),
        // "600 (20% meer dan vorig jaar)" is no share of a whole.
        !share.after.prefix(40).has(anyOf: ShareCheck.changes)
      else { continue }
      let earlier = at > 0 && text.isFollowed(at - 1) ? text.sentences[at - 1].operands : []
      guard let relation = relation(at: index, stated, in: sentence, earlier) else { continue }
      findings.append(Finding(relation: relation, span: relation.span))
    }
    if findings.count > 1 {
      findings += odd(in: sentence, among: findings)
    }
    return findings
  }

  /// The shares in brackets that do not hold where two others of the sentence do.
  ///
  ///     1.037 (70%) betaald, 296 (20%) in bezwaar, 194 (10%) met uitstel, all of 1.482
  private func odd(in sentence: FigureSentence, among found: [Finding]) -> [Finding] {
    guard found.allSatisfy({ $0.relation.operation == .share && $0.relation.holds == true }),
      let whole = found.first?.relation.terms.last?.quantity,
      found.allSatisfy({ $0.relation.terms.last?.quantity.span == whole.span })
    else { return [] }
    return sentence.mentions.indices.dropFirst().compactMap { index in
      let (part, share) = (sentence.mentions[index - 1], sentence.mentions[index])
      guard share.isPercentage, share.before.ends(with: "("),
        share.after.prefix(12).contains(UInt8(ascii: ")")),
        part.isOperand, part.quantity?.span != whole.span, let a = part.quantity,
        let stated = share.quantity,
        !found.contains(where: { $0.relation.stated.span == stated.span })
      else { return nil }
      let relation = Relation.share(a, of: whole, makes: stated)
      guard relation.holds == false, relation.hasPrintedSlip else { return nil }
      return Finding(relation: relation, span: relation.span)
    }
  }

  private func relation(
    at index: Int, _ stated: Quantity, in sentence: FigureSentence, _ earlier: [FigureInContext]
  ) -> Relation? {
    let mentions = sentence.mentions
    let share = mentions[index]
    let next = index + 1 < mentions.count ? mentions[index + 1] : nil
    let after = index + 2 < mentions.count ? mentions[index + 2] : nil
    let last = index > 0 ? mentions[index - 1] : nil
    let before = index > 1 ? mentions[index - 2] : nil
    // "20 procent …, namelijk 25.000 van de 125.000"
    if let next, let after, isPartOf(next, after),
      next.before.has(anyOf: ["namelijk", "te weten"]) || next.before.ends(with: "(")
    {
      return relation(next, of: after, stated, isMarked: true)
    }
    // "€ 25 miljoen, 40 procent van het budget van € 62,5 miljoen"
    if let next, let last, last.isOperand, next.isOperand, share.tail.starts(with: "van"),
      share.before.ends(withAnyOf: [",", "(", "ofwel", "oftewel"]),
      next.lead.ends(withAnyOf: ShareCheck.wholes)
    {
      return relation(last, of: next, stated, isMarked: true)
    }
    // "twee derde van de 342 gemeenten, 228 gemeenten"
    if let next, let after, next.isOperand, next.before.count <= 45,
      next.lead.ends(withAnyOf: ["van de", "van alle"])
        || (next.before.starts(with: "van") && next.lead.ends(with: "van")),
      after.before.ends(withAnyOf: ShareCheck.behind)
    {
      return relation(
        after, of: next, stated, isMarked: true,
        isNamed: isApposed(after) || !after.before.ends(with: ","))
    }
    // "Twee op de vijf agenten, 2.760 van de 6.900, …"
    // "18 procent van de eerstejaars, 6.200 van de 34.500, …"
    if let next, let after, share.figure.ratio != nil || share.tail.starts(with: "van"),
      next.before.ends(with: ","), next.before.count <= 70, isPartOf(next, after)
    {
      return relation(next, of: after, stated, isMarked: true)
    }
    // "Vloeibare bulk was met 205,3 miljoen ton goed voor 47% van dit totaal"
    if let last, last.isOperand, index == 1, earlier.count == 1,
      share.before.ends(with: "goed voor"),
      share.tail.starts(withAnyOf: ["van dit", "van het totaal", "daarvan", "hiervan"])
    {
      return relation(last, of: earlier[0], stated, isMarked: true, isNamed: true)
    }
    // "Het doel van 10.000 is met 8.750 voor 87,5 procent gehaald"
    if let last, let before, last.isOperand, before.isOperand, share.before.ends(with: "voor"),
      last.before.ends(with: "met"), last.before.count < 60
    {
      return relation(last, of: before, stated, isMarked: true)
    }
    // "760 hebben getekend: exact de helft"
    let isLoose =
      (share.figure.ratio != nil && share.before.ends(withAnyOf: [": exact", ": precies", ":"]))
      || share.before.ends(with: ",")
        && (share.tail.starts(withAnyOf: ["van", "deel"])
          || share.tail.starts(with: ",")
          || (share.figure.ratio != nil && share.after.starts(withAnyOf: ["dus", ","])))
    if share.before.ends(withAnyOf: ShareCheck.same) || isLoose, let last {
      if let before, isPartOf(before, last) {
        return relation(before, of: last, stated, isMarked: true)
      }
      // "172.400 woningen, waarvan 13.800 aan starters. Dat is 8 procent"
      if let before, last.isOperand, before.isOperand, last.lead.ends(withAnyOf: ShareCheck.parts),
        !share.tail.starts(with: "van")
      {
        return relation(last, of: before, stated, isMarked: true)
      }
      // "640 meldingen; 512 daarvan, 80 procent, …"
      if last.after.starts(withAnyOf: ["daarvan", "hiervan"]),
        let whole = before?.isOperand == true
          ? before : index == 1 && earlier.count == 1 ? earlier[0] : nil
      {
        return relation(last, of: whole, stated, isMarked: true)
      }
      // "Er zijn 2.400 gesprekken teruggeluisterd. In 984 gevallen (41%) …"
      if index == 1, earlier.count == 1, last.figure.unit == "gevallen", last.before.count < 8 {
        return relation(last, of: earlier[0], stated, isMarked: true, isNamed: true)
      }
      return relation(last, among: mentions[..<(index - 1)], earlier, stated)
    }
    if let next, next.isOperand, next.before.count <= 60,
      next.before.ends(withAnyOf: ShareCheck.behind)
    {
      // "De kosten zijn € 62,5 miljoen. De helft daarvan, € 31,25 miljoen, …"
      if index == 0, earlier.count == 1, next.before.has(anyOf: ["daarvan", "hiervan"]) {
        return relation(next, of: earlier[0], stated, isMarked: true)
      }
      // "… kost € 3,2 miljoen, waarvan de helft (€ 1,6 miljoen) …"
      if let last, last.isOperand, index == 1, share.before.ends(withAnyOf: ShareCheck.parts) {
        return relation(next, of: last, stated, isMarked: true)
      }
      return relation(next, among: mentions[..<index], earlier, stated)
    }
    // "Van de 540 aanvragen zijn er 405 toegekend. Dat is 75 procent."
    if index == 0, earlier.count == 2,
      share.before.starts(withAnyOf: [
        "dat is", "dit is", "dat komt neer", "dit komt neer", "dat betekent", "dit betekent",
      ]), let first = earlier.first, let second = earlier.last, let a = first.quantity,
      let b = second.quantity
    {
      if second.lead.ends(withAnyOf: ShareCheck.parts) {
        return relation(second, of: first, stated, isMarked: true)
      }
      let isFirst = a.value.compared(to: b.value) == 1
      return relation(
        isFirst ? second : first, of: isFirst ? first : second, stated,
        isMarked: isFirst
          ? second.lead.has("waarvan") || first.lead.has("van de") : second.lead.has("van de"))
    }
    return nil
  }

  /// Whether a figure is between commas: `één op de vijf van de 1.500, 300 mensen, kent …`.
  private func isApposed(_ mention: FigureInContext) -> Bool {
    mention.before.ends(with: ",")
      && mention.after.prefix(30).contains(UInt8(ascii: ","))
  }

  /// A part whose whole is somewhere before it.
  private func relation(
    _ part: FigureInContext, among line: ArraySlice<FigureInContext>, _ earlier: [FigureInContext],
    _ stated: Quantity
  ) -> Relation? {
    // "een daling van 50 besluiten, ofwel 16 procent" is growth.
    // "het tekort van 410.000 een aandeel van 5%" is a share of the stock before it.
    guard part.isOperand, let a = part.quantity, !part.lead.ends(withAnyOf: ["naar", "tot"]),
      !ChangeCue.namesChange(part) || part.after.ends(with: "een aandeel van")
    else { return nil }
    var candidates = line.filter { $0.isOperand && $0.isLike(part) }.suffix(3)
    if candidates.isEmpty { candidates = ArraySlice(earlier.filter { $0.isLike(part) }.suffix(2)) }
    for whole in candidates.reversed() {
      guard let b = whole.quantity, a.value.compared(to: b.value) != 1 else { continue }
      if let found = relation(part, of: whole, stated, isMarked: false) { return found }
    }
    // "… 1.482 boetes. In 1.037 zaken (70%) …, in 296 zaken (20%) …": all are of the one before.
    if earlier.count == 1, !candidates.isEmpty, let b = earlier[0].quantity,
      earlier[0].isLike(part), a.value.compared(to: b.value) == -1
    {
      let found = Relation.share(a, of: b, makes: stated)
      if found.holds == true { return found }
    }
    guard let whole = line.last(where: { $0.isOperand }),
      whole.before.ends(withAnyOf: ["van de", "van die", "van deze", "van in totaal", "van alle"]),
      line.filter({ $0.isOperand }).count == 1
    else { return nil }
    return relation(part, of: whole, stated, isMarked: true)
  }

  private func relation(
    _ part: FigureInContext, of whole: FigureInContext, _ stated: Quantity, isMarked: Bool,
    isNamed: Bool = false
  ) -> Relation? {
    guard part.isLike(whole), let a = part.quantity, let b = whole.quantity, !b.value.isZero else {
      return nil
    }
    let relation = Relation.share(a, of: b, makes: stated)
    // "van de 1.500 ondervraagden, 300 mensen," counts the same under another name.
    let isOne = part.isCommensurable(with: whole) || (isNamed && part.figure.kind == .count)
    let evidence: Strength = !isOne ? .possible : isMarked ? .certain : .likely
    if isMarked, isOne, isImpossible(relation) { return relation }
    return relation.isAsserted(by: evidence) ? relation : nil
  }

  /// Whether a share is stated that no part of a whole can have, however it is hedged.
  private func isImpossible(_ relation: Relation) -> Bool {
    guard relation.stated.isPercentage, let value = relation.value, !value.isNegative,
      value.compared(to: Rational(100)) != 1
    else { return false }
    return relation.stated.value.isNegative
      || relation.stated.value.compared(to: Rational(100)) == 1
  }

  /// `25.000 van de 125.000`.
  private func isPartOf(_ part: FigureInContext, _ whole: FigureInContext) -> Bool {
    // "van 144 naar 126, een afname van 18" is no part of 18.
    part.isOperand && whole.isOperand && part.isLike(whole) && whole.before.count <= 40
      && !ChangeCue.namesChange(whole)
      && whole.before.ends(withAnyOf: ShareCheck.wholes)
  }
}
