internal import Extraction
internal import LetterModel

/// Recomputes a total of two halves that are stated in different sentences.
///
///     … is met 10.461 toegenomen (formeel, markt, 2022 ten opzichte van 2021)
///     … is met 314 afgenomen     (inleen, markt, 2022 ten opzichte van 2021)
///     … 10.146 extra banen       (markt, 2022 ten opzichte van 2021)
///
/// Only halves that are known to make a whole are added: market and government, formal and leased.
/// What is counted, the time, the baseline and all other dimensions must be said and the same.
/// Where several figures have one key, any that fit are taken.
struct PartitionCheck: FactRule {
  let rule = "text.partition"
  let summary = "two halves stated apart make the total stated for both"

  /// The halves by dimension.
  ///
  /// Other values (`gemeenten`, `provincies`) need not be all.
  private static let halves = [
    (name: "sector", first: "markt", second: "overheid"),
    (name: "vorm", first: "formeel", second: "inleen"),
  ]

  func findings(in ledger: FactLedger, text: FigureText) -> [Finding] {
    var findings: [Finding] = []
    for half in PartitionCheck.halves {
      for at in ledger.facts.indices
      where ledger.facts[at].key.value(of: half.name) == half.first {
        let first = ledger.facts[at]
        guard first.key.period != nil else { continue }
        var other = first.key
        for at in other.dimensions.indices where other.dimensions[at].name == half.name {
          other.dimensions[at].value = half.second
        }
        let seconds = ledger.facts(equalTo: other)
        let whole = first.key.without(half.name)
        let wholes = ledger.facts(equalTo: whole)
        if let finding = finding(first, seconds, wholes) { findings.append(finding) }
      }
    }
    return findings
  }

  private func finding(_ first: Fact, _ seconds: [Fact], _ wholes: [Fact]) -> Finding? {
    guard seconds.count <= 4, wholes.count <= 4 else { return nil }
    var failing: Relation?
    for second in seconds {
      for whole in wholes {
        let chosen = FactLedger.nearest([first, second, whole])
        // Facts of cells alone are left to the checks of tables.
        guard chosen.count == 3, chosen.contains(where: \.isInText) else { continue }
        let relation = Relation.sum(
          [chosen[0].quantity, chosen[1].quantity], makes: chosen[2].quantity)
        if relation.holds == true {
          return Finding(relation: relation, span: relation.span)
        }
        failing = relation
      }
    }
    guard let failing, seconds.count == 1, wholes.count == 1, failing.holdsOrAlmost else {
      return nil
    }
    return Finding(relation: failing, span: failing.span)
  }
}
