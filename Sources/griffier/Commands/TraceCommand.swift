internal import ArgumentParser
internal import Finding
internal import LetterIndex
internal import Reporting

/// The command `griffier trace`.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Tell the life of a figure through the letters of an index.",
    discussion: """
      First stated, repeated, rounded, part of a sum, changed, contradicted, in the order of the \
      letters' dates. Status 1 says that no letter states it.

        griffier trace 81.117 --database letters.db
        griffier trace '€ 3,2 miljard' --database letters.db --csv
      """)

  @Argument(help: "The figure, as letters print it.")
  var figure: String

  @Option(help: "The index that 'griffier index' made.", completion: .file())
  var database: String

  @Flag(help: "Print CSV, a row an event.")
  var csv = false

  func validate() throws { _ = try AskedFigure(typed: figure) }

  func run() throws {
    let asked = try AskedFigure(typed: figure)
    let trace = try IndexedOutput.ending { () throws(SystemFailure) in
      let output = try IndexedOutput(database)
      let trace = try output.asking { index throws(IndexError) in
        try FigureTrace(asked, in: index)
      }
      if !trace.events.isEmpty {
        let bytes = csv ? TraceWriter.csv(trace) : TraceWriter.table(trace)
        try FileWriter.writeOutput(csv ? bytes : TerminalText.escaping(bytes))
      }
      return trace
    }
    if trace.events.isEmpty { throw ExitCode(1) }
  }
}
