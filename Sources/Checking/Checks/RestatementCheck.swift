internal import LetterModel

/// Holds the text against the tables: one fact stated in both.
///
///     … hebben marktwerkgevers 71.113 extra banen gerealiseerd …      and in the table 71.113
///
/// A different figure contradicts only where everything that tells facts apart is said at both
/// places and the same, and one slip of the pen turns one into the other.
struct RestatementCheck: FactRule {
  let rule = "text.restatement"
  let summary = "a figure of a table is the same where the text repeats it"

  func findings(in ledger: FactLedger, text: FigureText) -> [Finding] {
    var findings: [Finding] = []
    for fact in ledger.facts {
      let cell = fact.occurrences.first { !$0.isInText }
      let said = fact.occurrences.first { $0.isInText }
      if let cell, let said {
        let relation = Relation(
          .restatement, [.init(quantity: cell.quantity)], makes: said.quantity)
        findings.append(Finding(rule: rule, relation: relation, span: said.quantity.span))
      } else if let said, fact.key.baseline != nil {
        let others = ledger.facts(like: fact.key).filter { other in
          other.key.equals(fact.key) && !other.isInText
        }
        guard others.count == 1, let cell = others.first?.occurrences.first else { continue }
        let relation = Relation(
          .restatement, [.init(quantity: cell.quantity)], makes: said.quantity)
        guard relation.holds == true || !Mistake.mending(relation).isEmpty else { continue }
        findings.append(Finding(rule: rule, relation: relation, span: said.quantity.span))
      }
    }
    return findings
  }
}
