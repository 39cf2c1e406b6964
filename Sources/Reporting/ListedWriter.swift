/// A writer as it stands in a registry: the format, and what it writes.
///
///     let writers = WriterRegistry(allWriters + [.letters(OwnWriter())])
///
/// The kind is said and not found out, as that of a `ListedCheck` is.
public struct ListedWriter: Writer {
  /// What a writer writes.
  enum Kind: Sendable {
    case letters(any LetterWriter)
    case corpora(any CorpusWriter)
    case checks(any CheckWriter)
    case graphs(any GraphWriter)
  }

  /// The name that `--format` takes: `json`.
  public let format: String
  /// The name among all writers: `check-json`.
  public let name: String
  /// One sentence for `griffier list writers`.
  public let summary: String
  /// The extension of its files, without a dot.
  public let fileExtension: String
  /// What it writes, and with what.
  let kind: Kind

  private init(_ writer: any Writer, _ kind: Kind) {
    format = writer.format
    name = writer.name
    summary = writer.summary
    fileExtension = writer.fileExtension
    self.kind = kind
  }

  /// A writer of letters.
  public static func letters(_ writer: any LetterWriter) -> Self { Self(writer, .letters(writer)) }

  /// A writer of what several letters show.
  public static func corpora(_ writer: any CorpusWriter) -> Self { Self(writer, .corpora(writer)) }

  /// A writer of checks.
  public static func checks(_ writer: any CheckWriter) -> Self { Self(writer, .checks(writer)) }

  /// A writer of graphs.
  public static func graphs(_ writer: any GraphWriter) -> Self { Self(writer, .graphs(writer)) }
}
