/// Writes something of letters in one format.
///
/// What is written says which kind of writer it is: `LetterWriter`, `CheckWriter`, `CorpusWriter`
/// or `GraphWriter`. The command makes its `--format` and its lists of them.
public protocol Writer: Sendable {
  /// The name that `--format` takes: `json`.
  var format: String { get }
  /// The name among all writers, for `griffier list writers`: `check-json`.
  var name: String { get }
  /// One sentence for `griffier list writers`.
  var summary: String { get }
  /// The extension of its files, without a dot.
  var fileExtension: String { get }
}

extension Writer {
  /// Most formats have their own name as extension.
  public var fileExtension: String { format }
}
