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
    for at in ledger.facts.indices {
      let places = ledger.facts[at].occurrences
      guard let inText = places.firstIndex(where: \.isInText) else { continue }
      let said = places[inText]
      if let inTable = places.firstIndex(where: { !$0.isInText }) {
        let cell = places[inTable]
        let relation = Relation(
          .restatement, [.init(quantity: cell.quantity)], makes: said.quantity)
        findings.append(Finding(rule: rule, relation: relation, span: said.quantity.span))
      } else if ledger.facts[at].key.baseline != nil {
        let key = ledger.facts[at].key
        let printed = ledger.facts[at].quantity.printed
        // The cell may be repeated elsewhere in the text, where it is right.
        let others = ledger.facts(like: key) {
          $0.key.equals(key) && $0.quantity.printed != printed
        }
        guard others.count == 1, places.count == 1,
          let cell = others.first?.occurrences.first(where: { !$0.isInText })
        else { continue }
        let relation = Relation(
          .restatement, [.init(quantity: cell.quantity)], makes: said.quantity)
        guard relation.holds == true || !Mistake.mending(relation).isEmpty else { continue }
        findings.append(Finding(rule: rule, relation: relation, span: said.quantity.span))
      }
    }
    return findings
  }
}
