internal import LetterModel

/// A check of sentences: it says which figures make which.
protocol TextRule: FigureCheck {
  /// The relations that the rule finds in the letter's sentences.
  func findings(in text: FigureText, of letter: Letter) -> [Finding]
}

extension TextRule {
  /// The relations that this rule found, redone.
  func verifications(in evidence: Evidence) -> [Verification] {
    evidence.verifications(of: rule)
  }
}
