internal import LetterModel

/// Finds sums among the amounts of a sentence that no cue announces.
///
///     Er werken 64.120 agenten, onder wie 21.450 vrouwen; het aantal mannen is 42.670.
///
/// Chance is controlled: of three or more amounts of one unit in a row, the first, the last or the
/// largest is the sum of the others, to three digits in one sentence and to four over two. A
/// sentence has some ten such readings, so one of random figures shows one about once in a hundred
/// sentences of three figures or more. Only two halves by their names, in the market and in the
/// government, contradict the amount right before them, where one slip of the pen would mend them.
struct NearSumCheck: SentenceRule {
  let rule = "text.near-sum"
  let summary = "amounts in a row of which one is the sum of the others"
  let turn = Turn.afterFacts
  let figures: SentenceFigures = .operand

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    let previous = at > 0 ? text.sentences[at - 1] : nil
    var findings: [Finding] = []
    let own = sentence.operands
    if own.count > 2, let relation = NearSumCheck.relation(own, digits: 3) {
      var finding = Finding(relation: relation, span: relation.span)
      finding.strength = .possible
      findings.append(finding)
    } else if let previous, own.count + previous.operands.count > 2,
      previous.operands.count < 6, text.isFollowed(at - 1),
      let relation = NearSumCheck.relation(previous.operands + own, digits: 4)
    {
      var finding = Finding(relation: relation, span: relation.span)
      finding.strength = .possible
      findings.append(finding)
    } else if let previous, own.count == 2, (1...3).contains(previous.operands.count),
      text.isFollowed(at - 1), let relation = NearSumCheck.halves(own, of: previous.operands)
    {
      findings.append(Finding(relation: relation, span: relation.span))
    }
    return findings
  }

  /// Two halves by their names that would make the only amount before them but for one slip.
  private static func halves(_ own: [FigureInContext], of wholes: [FigureInContext]) -> Relation? {
    let parts = own.compactMap(\.quantity)
    guard parts.count == 2, own[0].isLike(own[1]),
      Complements.divide(own[0].before, own[1].before)
        || Complements.divide(own[0].after, own[1].after)
    else { return nil }
    let relations = wholes.compactMap { whole -> Relation? in
      guard whole.isLike(own[0]), whole.isCommensurable(with: own[0]), let stated = whole.quantity
      else { return nil }
      return Relation.sum(parts, makes: stated)
    }
    guard !relations.contains(where: { $0.holds == true }) else { return nil }
    let slips = relations.filter(\.isTellingSlip)
    return slips.count == 1 ? slips[0] : nil
  }

  private static func relation(_ line: [FigureInContext], digits: Int) -> Relation? {
    guard line.count < 12 else { return nil }
    for count in (3...line.count).reversed() {
      for start in 0...(line.count - count) {
        let run = Array(line[start..<(start + count)])
        guard run.dropFirst().allSatisfy({ $0.isCommensurable(with: run[0]) }) else { continue }
        let quantities = run.compactMap(\.quantity)
        guard quantities.count == count,
          let largest = quantities.indices.max(by: {
            quantities[$0].value.compared(to: quantities[$1].value) == -1
          }), count == 3 || largest == 0 || largest == count - 1
        else { continue }
        var parts = quantities
        let whole = parts.remove(at: largest)
        let relation = Relation.sum(parts, makes: whole)
        guard relation.holds == true, parts.allSatisfy({ !$0.value.isZero && !$0.isHedged }),
          !whole.isHedged, Chance.coincidenceDigits(of: relation) >= digits
        else { continue }
        return relation
      }
    }
    return nil
  }
}
