internal import ArgumentParser
internal import Driver
internal import Extraction
internal import LetterModel
internal import ReferenceGraph
internal import Reporting

/// The command `griffier extract`.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read letters into records, as JSON.",
    discussion: """
      Without --output one letter a line goes to standard output. With it, every letter becomes a \
      file of its own, and corpus.json says what only several letters together show; a PDF also \
      gets ID.source.txt, the text that its spans point into.

        griffier extract letters --output extracted
        griffier extract letter.html | jq .references
      """)

  private static let writers = WriterRegistry.all.letters
  /// A letter of more bytes, or of more figures and cited papers, is written when its turn comes, so
  /// that its document is not held: one of a digit a line is written in 450 times its bytes.
  private static let longest = 1 << 20
  private static let mostRecords = 20_000

  @OptionGroup var options: LetterOptions

  @Option(help: "\(WriterRegistry.formats(of: writers)).", completion: .list(writers.map(\.format)))
  var format: String?

  @Option(help: "The folder to write to.", completion: .directory)
  var output: String?

  func validate() throws {
    if let format, !Self.writers.contains(where: { $0.format == format }) {
      throw ValidationError(
        Message(
          english: "\(format) is no format of a letter: see 'griffier list writers'",
          dutch: "\(format) is geen vorm voor een brief: zie ‘griffier list writers’"
        ).ofRun)
    }
  }

  private static func isLong(_ letter: ReadLetter) -> Bool {
    let records = letter.records
    let cited = records.citations.reduce(0) { $0 + $1.targets.count }
    return letter.letter.source.bytes.count > longest
      || records.figures.count + cited > mostRecords
  }

  func run() async throws {
    guard let writer = Self.writers.first(where: { $0.format == format ?? $0.format }) else {
      return
    }
    var run = try LetterRun(options, until: .checks)
    var ids = LetterIDs()
    var marks = LetterMarks()
    var written: [String] = []
    let output = output.map(CommandLinePath.path)
    if let output {
      do throws(SystemFailure) {
        try FileWriter.makeFolder(output)
      } catch {
        run.fail(error)
        try run.finish()
      }
    }
    let isFolder = output != nil
    let style: DocumentStyle = isFolder ? .file : .line
    var findings = CorpusFindings()
    try await run.forEachLetter { letter, bytes in
      let isLong = Self.isLong(letter)
      if !isLong { writer.write(letter, as: style, to: &bytes) }
      return (
        id: letter.id, mark: LetterMark(of: letter.letter, id: letter.id),
        entry: isFolder ? CorpusEntry(letter) : nil, long: isLong ? letter : nil,
        text: isFolder && letter.letter.source.places != nil ? letter.letter.source.bytes : nil
      )
    } emit: { letter, bytes throws(SystemFailure) in
      let id = ids.id(asked: letter.id)
      let name = LetterName(id: id, copyOf: marks.original(of: letter.mark, id: id))
      let file = try OutputFile(output?.appending("\(id).\(writer.fileExtension)"))
      if let long = letter.long {
        writer.write(long, under: name, as: style) { file.write($0) }
      } else {
        let rendered = RenderedLetter(
          id: letter.id, bytes: bytes, by: writer, as: style)
        file.write(rendered.document(under: name))
      }
      try file.close()
      if let output, let text = letter.text {
        try FileWriter.write(text, to: output.appending("\(id).source.txt"))
      }
      // A letter that could not be written is none of the corpus.
      written.append(id)
      if let entry = letter.entry { findings.add(entry.named(id)) }
    }
    if let output {
      do throws(SystemFailure) {
        for corpus in WriterRegistry.all.corpora where corpus.format == writer.format {
          let document = corpus.document(letters: written, findings: findings)
          let name = "corpus.\(corpus.fileExtension)"
          try FileWriter.write(document, to: output.appending(name))
        }
      } catch {
        run.fail(error)
      }
    }
    try run.finish()
  }
}
