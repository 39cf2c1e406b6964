internal import Extraction
internal import LetterModel

/// Recomputes a total that is stated after its terms.
///
///     Noord telt 3.100 plekken en Zuid 2.450, samen goed voor 5.550 plekken
///     In fase één doen 14 gemeenten mee. In fase twee volgen er 22, zodat er 36 deelnemen.
///     Op 1 januari 18.200 wachtenden; 4.300 kwamen erbij, 2.700 vervielen, eind december dus 19.800
///
/// The terms are the amounts before it in its sentence, else those of the sentences right before.
/// A cue must say that it is a total. Where all amounts of the sentence do not make it, the last
/// few of them may: such a reading must hold to a digit at least, and with some terms subtracted
/// to three, so that one of the some twelve readings is right by accident about once in a hundred.
///
/// What fails contradicts only after a cue that can say nothing else (`samen`,
/// `opgeteld`), or where one slip of the pen in a figure of four digits would mend it.
struct TotalCheck: SentenceRule {
  let rule = "text.total"
  let summary = "a total stated after its terms is their sum"
  let turn = Turn.afterFacts
  let needs = SentenceCues.total

  private static let mostTerms = 8

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    var findings: [Finding] = []
    // Shares may be added too: "14 procent zon en 18 procent wind, samen 32 procent".
    let operands = sentence.mentions.filter { $0.isOperand || $0.isPercentage }
    guard !operands.isEmpty else { return [] }
    let earlier = text.operands(before: at)
    for index in operands.indices {
      let own = operands[..<index].filter { $0.isLike(operands[index]) }
      guard
        let cue = TotalCue(
          of: operands[index], after: own.last, before: earlier.last, in: sentence)
      else {
        continue
      }
      let next = index + 1 < operands.count ? operands[index + 1] : nil
      let site = Site(
        stated: operands[index], own: own, earlier: earlier, next: next)
      guard let relation = relation(at: site, cue) else { continue }
      findings.append(Finding(relation: relation, span: relation.span))
    }
    return findings
  }

  /// A figure that may be a total, and the amounts around it.
  private struct Site {
    var stated: FigureInContext
    var own: [FigureInContext]
    var earlier: [[FigureInContext]]
    var next: FigureInContext?

    /// All amounts of its kind before it.
    var line: [FigureInContext] {
      (earlier.flatMap { $0 } + own).filter { $0.isLike(stated) }.suffix(TotalCheck.mostTerms)
    }

    /// The terms that the sentences suggest, before any sum is tried.
    var likely: [FigureInContext] {
      if own.count > 1 { return own }
      if let last = earlier.last?.filter({ $0.isLike(stated) }), last.count > 1 || !own.isEmpty {
        return last + own
      }
      return Array(earlier.flatMap { $0 }.filter { $0.isLike(stated) }) + own
    }

    /// Whether its parts follow, so that the figures before it are about something else.
    var isFollowed: Bool {
      guard let next else { return false }
      return next.isLike(stated)
        && (next.before.contains(UInt8(ascii: ":"))
          || next.before.has(anyOf: ["waarvan", "te weten", "namelijk", "bestaande", "verdeeld"])
          || next.lead.ends(withAnyOf: ["(", ","]))
    }
  }

  private func relation(at site: Site, _ cue: TotalCue) -> Relation? {
    let likely = site.likely
    if (2...TotalCheck.mostTerms).contains(likely.count),
      let sum = sum(likely, makes: site.stated), sum.holds == true,
      cue.isSure || Chance.coincidenceDigits(of: sum) >= (likely.count > 2 ? 0 : 1)
    {
      return sum
    }
    if (2...TotalCheck.mostTerms).contains(likely.count), likely.contains(where: \.flowsOut),
      let flow = flow(likely, makes: site.stated), flow.holds == true
    {
      return flow
    }
    // "24 loketten geopend, waarmee het aantal op 96 komt; vorig jaar waren het er 72"
    if site.own.count == 1, let next = site.next, next.isLike(site.stated), !site.isFollowed,
      site.stated.before.ends(with: "op"),
      let sum = sum(site.own + [next], makes: site.stated), sum.holds == true,
      Chance.coincidenceDigits(of: sum) >= 1
    {
      return sum
    }
    let line = site.line
    guard line.count > 1 else { return nil }
    for count in 2...line.count {
      if let sum = sum(line.suffix(count), makes: site.stated), sum.holds == true,
        Chance.coincidenceDigits(of: sum) >= (cue.isSure ? 1 : 2)
      {
        return sum
      }
    }
    if line.contains(where: \.flowsOut), line.count > 2 {
      for count in (3...line.count).reversed() {
        if let flow = flow(line.suffix(count), makes: site.stated), flow.holds == true {
          return flow
        }
      }
    }
    if let flow = anyFlow(line, makes: site.stated) { return flow }
    let flows = (site.earlier.last ?? []).filter { $0.isLike(site.stated) } + site.own
    if let flow = brokenFlow(flows, makes: site.stated) { return flow }
    guard !site.isFollowed, (2...6).contains(likely.count),
      likely.allSatisfy({ $0.isCommensurable(with: site.stated) })
        || (likely.count == 2 && Complements.divide(likely.map(\.after))),
      let failing = sum(likely, makes: site.stated), failing.holds == false
    else { return nil }
    if cue.isSure {
      let isOwn = site.own.count == likely.count
      return failing.isWithin(isOwn ? 4 : 10) || failing.hasPrintedSlip ? failing : nil
    }
    if cue.isAdding, site.own.count == likely.count {
      return failing.isNear(1000) ? failing : nil
    }
    let isOne = cue.isTotal && likely.allSatisfy { $0.hasUnit(of: site.stated) }
    return failing.isUnambiguousSlip
      || (isOne && failing.isWithin(10) && failing.hasSlipKeepingDigits)
      ? failing : nil
  }

  private func sum(_ terms: some Sequence<FigureInContext>, makes stated: FigureInContext)
    -> Relation?
  {
    let parts = terms.map { $0.isBounded ? nil : $0.signed }
    guard let total = stated.quantity, !stated.isBounded, !parts.contains(where: { $0 == nil }),
      !TotalCheck.isMovement(Array(terms))
    else { return nil }
    return Relation.sum(parts.compactMap { $0 }, makes: total)
  }

  /// `van -580 naar 687`: a level that fell below nothing is no term.
  private static func isMovement(_ terms: [FigureInContext]) -> Bool {
    zip(terms, terms.dropFirst()).contains { one, next in
      one.hasMinus && one.lead.ends(with: "van") && next.lead.ends(withAnyOf: ["naar", "tot"])
    }
  }

  /// An opening balance plus inflows and less outflows, as the words say.
  private func flow(_ terms: [FigureInContext], makes stated: FigureInContext) -> Relation? {
    let parts = terms.compactMap { term in
      term.quantity.map { Relation.Term(quantity: $0, sign: term.flowsOut ? -1 : 1) }
    }
    guard let total = stated.quantity, parts.count == terms.count,
      !terms.contains(where: \.hasMinus)
    else { return nil }
    return Relation(.sum, parts, makes: total)
  }

  /// An opening balance, inflows and outflows that the words tell apart, where the numbers
  /// contradict them.
  private func brokenFlow(_ terms: [FigureInContext], makes stated: FigureInContext) -> Relation? {
    guard (3...4).contains(terms.count), let total = stated.quantity, !stated.isBounded,
      !terms[0].flowsIn, !terms[0].flowsOut,
      terms.dropFirst().allSatisfy({ $0.flowsIn != $0.flowsOut }),
      terms.allSatisfy({ $0.isCommensurable(with: stated) && !$0.isBounded })
    else { return nil }
    let parts = terms.compactMap { term in
      term.quantity.map { Relation.Term(quantity: $0, sign: term.flowsOut ? -1 : 1) }
    }
    let flow = Relation(.sum, parts, makes: total)
    guard parts.count == terms.count, flow.holds == false,
      flow.isWithin(20) || flow.hasPrintedSlip
    else { return nil }
    return flow
  }

  /// An opening balance plus inflows and less outflows, as the numbers say.
  private func anyFlow(_ line: [FigureInContext], makes stated: FigureInContext) -> Relation? {
    guard let total = stated.quantity else { return nil }
    for count in stride(from: min(4, line.count), through: 3, by: -1) {
      let terms = line.suffix(count).compactMap(\.quantity)
      // A sign that is printed is not turned once more.
      guard terms.count == count, !line.suffix(count).contains(where: \.hasMinus) else {
        return nil
      }
      for signs in 1..<(1 << (count - 1)) {
        let relation = Relation(
          .sum,
          terms.enumerated().map { index, quantity in
            .init(quantity: quantity, sign: index > 0 && signs >> (index - 1) & 1 == 1 ? -1 : 1)
          }, makes: total)
        if relation.holds == true, Chance.coincidenceDigits(of: relation) >= 2 { return relation }
      }
    }
    return nil
  }
}
