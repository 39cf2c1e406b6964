internal import ArgumentParser
internal import Driver
internal import Exporting
internal import LetterModel
internal import Reporting

/// The command `griffier export`.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take letters and their records along in a format that others read.",
    discussion: """
      csv, datapackage, web-annotation, tei and bagit make the folder that --output names, xlsx the \
      file; csl-json goes to standard output without it. A file that ends in .xlsx needs no --format.

        griffier export letters --format csv --output tables
        griffier export letters --output letters.xlsx
        griffier export letters --format csl-json > letters.json
        griffier export letters --format bagit --output bag
      """)

  @OptionGroup var options: LetterOptions

  @Option(
    help: "\(allExporters.map(\.format).joined(separator: ", ")).",
    completion: .list(allExporters.map(\.format)))
  var format: String?

  @Option(help: "The folder or file to write to.", completion: .file())
  var output: String?

  func validate() throws {
    guard let exporter else {
      throw ValidationError(
        format.map {
          Message(
            english: "\($0) is no format of an export: see 'griffier list writers'",
            dutch: "\($0) is geen vorm om te exporteren: zie ‘griffier list writers’"
          ).ofRun
        }
          ?? Message(
            english: "name a --format: \(allExporters.map(\.format).joined(separator: ", "))",
            dutch: "noem een --format: \(allExporters.map(\.format).joined(separator: ", "))"
          ).ofRun)
    }
    if output == nil, exporter.shape != .text {
      throw ValidationError(
        Message(
          english: "--format \(exporter.format) takes --output",
          dutch: "bij --format \(exporter.format) hoort --output"
        ).ofRun)
    }
  }

  func run() async throws {
    guard let exporter else { return }
    var run = try LetterRun(options, until: .checks)
    var ids = LetterIDs()
    let context = ExportContext(
      version: Griffier.version, time: Moment.now,
      options: (options.reading.layout.map { ["--layout", $0.rawValue] } ?? [])
        + options.reading.register.flatMap { ["--register", $0] })
    var export = exporter.begin(context)
    var count = 0
    try await run.forEachLetter { letter, _ in
      letter
    } emit: { letter, _ throws(SystemFailure) in
      export.add(letter, underID: ids.id(asked: letter.id))
      count += 1
    }
    try run.attempt { () throws(SystemFailure) in
      do throws(ExportError) {
        try export.finish(
          in: ExportDestination(path: output.map(CommandLinePath.path)))
      } catch {
        throw SystemFailure(error.subject, error.words)
      }
    }
    if let output {
      let said = Message(english: "\(count) letters", dutch: "\(count) brieven")
      FileWriter.writeError("griffier: \(output): \(said.ofRun)")
    }
    try run.finish()
  }

  /// The exporter that `--format` names, else the one of the extension of `--output`.
  private var exporter: (any Exporter)? {
    guard format == nil else { return allExporters.first { $0.format == format } }
    let ending = output.map { CommandLinePath.path($0).fileExtension }
    return allExporters.first { exporter in
      if case .binary(let own) = exporter.shape { own == ending } else { false }
    }
  }
}
