internal import Extraction
internal import LetterModel

/// Recomputes the change of a part from two levels and the part's share of each.
///
///     36.206 banen … 76,0 procent hiervan bij marktwerkgevers; later 38.061, 74,2 procent
///     38.061 × 74,2 % − 36.206 × 76,0 % = 724,7, stated 724
///
/// A share belongs to the last level before it in its paragraph. The interval of a rounded share of
/// a large level is wide, and the tolerance says how wide.
struct ShareChangeCheck: FactRule {
  let rule = "text.share-change"
  let summary = "a part's change follows from two levels and its shares of them"

  func findings(in ledger: FactLedger, text: FigureText) -> [Finding] {
    let shares = ledger.shares
    var findings: [Finding] = []
    guard !shares.isEmpty else { return [] }
    for at in ledger.facts.indices where ledger.facts[at].key.baseline != nil {
      let change = ledger.facts[at]
      guard let now = change.key.period, let then = change.key.baseline,
        let part = change.key.dimensions.first(where: { $0.name == "sector" }),
        let later = shares.first(where: { $0.matches(change.key, part: part, period: now) }),
        let earlier = shares.first(where: { $0.matches(change.key, part: part, period: then) })
      else { continue }
      let stated = change.occurrence(nearest: later.figure).quantity
      let relation = Relation(
        .weighted,
        [
          .init(quantity: later.level, weight: later.share),
          .init(quantity: earlier.level, sign: -1, weight: earlier.share),
        ], makes: stated)
      guard relation.holds == true || relation.hasAnySlip else { continue }
      findings.append(Finding(relation: relation, span: relation.span))
    }
    return findings
  }
}
