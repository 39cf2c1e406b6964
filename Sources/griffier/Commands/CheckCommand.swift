public import ArgumentParser
public import Checking
internal import Reporting

/// The command `griffier check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Redo every sum that letters state and print what does not add up.",
    discussion: """
      Status 0 says that nothing contradicts, 1 that something does, 2 that a file could not be \
      read.

        griffier check letters
        griffier check letter.md --all --language en
      """)

  @OptionGroup var options: LetterOptions

  @Flag(help: "Print every check, also those that hold.")
  var all = false

  @Flag(help: "Print the figures that no check touches.")
  var coverage = false

  @Flag(help: "Print every check as JSON, one a line.")
  var json = false

  @Flag(help: "Print every check as SARIF 2.1.0.")
  var sarif = false

  @Option(help: "The language of the sentences: nl or en.")
  var language: Language = .dutch

  func run() async throws {
    var run = try LetterRun(options)
    var tally = CheckTally()
    var hasWritten = false
    let report = report
    if !report.head.isEmpty { try run.write(report.head) }
    try await run.forEachLetter { letter in
      (text: report.text(of: letter), tally: CheckTally(letter.verifications))
    } emit: { outcome throws(SystemFailure) in
      tally.add(outcome.tally)
      guard !outcome.text.isEmpty else { return }
      try FileWriter.writeOutput((hasWritten ? report.separator : []) + outcome.text)
      hasWritten = true
    }
    if !report.tail.isEmpty { try run.write(report.tail) }
    FileWriter.writeError("griffier: \(tally.line(in: language))")
    try run.finish(status: tally[.contradiction] > 0 ? 1 : 0)
  }

  func validate() throws {
    if [coverage, json, sarif].count(where: { $0 }) > 1 {
      throw ValidationError("--coverage, --json and --sarif print different things; name one")
    }
  }

  private var report: CheckReport {
    if json { return CheckReport(.json) }
    if sarif { return CheckReport(.sarif(language)) }
    if coverage { return CheckReport(.coverage(language)) }
    return CheckReport(all ? .all(language) : .contradictions(language))
  }
}

extension Language: ExpressibleByArgument {}
