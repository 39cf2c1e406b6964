internal import LetterModel

/// Recomputes a change from the levels that are stated before and after it.
///
///     Tijdens de nulmeting waren er 36.206 banen … Eind 2022 waren er 38.061 banen …
///     In totaal zijn er ten opzichte van de nulmeting 1.855 extra banen …
///
/// The later level less the earlier is the change; the figure that comes last is the one stated.
struct LevelChangeCheck: FactRule {
  let rule = "text.level-change"
  let summary = "a change is the later level less the earlier one"

  func findings(in ledger: FactLedger, text: FigureText) -> [Finding] {
    var findings: [Finding] = []
    for at in ledger.facts.indices where ledger.facts[at].key.baseline != nil {
      let change = ledger.facts[at]
      guard let now = change.key.period, let then = change.key.baseline, now != then else {
        continue
      }
      func levels(in period: String) -> [Int] {
        ledger.places(like: change.key, in: period).filter { at in
          ledger.facts[at].key.baseline == nil && !ledger.facts[at].isChange
            && ledger.facts[at].key.role == change.key.role
        }
      }
      let later = levels(in: now)
      let earlier = levels(in: then)
      guard later.count <= 4, earlier.count <= 4 else { continue }
      if let finding = finding(
        change, later.map { ledger.facts[$0] }, earlier.map { ledger.facts[$0] })
      {
        findings.append(finding)
      }
    }
    return findings
  }

  private func finding(_ change: Fact, _ later: [Fact], _ earlier: [Fact]) -> Finding? {
    var failing: Relation?
    for end in later {
      for start in earlier {
        let chosen = FactLedger.nearest([start, end, change])
        guard chosen.count == 3 else { continue }
        let relation = LevelChangeCheck.relation(chosen[0], chosen[1], chosen[2])
        if relation.holds == true {
          return Finding(relation: relation, span: relation.span)
        }
        failing = relation
      }
    }
    guard let failing, later.count == 1, earlier.count == 1, failing.holdsOrAlmost else {
      return nil
    }
    return Finding(relation: failing, span: failing.span)
  }

  /// The statement as a person reads it: the last figure is the one stated.
  private static func relation(
    _ start: Fact.Occurrence, _ end: Fact.Occurrence, _ change: Fact.Occurrence
  ) -> Relation {
    if end.figure > start.figure, end.figure > change.figure {
      return Relation.sum([start.quantity, change.quantity], makes: end.quantity)
    }
    if change.quantity.value.isNegative {
      return Relation.difference(
        start.quantity, end.quantity, makes: change.quantity.negated)
    }
    return Relation.difference(end.quantity, start.quantity, makes: change.quantity)
  }
}
