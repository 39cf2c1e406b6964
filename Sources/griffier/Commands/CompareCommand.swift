internal import ArgumentParser
internal import Driver
internal import Finding
internal import LetterModel
internal import ReferenceGraph
internal import Reporting

/// The command `griffier compare`.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Look up every figure of an article in letters.",
    discussion: """
      Of each figure of an article, press release or speech: whether a letter states it or what it \
      rounds, whether it follows from two figures of a letter, whether letters state it of another \
      time or group only, or whether one states another figure of the same. What letters do not \
      surely speak of is not found, and no more is said of it.

      With --output it becomes a page that opens from disk, index.html in the folder: the article \
      with its figures marked and the sentences of the letters beside them, each with a link to its \
      place in the letter.

      Status 0 says that nothing is contradicted, 1 that something is, 2 that a file could not be \
      read.

        griffier compare artikel.md letters
        griffier compare artikel.md letters --output bladen
        griffier compare - letters --json < persbericht.html
      """)

  @Argument(
    help: "The article, in any layout that is read; - for standard input.", completion: .file())
  var article: String

  @OptionGroup var options: LetterOptions

  @Option(help: "Write pages to this folder.", completion: .directory)
  var output: String?

  @Flag(help: "Print each figure as JSON, one a line.")
  var json = false

  func validate() throws {
    if output != nil, options.paths.contains("-") {
      throw ValidationError(Message.readsTwice("compare --output").ofRun)
    }
  }

  func run() async throws {
    var run = try LetterRun(options, until: .records, in: .named)
    let read = try read(article)
    let article = Article(read)
    let needsPages = output != nil
    var letters: [ComparedLetter] = []
    var statements: [LetterStatements] = []
    var ids = LetterIDs()
    try await run.forEachLetter { letter, _ in
      (
        file: letter.letter.source.file, id: letter.id,
        statements: LetterStatements(of: letter, for: article),
        entry: needsPages ? CorpusEntry(letter) : nil
      )
    } emit: { letter, _ throws(SystemFailure) in
      statements.append(letter.statements)
      let id = ids.id(asked: letter.id)
      letters.append(ComparedLetter(file: letter.file, summary: letter.entry?.named(id).summary))
    }
    let findings = ArticleComparison(article, with: statements).findings
    let text = ComparisonTextWriter(in: options.reading.language)
    if let output {
      let folder = ComparisonFolder(path: CommandLinePath.path(output))
      try folder.write(read, findings, letters, in: options.reading.language, by: &run)
    }
    if json || output == nil {
      let source = run
      var quoted = QuotedLetters { source.reread(letters[$0].file) }
      var bytes: [UInt8] = []
      if json {
        ComparisonJSONWriter().write(findings, of: read, quoting: &quoted, to: &bytes)
      } else {
        text.write(findings, of: read, quoting: &quoted, to: &bytes)
      }
      try run.write(TerminalText.escaping(bytes))
    }
    FileWriter.writeError("griffier: \(text.tally(findings))")
    try run.finish(status: findings.contains { $0.verdict == .contradicted } ? 1 : 0)
  }

  /// The article, or status 2.
  private func read(_ article: String) throws -> ReadLetter {
    do throws(SystemFailure) {
      return try LetterSource(driver: LetterDriver(), stage: .records).letter(
        at: CommandLinePath.path(article))
    } catch {
      FileWriter.writeError("griffier: \(error)")
      throw ExitCode(2)
    }
  }
}
