/// The writers of a list by what they write, as the command offers them.
public struct WriterRegistry: Sendable {
  /// Those of `allWriters`.
  public static let all = WriterRegistry(allWriters)

  /// All of them, in the order of the list.
  public let writers: [ListedWriter]
  /// Those of letters.
  public let letters: [any LetterWriter]
  /// Those of what several letters show.
  public let corpora: [any CorpusWriter]
  /// Those of checks.
  public let checks: [any CheckWriter]
  /// Those of graphs.
  public let graphs: [any GraphWriter]

  /// The writers of a list.
  public init(_ writers: [ListedWriter]) {
    self.writers = writers
    var letters: [any LetterWriter] = []
    var corpora: [any CorpusWriter] = []
    var checks: [any CheckWriter] = []
    var graphs: [any GraphWriter] = []
    for writer in writers {
      switch writer.kind {
      case .letters(let writer): letters.append(writer)
      case .corpora(let writer): corpora.append(writer)
      case .checks(let writer): checks.append(writer)
      case .graphs(let writer): graphs.append(writer)
      }
    }
    self.letters = letters
    self.corpora = corpora
    self.checks = checks
    self.graphs = graphs
  }

  /// The names that a command's `--format` takes: `graphml, gexf, dot, turtle, jsonld, csv`.
  public static func formats(of writers: [any Writer]) -> String {
    writers.map(\.format).joined(separator: ", ")
  }
}
