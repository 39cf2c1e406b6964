internal import LetterModel

/// A relation that a rule finds in a table or a text.
struct Finding: Sendable {
  /// What asserts a relation.
  enum Source: Sendable {
    /// The rows and columns of a table, and their labels.
    case lines
    /// The words of a sentence, or of several.
    case words
  }

  /// What is stated.
  var relation: Relation
  /// The bytes of the statement: the total's line.
  var span: SourceSpan
  /// Why it can not be decided although the numbers are there; `nil` where it can.
  var doubt: Message?
  /// Disclaimers and circumstances.
  var remarks: [Message] = []
  /// Which of the two figures the words say is larger; `nil` for a relation that must hold.
  var comparison: Comparison?
  /// How its sum is written where the operation does not tell.
  var style: SumStyle = .plain
  /// How surely words or structure assert it; `nil` where the rule does not say.
  var strength: Strength?
  /// The id of the pattern that asserts it.
  var pattern: String?
  /// The index of the figure that is the likeliest mistake where it fails.
  var culprit: Int?
  /// The total row that a column's finding belongs to, so that a lost row shows in all columns.
  var totalRow: TotalRow?

  /// Whether it contradicts the letter: rounding cannot explain it, and nothing is in doubt.
  var isFailing: Bool { doubt == nil && comparison == nil && relation.holds == false }

  /// A row of a table.
  struct TotalRow: Hashable, Sendable {
    var table: Int
    var row: Int
  }
}

extension Finding {
  /// The relation redone, under the id of the check that found it; undecided where there is a doubt.
  func verification(rule: String) -> Verification {
    var verification = relation.verification(rule: rule, span: span, remarks: remarks)
    verification.style = style
    verification.strength = strength
    verification.pattern = pattern
    verification.culprit = culprit
    if let comparison, let one = relation.terms.first?.quantity {
      verification.verdict = comparison.verdict(on: one, against: relation.stated)
      verification.statement = comparison.statement(of: one, against: relation.stated)
      verification.tolerance = nil
      verification.slackUsed = nil
    }
    if let doubt, verification.verdict != .undecided {
      verification.verdict = .undecided
      verification.remarks.insert(doubt, at: 0)
    }
    return verification
  }
}
