internal import GRDB

/// Conditions of a query that all have to hold, with the values that stand for their question marks.
struct Condition {
  private var parts: [String] = []
  private(set) var arguments = StatementArguments()

  /// Adds a condition.
  mutating func add(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) {
    parts.append("(\(sql))")
    arguments += StatementArguments(values)
  }

  /// The conditions, for after `WHERE`.
  var sql: String { parts.isEmpty ? "1" : parts.joined(separator: " AND ") }
}
