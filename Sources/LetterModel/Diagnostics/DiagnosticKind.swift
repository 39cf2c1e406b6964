/// A fact about a letter that a diagnostic can state, whatever the letter.
///
///     extension DiagnosticKind {
///       static let gap = DiagnosticKind(
///         "footnote.gap", .warning, "The numbers of the notes leave some out.")
///     }
///
/// Each is declared beside the code that emits it and stands in the list of its module, so that
/// `griffier list diagnostics` can print them all.
public struct DiagnosticKind: Sendable, Hashable {
  /// A stable name, by subject and fact: `footnote.text-missing`.
  public let id: String
  /// How much it matters.
  public let severity: Diagnostic.Severity
  /// One sentence on what it means.
  public let summary: String

  /// A kind of diagnostic.
  public init(_ id: String, _ severity: Diagnostic.Severity, _ summary: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
  }
}
