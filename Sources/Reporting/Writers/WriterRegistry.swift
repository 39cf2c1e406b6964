/// The writers of a list by what they write, as the command offers them.
public struct WriterRegistry: Sendable {
  /// Those of `allWriters`.
  public static let all = WriterRegistry(allWriters)

  /// All of them, in the order of the list.
  public let writers: [any Writer]
  /// Those of letters.
  public let letters: [any LetterWriter]
  /// Those of what several letters show.
  public let corpora: [any CorpusWriter]
  /// Those of checks.
  public let checks: [any CheckWriter]
  /// Those of graphs.
  public let graphs: [any GraphWriter]

  /// The writers of a list.
  public init(_ writers: [any Writer]) {
    self.writers = writers
    letters = writers.compactMap { $0 as? any LetterWriter }
    corpora = writers.compactMap { $0 as? any CorpusWriter }
    checks = writers.compactMap { $0 as? any CheckWriter }
    graphs = writers.compactMap { $0 as? any GraphWriter }
  }

  /// The names that a command's `--format` takes: `graphml, gexf, dot, turtle, jsonld, csv`.
  public static func formats(of writers: [any Writer]) -> String {
    writers.map(\.format).joined(separator: ", ")
  }
}
