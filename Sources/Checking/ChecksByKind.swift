/// Some checks by their kind, in their order, each with its index in the list.
///
/// Sorted once for many letters: to find out the kinds of all checks takes longer than a short
/// letter's sums do.
struct ChecksByKind: Sendable {
  /// The checks as they are listed.
  let list: [any Check]
  let ofTables: [(at: Int, rule: any TableRule)]
  let betweenTables: [(at: Int, rule: any TableSetRule)]
  /// The rules of sentences that are asked before those of facts.
  let beforeFacts: [(at: Int, rule: any TextRule)]
  let ofFacts: [(at: Int, rule: any FactRule)]
  /// The rules of sentences that are asked after those of facts.
  let afterFacts: [(at: Int, rule: any TextRule)]
  let ofCitations: [(at: Int, rule: any CitationRule)]

  /// All checks that there are.
  static let all = ChecksByKind(allChecks)

  /// Sorts checks by their kind; one that is of several kinds is in all of them.
  init(_ checks: [any Check]) {
    func of<Kind>(_ kind: Kind.Type) -> [(at: Int, rule: Kind)] {
      checks.enumerated().compactMap { at, check in (check as? Kind).map { (at, $0) } }
    }
    list = checks
    ofTables = of((any TableRule).self)
    betweenTables = of((any TableSetRule).self)
    let sentences = of((any TextRule).self)
    beforeFacts = sentences.filter { $0.rule.turn == .beforeFacts }
    ofFacts = of((any FactRule).self)
    afterFacts = sentences.filter { $0.rule.turn == .afterFacts }
    ofCitations = of((any CitationRule).self)
  }

  /// Whether any check looks at sentences.
  var looksAtText: Bool { !(beforeFacts.isEmpty && ofFacts.isEmpty && afterFacts.isEmpty) }
}
