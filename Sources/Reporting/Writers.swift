/// What `griffier list writers` says of an output format.
public struct WriterDescription: Sendable {
  /// The name, as the command line takes it.
  public let name: String
  /// One sentence on what is written.
  public let summary: String
}

/// The output formats.
public let allWriters: [WriterDescription] =
  [
    WriterDescription(name: "json", summary: "One letter with all its records: griffier-letter/1."),
    WriterDescription(
      name: "corpus-json", summary: "What only several letters together show: griffier-corpus/1."),
    WriterDescription(
      name: "check-text", summary: "What does not add up, like a compiler's output."),
    WriterDescription(name: "check-json", summary: "One check a line."),
    WriterDescription(name: "check-sarif", summary: "Checks for code review tools: SARIF 2.1.0."),
  ] + allGraphWriters.map { WriterDescription(name: $0.format, summary: $0.summary) }
