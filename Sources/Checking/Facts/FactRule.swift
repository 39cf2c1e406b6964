internal import LetterModel

/// A check between sentences: it says which facts make which.
protocol FactRule: FigureCheck {
  /// The relations that the rule finds between the facts of a letter.
  func findings(in ledger: FactLedger, text: FigureText) -> [Finding]
}

extension FactRule {
  /// The relations that this rule found, redone.
  func verifications(in evidence: Evidence) -> [Verification] {
    evidence.verifications(of: rule)
  }
}

extension FactLedger {
  /// The occurrences of three facts that stand nearest to each other, the last of them last.
  static func nearest(_ facts: [Fact]) -> [Fact.Occurrence] {
    guard let scarce = facts.min(by: { $0.occurrences.count < $1.occurrences.count }) else {
      return []
    }
    var best: [Fact.Occurrence] = []
    var spread = Int.max
    for seed in scarce.occurrences.prefix(8) {
      let chosen = facts.map { $0.occurrence(nearest: seed.figure) }
      let figures = chosen.map(\.figure)
      let width = (figures.max() ?? 0) - (figures.min() ?? 0)
      if width < spread {
        best = chosen
        spread = width
      }
    }
    return best
  }
}
