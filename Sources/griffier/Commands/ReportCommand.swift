internal import ArgumentParser
internal import Driver
internal import LetterModel
internal import Pages
internal import ReferenceGraph
internal import Reporting

/// The command `griffier report`.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make pages of letters, with their figures marked and their sums shown.",
    discussion: """
      The pages open from disk: index.html in the folder is the first. They need no network and no \
      server, and nothing of a letter runs in them.

        griffier report letters --output rapport
      """)

  @OptionGroup var options: LetterOptions

  @Option(help: "The folder to write to.", completion: .directory)
  var output: String

  func validate() throws {
    if options.paths.contains("-") {
      throw ValidationError(Message.readsTwice("report").ofRun)
    }
  }

  func run() async throws {
    var run = try LetterRun(options, until: .records)
    let folder = ReportFolder(path: CommandLinePath.path(output))
    try run.attempt { () throws(SystemFailure) in try folder.make(with: ReportFolder.ofReport) }
    var ids = LetterIDs()
    var findings = CorpusFindings()
    var summaries: [LetterSummary] = []
    var names: [String: String] = [:]
    try await run.forEachLetter { letter, _ in
      (entry: CorpusEntry(letter), id: letter.id)
    } emit: { letter, _ throws(SystemFailure) in
      let entry = letter.entry.named(ids.id(asked: letter.id))
      findings.add(entry)
      summaries.append(entry.summary)
      names[entry.file] = entry.summary.id
    }
    let pages = ReportPages(of: findings, letters: summaries, in: options.reading.language)
    var digests: [LetterDigest] = []
    let known = names
    try await run.forEachLetterAgain(until: .checks) { letter, _ in
      known[letter.letter.source.file].map { id in
        let pictures = PDFPictures.pictures(
          of: letter.letter.source.fileBytes, pages: ReportPages.pagesToDraw(of: letter))
        return pages.page(of: letter, id: id, pictures: pictures)
      }
    } emit: { page, _ throws(SystemFailure) in
      guard let page else { return }
      for file in page.files { try folder.write(file) }
      digests.append(page.digest)
    }
    let letters = digests
    try run.attempt { () throws(SystemFailure) in
      let drawn = ReportFolder.drawn(pages.drawings)
      for file in pages.files(letters: letters, drawn: drawn) { try folder.write(file) }
    }
    FileWriter.writeError("griffier: \(folder.firstPage)")
    try run.finish()
  }
}

extension Message {
  /// Why a command takes no letter from standard input.
  static func readsTwice(_ command: String) -> Message {
    Message(
      english: "\(command) reads letters twice: name files or folders, not -",
      dutch: "\(command) leest brieven twee keer: noem bestanden of mappen, niet -")
  }
}
