internal import LetterModel

/// A relation that a rule finds in a table or a text.
struct Finding: Sendable {
  /// The rule that found it.
  var rule: String
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
  /// The total row that a column's finding belongs to, so that a lost row shows in all columns.
  var totalRow: TotalRow?

  /// Whether no unrounded values would print like this.
  var isFailing: Bool { doubt == nil && comparison == nil && relation.holds == false }

  /// A row of a table.
  struct TotalRow: Hashable, Sendable {
    var table: Int
    var row: Int
  }
}
