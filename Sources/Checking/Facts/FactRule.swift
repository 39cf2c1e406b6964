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
