public import ArgumentParser
internal import Checking
internal import Driver
internal import LetterModel
internal import Reporting

/// The command `griffier check`.
struct CheckCommand: AsyncParsableCommand {
  /// What a check may take as SARIF, and the most room that is made for those of a letter.
  private static let roomOfCheck = 3_000
  private static let mostRoom = 128 << 20

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

  private static let writers = WriterRegistry.all.checks

  @OptionGroup var options: LetterOptions

  @Option(help: "\(WriterRegistry.formats(of: writers)).", completion: .list(writers.map(\.format)))
  var format: String?

  @Flag(help: "Print every check, also those that hold.")
  var all = false

  @Flag(help: "Print the figures that no check touches: --format coverage.")
  var coverage = false

  @Flag(help: "Print what does not add up as JSON, one check a line; with --all every check.")
  var json = false

  @Flag(help: "Print every check as SARIF 2.1.0: --format sarif.")
  var sarif = false

  @Option(
    help: "Take the wordings of sentences from this file instead of those built in.",
    completion: .file())
  var rules: String?

  @Option(help: "Only sums (sommen) or only citations (verwijzingen).")
  var only: CheckFilter.Subject?

  @Option(
    help: "Only this rule, whole or its beginning (table.column-total, table); may be repeated.",
    completion: .list(allChecks.map(\.rule)))
  var rule: [String] = []

  @Flag(help: "Print nothing: the status says whether something contradicts.")
  var quiet = false

  @Option(help: "Keep quiet the findings of this file, a fingerprint a line.", completion: .file())
  var baseline: String?

  @Option(
    help: "Write the fingerprints of what does not add up to this file, for --baseline.",
    completion: .file())
  var writeBaseline: String?

  func validate() throws {
    if let format, !Self.writers.contains(where: { $0.format == format }) {
      throw ValidationError(
        Message(
          english: "\(format) is no format of checks: see 'griffier list writers'",
          dutch: "\(format) is geen vorm voor controles: zie ‘griffier list writers’"
        ).ofRun)
    }
    if formats.count > 1 {
      let names = formats.sorted().joined(separator: " and ")
      throw ValidationError(
        Message(
          english: "\(names) are different formats; name one",
          dutch: "\(names) zijn verschillende vormen; noem er één"
        ).ofRun)
    }
  }

  func run() async throws {
    guard let writer = Self.writers.first(where: { $0.format == formats.first ?? Self.usual })
    else { return }
    let request = try request()
    var run = try LetterRun(options, until: .checks, checks: checks())
    var output = CheckOutput(of: writer)
    let isListed = writeBaseline != nil
    var known: [UInt8] = []
    var ids = LetterIDs()
    var findings = CorpusFindings()
    var remarks: [(letter: String, remarks: [FigureRemark])] = []
    var tally = CheckTally()
    if !writer.head.isEmpty, !quiet { try run.write(writer.head) }
    try await run.forEachLetter { letter, bytes in
      var outcome = Outcome(of: letter, request.filter)
      if isListed { outcome.known = BaselineFile.lines(letter.verifications, of: letter.name) }
      guard !quiet else { return outcome }
      // An array that grows by doubling holds twice as much as is written; room that is not used costs
      // nothing.
      bytes.reserveCapacity(min(letter.verifications.count * Self.roomOfCheck, Self.mostRoom))
      writer.write(letter, request, to: &bytes)
      outcome.remarks = writer.remarks(onUncheckedFiguresOf: letter, request)
      return outcome
    } emit: { outcome, bytes throws(SystemFailure) in
      let id = ids.id(asked: outcome.id)
      findings.add(outcome.entry.named(id))
      tally.add(outcome.tally)
      known += outcome.known
      if !outcome.remarks.isEmpty { remarks.append((id, outcome.remarks)) }
      try output.write(bytes)
    }
    let shared = ids.all.count > 1 ? findings.checks() : []
    tally.add(CheckTally(request.filter.wanted(shared, of: "").map { shared[$0] }))
    if isListed { known += BaselineFile.lines(shared, of: "") }
    let source = run
    var letters = CheckedLetters(findings) { source.reread($0) }
    try run.attempt { () throws(SystemFailure) in
      if let writeBaseline {
        try FileWriter.write(known, to: CommandLinePath.path(writeBaseline))
      }
      guard !quiet else { return }
      var across: [UInt8] = []
      writer.write(shared, across: &letters, request, to: &across)
      try output.write(across)
      let touched = TouchedFigures(shared)
      for (letter, remarks) in remarks {
        let left = remarks.filter { !touched.contains($0.figure, of: letter) }
        try output.write(left.flatMap(\.bytes))
      }
    }
    if !quiet {
      if !writer.tail.isEmpty { try run.write(writer.tail) }
      if !ids.all.isEmpty { FileWriter.writeError("griffier: \(tally.line(in: .ofRun))") }
    }
    try run.finish(status: tally[.contradiction] > 0 ? 1 : 0)
  }

  /// Plain words on a terminal; through a pipe lines that programs know, as a compiler's.
  private static var usual: String { FileWriter.outputIsTerminal ? "plain" : "text" }

  /// What is asked for.
  private func request() throws -> CheckRequest {
    var request = CheckRequest(in: .ofRun, selection: all ? .all : .contradictions)
    request.isColoured = FileWriter.outputIsTerminal && Terminal.allowsColour
    request.width = Terminal.width ?? request.width
    request.filter.subject = only
    request.filter.rules = rule
    if let baseline {
      do throws(SystemFailure) {
        request.filter.known = try BaselineFile.fingerprints(in: CommandLinePath.path(baseline))
      } catch {
        FileWriter.writeError("griffier: \(error)")
        throw ExitCode(2)
      }
    }
    return request
  }

  /// The checks, with the wordings of `--rules` where it names a file.
  private func checks() throws -> [ListedCheck] {
    guard let rules else { return allChecks }
    do throws(SystemFailure) {
      let bytes = try FileReader.bytes(of: FilePath(rules))
      do throws(WordingError) {
        let wording = try Wording(parsing: bytes)
        return allChecks.map { $0.reading(wording) }
      } catch {
        throw SystemFailure("\(rules):\(error.line)", Message(error.reason))
      }
    } catch {
      FileWriter.writeError("griffier: \(error)")
      throw ExitCode(2)
    }
  }

  /// What is kept of one letter.
  private struct Outcome: Sendable {
    var id: String
    var tally: CheckTally
    var entry: CorpusEntry
    var remarks: [FigureRemark] = []
    /// The fingerprints of what does not add up, where a file asks for them.
    var known: [UInt8] = []

    init(of letter: ReadLetter, _ filter: CheckFilter) {
      id = letter.id
      tally = CheckTally(letter, filter)
      entry = CorpusEntry(letter)
    }
  }

  /// The formats that the command line names, its short forms included.
  private var formats: Set<String> {
    var formats = Set(format.map { [$0] } ?? [])
    if coverage { formats.insert("coverage") }
    if json { formats.insert("json") }
    if sarif { formats.insert("sarif") }
    return formats
  }
}

extension CheckFilter.Subject: ExpressibleByArgument {}
