public import ArgumentParser
internal import Checking
public import Reporting

/// The command `griffier check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Redo every sum that letters state and print what does not add up.",
    discussion: """
      Status 0 says that nothing contradicts, 1 that something does, 2 that a file could not be \
      read.

        griffier check letters
        griffier check letter.md --all
      """)

  @OptionGroup var options: LetterOptions

  @Flag(help: "Print every check, also those that hold.")
  var all = false

  @Flag(help: "Print one check a line, as JSON.")
  var json = false

  @Option(help: "The language of the sentences: nl or en.")
  var language: CheckLanguage = .nl

  func run() async throws {
    var run = LetterRun(options)
    var tally = CheckTally()
    let report = CheckReport(json ? .json : all ? .all(language) : .contradictions(language))
    try await run.forEachLetter { letter in
      (text: report.text(of: letter), tally: CheckTally(letter.verifications))
    } emit: { outcome throws(SystemFailure) in
      tally.add(outcome.tally)
      try FileWriter.writeOutput(outcome.text)
    }
    FileWriter.writeError("griffier: \(tally.line(in: language))")
    try run.finish(status: tally[.contradiction] > 0 ? 1 : 0)
  }
}

extension CheckLanguage: ExpressibleByArgument {}
