internal import ArgumentParser
internal import Driver
internal import LetterIndex
internal import LetterModel
internal import Reporting

/// The command `griffier index`.
struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Put letters with all their records in an SQLite file.",
    discussion: """
      A file that is in the index and has not changed is not read again; one that is gone from a \
      folder that is named leaves it. Each letter is written at once or not at all, so that a run \
      may be ended at any moment and goes on where it was.

        griffier index letters --database letters.db
        griffier search 'extra banen' --database letters.db
        griffier index letters --database letters.db --metadata metadata.json
        datasette letters.db --metadata metadata.json
      """)

  @OptionGroup var options: LetterOptions

  @Option(help: "The SQLite file; it is made where it is not there.", completion: .file())
  var database: String

  @Option(help: "Write what Datasette is to say of the tables to this file.", completion: .file())
  var metadata: String?

  @Flag(help: "Print the name of each file once its letter is in the index.")
  var names = false

  func run() async throws {
    var run = try LetterRun(options, until: .checks)
    let folders = run.hasFailed ? [] : options.paths.map(CommandLinePath.path)
    let plan: IndexPlan
    var writer: IndexWriter
    let rules: String
    do throws(SystemFailure) {
      rules = try RulesVersion.version(
        registers: options.reading.register.map(CommandLinePath.path),
        layout: options.reading.layout?.rawValue)
      writer = try inDatabase { () throws(IndexError) in
        try IndexWriter(IndexFile(writing: database))
      }
      let known = try inDatabase { () throws(IndexError) in try writer.files() }
      plan = try IndexPlan(run.paths, folders: folders, known: known, rules: rules)
    } catch {
      run.fail(error)
      throw ExitCode(2)
    }
    run.read(only: plan.wanted)
    var read = 0
    try await run.forEachLetter { letter, _ in
      IndexEntry(letter)
    } emit: { entry, _ throws(SystemFailure) in
      try inDatabase { () throws(IndexError) in
        try writer.put(entry, modified: plan.modified(entry.file), rules: rules)
      }
      read += 1
      if names { try FileWriter.writeOutput(Array("\(entry.file)\n".utf8)) }
    }
    try run.attempt { () throws(SystemFailure) in
      try inDatabase { () throws(IndexError) in
        for file in plan.touched { try writer.touch(file, modified: plan.modified(file)) }
        for file in plan.gone { try writer.remove(file) }
        try writer.finish()
      }
      if let metadata {
        let name = CommandLinePath.path(database).name
        try FileWriter.write(
          DatasetteMetadata.json(ofDatabase: String(decoding: name, as: UTF8.self)),
          to: CommandLinePath.path(metadata))
      }
    }
    let counts = Message(
      english: "\(read) read, \(plan.unchanged) unchanged, \(plan.gone.count) removed",
      dutch: "\(read) gelezen, \(plan.unchanged) ongewijzigd, \(plan.gone.count) verwijderd")
    FileWriter.writeError("griffier: \(database): \(counts.ofRun)")
    try run.finish()
  }

  /// Does something with the database, whose name stands before what goes wrong.
  private func inDatabase<Result>(
    _ work: () throws(IndexError) -> Result
  ) throws(SystemFailure) -> Result {
    do throws(IndexError) {
      return try work()
    } catch {
      throw SystemFailure(database, error.words).endingRun
    }
  }
}
