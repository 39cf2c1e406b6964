internal import ArgumentParser
internal import LetterIndex
internal import LetterModel
internal import Reporting

/// The command `griffier series`.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "Follow a measure through the years in the letters of an index.",
    discussion: """
      Only figures of the same measure, unit, group and kind of time make a series: eind 2021 and \
      2022 do not. Where letters differ on a time, the latest counts and the others are named. \
      Status 1 says that there is no series.

        griffier series 'extra banen' --database letters.db
        griffier series wachttijd --database letters.db --csv
      """)

  @Argument(help: "Words of the measure, in any of their forms.")
  var words: String

  @Option(help: "The index that 'griffier index' made.", completion: .file())
  var database: String

  @Flag(help: "Print CSV, a row a statement.")
  var csv = false

  func validate() throws { _ = try query() }

  func run() throws {
    let query = try query()
    let found = try IndexedOutput.ending { () throws(SystemFailure) in
      let output = try IndexedOutput(database)
      let found = try output.asking { index throws(IndexError) in try index.series(of: query) }
      if !found.series.isEmpty {
        let bytes = csv ? SeriesWriter.csv(found.series) : SeriesWriter.table(found.series)
        try FileWriter.writeOutput(csv ? bytes : TerminalText.escaping(bytes))
      }
      return found
    }
    if found.alone > 0 {
      let alone = Message(
        english: found.alone == 1
          ? "1 figure of that measure is in no series"
          : "\(found.alone) figures of that measure are in no series",
        dutch: found.alone == 1
          ? "1 cijfer van die maat staat in geen reeks"
          : "\(found.alone) cijfers van die maat staan in geen reeks")
      FileWriter.writeError("griffier: \(alone.ofRun)")
    }
    if found.series.isEmpty { throw ExitCode(1) }
  }

  private func query() throws -> WordQuery {
    guard let query = WordQuery(words) else {
      throw ValidationError(
        Message(english: "‘\(words)’ holds no word", dutch: "in ‘\(words)’ staat geen woord").ofRun)
    }
    return query
  }
}
