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
      edges.csv), a name with an extension is the file (csv: NAME-nodes.csv and NAME-edges.csv), \
      and without --format its extension says the format. A --register whose lines have a date \
      and a title after the identifier, each after a tab, gives papers theirs.

        griffier graph letters --format dot | dot -Tsvg -o graph.svg
        griffier graph letters --output graph.gexf
        griffier graph letters --years 2019-2023 --min-cited 5 --output graph.graphml
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

  @Option(help: "Only papers that so many letters cite at least, and those letters.")
  var minCited: Int?

  @Option(help: "Only letters of these years, and what they cite: 2021 or 2019-2023.")
  var years: YearRange?

  func validate() throws {
    if let minCited, minCited < 1 {
      throw ValidationError(
        Message(
          english: "--min-cited takes a number from 1",
          dutch: "bij --min-cited hoort een getal vanaf 1"
        ).ofRun)
    }
    if let format, !Self.writers.contains(where: { $0.format == format }) {
      throw ValidationError(
        Message(
          english: "\(format) is no format of a graph: see 'griffier list writers'",
          dutch: "\(format) is geen vorm voor een graaf: zie ‘griffier list writers’"
        ).ofRun)
    }
    if wanted, let format = namedFormat, format != "csv" {
      throw ValidationError(
        Message(
          english: "--wanted is a list: it takes --format csv or none",
          dutch: "--wanted is een lijst: er hoort --format csv bij, of geen vorm"
        ).ofRun)
    }
    if namedFormat == nil, !wanted, dossier == nil {
      throw ValidationError(
        Message(
          english:
            "name a --format or an --output with its extension, or ask for --wanted or --dossier",
          dutch:
            "noem een --format of een --output met zijn extensie, of vraag naar --wanted of --dossier"
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
    var graph = CitationGraph(corpus, register: run.register)
    if let years { graph = graph.part(ofYears: years.years) }
    if let minCited { graph = graph.part(citedByAtLeast: minCited) }
    if let dossier, namedFormat != nil || wanted { graph = graph.part(ofDossier: dossier) }
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
      } else if namedFormat == nil, let dossier {
        GraphListing(timelineOf: graph, dossier: dossier)
      } else {
        nil
      }
    if let listing {
      return [GraphDocument(bytes: namedFormat == "csv" ? listing.csv : listing.table)]
    }
    return writer?.documents(of: graph) ?? []
  }

  /// The format that `--format` names, else the extension of `--output`.
  private var namedFormat: String? {
    if let format { return format }
    let ending = output.map { CommandLinePath.path($0).fileExtension }
    return Self.writers.first { $0.fileExtension == ending }?.format
  }

  private var writer: (any GraphWriter)? { Self.writers.first { $0.format == namedFormat } }

  private var fileExtension: String { writer?.fileExtension ?? "txt" }
}
