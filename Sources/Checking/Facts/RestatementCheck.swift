internal import Extraction
internal import LetterModel

/// Compares the text with the tables: one fact stated in both.
///
///     … hebben marktwerkgevers 71.113 extra banen gerealiseerd …      and in the table 71.113
///
/// A different figure contradicts only where what is counted, of whom and for what are the same, the
/// time or what it is compared with is said at both places, nothing differs, only one cell is meant,
/// and one slip of the pen turns one figure into the other: of figures of four digits one in some two
/// hundred is a slip of a given one.
struct RestatementCheck: FactRule {
  let rule = "text.restatement"
  let summary = "a figure of a table is the same where the text repeats it"

  func findings(in ledger: FactLedger, text: FigureText) -> [Finding] {
    var findings: [Finding] = []
    let cells = CellFacts(of: ledger)
    for at in ledger.facts.indices where ledger.facts[at].isInText {
      guard let said = ledger.facts[at].firstInText else { continue }
      if let cell = ledger.facts[at].firstInCell ?? same(as: at, in: ledger) {
        let relation = Relation(
          .restatement, [.init(quantity: cell.quantity)], makes: said.quantity)
        findings.append(Finding(relation: relation, span: said.quantity.span))
      } else if ledger.facts[at].others.isEmpty,
        let finding = difference(from: said, of: at, in: ledger, cells)
      {
        findings.append(finding)
      }
    }
    return findings
  }

  /// A cell with the same figure of the same thing at the same time, for whatever it is: tables seldom
  /// say that what they list is a norm or a forecast.
  private func same(as fact: Int, in ledger: FactLedger) -> Fact.Occurrence? {
    let (key, printed) = (ledger.facts[fact].key, ledger.facts[fact].quantity.printed)
    // A few digits are the same by chance.
    guard key.role != .realised, printed.coefficient.magnitude >= 100 else { return nil }
    return ledger.places(like: key, in: key.period).lazy.compactMap { place -> Fact.Occurrence? in
      let other = ledger.facts[place]
      return other.quantity.printed == printed && other.key.baseline == key.baseline
        ? other.firstInCell : nil
    }.first
  }

  /// What a table says of the same thing, if it differs by one slip of the pen.
  private func difference(
    from said: Fact.Occurrence, of fact: Int, in ledger: FactLedger, _ cells: CellFacts
  ) -> Finding? {
    let key = ledger.facts[fact].key
    guard key.period != nil || key.baseline != nil, let other = cells.only(agreeingWith: fact),
      let cell = other.firstInCell
    else { return nil }
    let relation = Relation(.restatement, [.init(quantity: cell.quantity)], makes: said.quantity)
    let isSame = key.baseline != nil && other.key.equals(key)
    guard relation.holds == true ? isSame : isSlip(relation, isSame: isSame) else { return nil }
    return Finding(relation: relation, span: said.quantity.span)
  }

  /// Whether one figure is the other with one slip: any where the keys say all there is to say,
  /// else one of four digits or more that leaves their number as it was.
  private func isSlip(_ relation: Relation, isSame: Bool) -> Bool {
    let mistakes = Mistake.mending(relation)
    if isSame { return !mistakes.isEmpty }
    return relation.stated.printed.coefficient.magnitude >= 1000
      && mistakes.contains { $0.keepsDigits && $0.kind != .sign }
  }
}
