internal import ArgumentParser
internal import Driver
internal import ReferenceGraph
internal import Reporting
internal import LetterModel

/// The command `griffier graph`.
struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw which letter cites which paper.",
    discussion: """
      Without --output the graph goes to standard output; of csv the table of edges follows that \
      of nodes after an empty line. With it, a folder gets graph.FORMAT (csv: nodes.csv and \
      edges.csv), a name with an extension is the file (csv: NAME-nodes.csv and NAME-edges.csv).

        griffier graph letters --format dot | dot -Tsvg -o graph.svg
        griffier graph letters --format gexf --output graph.gexf
        griffier graph letters --wanted
        griffier graph letters --dossier 34352
      """)

  private static let writers = WriterRegistry.all.graphs

  @OptionGroup var options: LetterOptions

  @Option(help: "\(WriterRegistry.formats(of: writers)).", completion: .list(writers.map(\.format)))
  var format: String?

  @Option(help: "The file or folder to write to.", completion: .file())
  var output: String?

  @Flag(help: "List the papers that are cited and were not read, most cited first.")
  var wanted = false

  @Option(help: "Only this dossier, such as 34352 or 36200-XV; without --format its time line.")
  var dossier: String?

  func validate() throws {
    if let format, !Self.writers.contains(where: { $0.format == format }) {
      throw ValidationError(
        Message(
          english: "\(format) is no format of a graph: see 'griffier list writers'",
          dutch: "\(format) is geen vorm voor een graaf: zie ‘griffier list writers’"
        ).ofRun)
    }
    if wanted, let format, format != "csv" {
      throw ValidationError(
        Message(
          english: "--wanted is a list: it takes --format csv or none",
          dutch: "--wanted is een lijst: er hoort --format csv bij, of geen vorm"
        ).ofRun)
    }
    if format == nil, !wanted, dossier == nil {
      throw ValidationError(
        Message(
          english: "name a --format, or ask for --wanted or --dossier",
          dutch: "noem een --format, of vraag naar --wanted of --dossier"
        ).ofRun)
    }
  }

  func run() async throws {
    var run = try LetterRun(options, until: .records)
    var ids = LetterIDs()
    var corpus = CitationCorpus()
    try await run.forEachLetter { letter, _ in
      LetterSummary(of: letter.letter, records: letter.records, id: letter.id, sentences: .kept)
    } emit: { letter, _ throws(SystemFailure) in
      var summary = letter
      summary.id = ids.id(asked: summary.id)
      corpus.append(summary)
    }
    var graph = CitationGraph(corpus)
    if let dossier, format != nil || wanted { graph = graph.part(ofDossier: dossier) }
    do throws(SystemFailure) {
      try GraphOutput(path: output.map(CommandLinePath.path)).write(
        documents(of: graph), extension: fileExtension)
    } catch {
      run.fail(error)
    }
    try run.finish()
  }

  private func documents(of graph: CitationGraph) -> [GraphDocument] {
    let listing: GraphListing? =
      if wanted {
        GraphListing(wantedOf: graph)
      } else if format == nil, let dossier {
        GraphListing(timelineOf: graph, dossier: dossier)
      } else {
        nil
      }
    if let listing { return [GraphDocument(bytes: format == "csv" ? listing.csv : listing.table)] }
    return writer?.documents(of: graph) ?? []
  }

  private var writer: (any GraphWriter)? { Self.writers.first { $0.format == format } }

  private var fileExtension: String { writer?.fileExtension ?? "txt" }
}
