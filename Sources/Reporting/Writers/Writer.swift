/// Writes something of letters in one format.
///
/// What is written says which kind of writer it is: `LetterWriter`, `CheckWriter`, `CorpusWriter`
/// or `GraphWriter`. The command makes its `--format` and its lists of them.
public protocol Writer: Sendable {
  /// What it writes, and itself as a writer of that.
  var kind: WriterKind { get }
  /// The name that `--format` takes: `json`.
  var format: String { get }
  /// The name among all writers, for `griffier list writers`: `check-json`.
  var name: String { get }
  /// One sentence for `griffier list writers`.
  var summary: String { get }
  /// The extension of its files, without a dot.
  var fileExtension: String { get }
}

/// What a writer writes.
///
/// A writer says it itself: whether a value conforms to a protocol is a question that takes a search
/// of the whole program to deny.
public enum WriterKind: Sendable {
  case letter(any LetterWriter)
  case corpus(any CorpusWriter)
  case checks(any CheckWriter)
  case graph(any GraphWriter)
}

extension Writer {
  /// Most formats have their own name as extension.
  public var fileExtension: String { format }
}
