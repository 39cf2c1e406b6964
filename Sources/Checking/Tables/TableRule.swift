internal import LetterModel

/// A check of tables: it says which cells make which.
///
/// The relations of all rules are gathered first, because the culprit of a contradiction is known
/// only from all sums that a cell stands in.
protocol TableRule: FigureCheck {
  /// The relations that the rule finds in a table.
  func findings(in grid: NumberGrid) -> [Finding]
}

extension TableRule {
  /// The relations that this rule found, redone.
  func verifications(in evidence: Evidence) -> [Verification] {
    evidence.verifications(of: rule)
  }
}
