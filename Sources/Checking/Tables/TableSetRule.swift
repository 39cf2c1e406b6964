internal import LetterModel

/// A check between the tables of a letter: it says which cells must agree.
protocol TableSetRule: FigureCheck {
  /// The relations that the rule finds between tables; it is asked where there are two or more.
  func findings(in grids: [NumberGrid], of letter: Letter) -> [Finding]
}

extension TableSetRule {
  /// The relations that this rule found, redone.
  func verifications(in evidence: Evidence) -> [Verification] {
    evidence.verifications(of: rule)
  }
}
