internal import ArgumentParser
internal import Driver
internal import Reporting

/// The command `griffier extract`.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read letters into records, as JSON.",
    discussion: """
      Without --output one letter a line goes to standard output. With it, every letter becomes a \
      file of its own, and corpus.json says what only several letters together show.

        griffier extract letters --output extracted
        griffier extract letter.html | jq .references
      """)

  @OptionGroup var options: LetterOptions

  @Option(help: "The folder to write to.")
  var output: String?

  func run() async throws {
    var run = try LetterRun(options, until: .checks)
    var ids = LetterIDs()
    if let output {
      do throws(SystemFailure) {
        try FileWriter.makeFolder(output)
      } catch {
        run.fail(error)
        try run.finish()
      }
    }
    let isFolder = output != nil
    var findings = CorpusFindings()
    try await run.forEachLetter { letter in
      (
        json: LetterJSONWriter.json(letter, breaksLines: isFolder),
        entry: isFolder ? CorpusEntry(letter) : nil
      )
    } emit: { (letter) throws(SystemFailure) in
      let document = ids.document(of: letter.json)
      if let entry = letter.entry { findings.add(entry.named(document.id)) }
      guard let output else { return try FileWriter.writeOutput(document.bytes) }
      try FileWriter.write(document.bytes, to: FilePath.join(output, "\(document.id).json"))
    }
    if let output {
      do throws(SystemFailure) {
        let corpus = CorpusJSON.json(letters: ids.all, findings: findings)
        try FileWriter.write(corpus, to: FilePath.join(output, "corpus.json"))
      } catch {
        run.fail(error)
      }
    }
    try run.finish()
  }
}
