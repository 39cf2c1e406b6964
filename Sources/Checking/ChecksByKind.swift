/// Some checks by their kind, in their order, each with its index in the list.
package struct ChecksByKind: Sendable {
  /// The checks as they are listed.
  let list: [ListedCheck]
  let ofTables: [(at: Int, rule: any TableRule)]
  let betweenTables: [(at: Int, rule: any TableSetRule)]
  /// The rules of sentences that are asked before those of facts.
  let beforeFacts: [(at: Int, rule: any TextRule)]
  /// The rules of sentences whose patterns stand in a file of wordings.
  let ofWordings: [(at: Int, rule: WordingCheck)]
  let ofFacts: [(at: Int, rule: any FactRule)]
  /// The rules of sentences that are asked after those of facts.
  let afterFacts: [(at: Int, rule: any TextRule)]
  let ofCitations: [(at: Int, rule: any CitationRule)]
  let acrossLetters: [(at: Int, rule: any CorpusRule)]

  /// All checks that there are.
  static let all = ChecksByKind(allChecks)

  /// Sorts checks by their kind; one that is asked two things is of two kinds.
  package init(_ checks: [ListedCheck]) {
    var ofTables: [(at: Int, rule: any TableRule)] = []
    var betweenTables: [(at: Int, rule: any TableSetRule)] = []
    var ofText: [(at: Int, rule: any TextRule)] = []
    var ofWordings: [(at: Int, rule: WordingCheck)] = []
    var ofFacts: [(at: Int, rule: any FactRule)] = []
    var ofCitations: [(at: Int, rule: any CitationRule)] = []
    var acrossLetters: [(at: Int, rule: any CorpusRule)] = []
    for (at, check) in checks.enumerated() {
      for question in check.questions {
        switch question {
        case .table(let rule): ofTables.append((at, rule))
        case .betweenTables(let rule): betweenTables.append((at, rule))
        case .sentences(let rule): ofText.append((at, rule))
        case .wording(let rule): ofWordings.append((at, rule))
        case .facts(let rule): ofFacts.append((at, rule))
        case .citations(let rule): ofCitations.append((at, rule))
        case .acrossLetters(let rule): acrossLetters.append((at, rule))
        }
      }
    }
    list = checks
    self.ofTables = ofTables
    self.betweenTables = betweenTables
    beforeFacts = ofText.filter { $0.rule.turn == .beforeFacts }
    self.ofWordings = ofWordings
    self.ofFacts = ofFacts
    afterFacts = ofText.filter { $0.rule.turn == .afterFacts }
    self.ofCitations = ofCitations
    self.acrossLetters = acrossLetters
  }

  /// Whether any check looks at sentences.
  var looksAtText: Bool {
    !(beforeFacts.isEmpty && ofFacts.isEmpty && afterFacts.isEmpty && ofWordings.isEmpty)
  }

  /// The wordings that its rules of patterns share.
  var wordings: Wording? { ofWordings.first?.rule.wording }
}
