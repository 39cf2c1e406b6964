public import ArgumentParser
public import Checking
internal import Driver
internal import Reporting

/// The command `griffier check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Redo every sum that letters state and print what does not add up.",
    discussion: """
      Several letters are also held against each other: a figure, a goal or a parliamentary year \
      that differs is a contradiction between them, told with both sentences.

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
    var run = try LetterRun(options, until: .checks)
    var output = CheckOutput(separator: report.separator)
    let (report, form) = (report, form)
    var ids = LetterIDs()
    var findings = CorpusFindings()
    var uncovered: [(letter: String, figures: [UncoveredFigure])] = []
    var tally = CheckTally()
    if !report.head.isEmpty { try run.write(report.head) }
    try await run.forEachLetter { letter in
      Outcome(of: letter, in: form, report: report)
    } emit: { outcome throws(SystemFailure) in
      let id = ids.id(asked: outcome.id, stem: outcome.entry.stem)
      findings.add(outcome.entry.named(id))
      tally.add(outcome.tally)
      if !outcome.uncovered.isEmpty { uncovered.append((id, outcome.uncovered)) }
      try output.write(outcome.text)
    }
    let shared = ids.all.count > 1 ? findings.checks() : []
    tally.add(CheckTally(shared))
    let source = run
    var across = CorpusCheckReport(form, on: findings) { source.reread($0) }
    try run.attempt { () throws(SystemFailure) in
      try output.write(across.text(of: shared))
      let touched = TouchedFigures(shared)
      for (letter, figures) in uncovered {
        let left = figures.filter { !touched.contains($0.figure, of: letter) }
        try output.write(left.flatMap(\.line))
      }
    }
    if !report.tail.isEmpty { try run.write(report.tail) }
    FileWriter.writeError("griffier: \(tally.line(in: language))")
    try run.finish(status: tally[.contradiction] > 0 ? 1 : 0)
  }

  /// What is kept of one letter.
  private struct Outcome: Sendable {
    var id: String
    var text: [UInt8] = []
    var tally: CheckTally
    var entry: CorpusEntry
    var uncovered: [UncoveredFigure] = []

    init(of letter: ReadLetter, in form: CheckReport.Form, report: CheckReport) {
      id = letter.id
      tally = CheckTally(letter.verifications)
      entry = CorpusEntry(letter)
      if case .coverage(let language) = form {
        // a check across letters may touch what no check of the letter does
        uncovered = CheckReport.uncoveredFigures(of: letter, in: language)
      } else {
        text = report.text(of: letter)
      }
    }
  }

  func validate() throws {
    if [coverage, json, sarif].count(where: { $0 }) > 1 {
      throw ValidationError("--coverage, --json and --sarif print different things; name one")
    }
  }

  private var report: CheckReport { CheckReport(form) }

  private var form: CheckReport.Form {
    if json { return .json }
    if sarif { return .sarif(language) }
    if coverage { return .coverage(language) }
    return all ? .all(language) : .contradictions(language)
  }
}

extension Language: ExpressibleByArgument {}
