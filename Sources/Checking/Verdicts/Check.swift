/// One kind of statement that is checked, as `griffier list checks` tells it.
///
/// What a check looks at is said by its kind: a `TableRule`, a `TableSetRule`, a `TextRule`, a
/// `FactRule`, a `CitationRule` or a `CorpusRule`. It returns what it found and knows neither the
/// registry that lists it nor the run that asks it.
public protocol Check: Sendable {
  /// The stable id, and the name of its case file: `table.column-total`.
  var rule: String { get }
  /// What the statement asserts, in one sentence: `a total row is the sum of its rows`.
  var summary: String { get }
}
