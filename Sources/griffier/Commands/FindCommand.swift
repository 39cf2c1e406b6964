public import ArgumentParser
public import Checking
internal import Driver
internal import Finding
internal import LetterIndex
internal import LetterModel
internal import Reporting

/// The command `griffier find`.
struct FindCommand: PromptCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find the sentences in which a figure stands, with claim and checks.",
    usage: "griffier find [FIGURE] [PATH ...] [options]",
    discussion: """
      A figure is typed as letters print it: 81.117, 81 duizend, 58,8%, '€ 3,2 miljard'. What it \
      may have been rounded to is found too, and is called so. Words are found whatever their \
      case and accents. Without a PATH the folder is searched that you are in.

      Status 0 says that something was found, 1 that nothing was, 2 that a file could not be read.

        griffier find 81.117 letters
        griffier find --words 'extra banen' --between 15000 17000 letters
        griffier find --cites kst-34352-281 letters -l
        griffier find --verdict contradiction letters
      """)

  @Argument(
    help: "The figure, then files and folders; - reads one letter from standard input.",
    completion: .file())
  var figureAndPaths: [String] = []

  @OptionGroup var options: ReadingOptions

  @Option(help: "Words that stand in the sentence one after the other; may be repeated.")
  var words: [String] = []

  @OptionGroup var asking: QuestionOptions

  @Option(help: "Words of the office or ministry that sends the letter.")
  var ministry: String?

  @Option(help: "The verdict of a check: exact, rounding, contradiction or undecided.")
  var verdict: Verification.Verdict?

  @Option(help: "Ask this index, which 'griffier index' made, and no files.", completion: .file())
  var database: String?

  @Flag(help: "Print each place as JSON, one a line.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print only how many places each file has.")
  var count = false

  @Flag(name: [.customShort("l"), .long], help: "Print only the names of files with a place.")
  var filesWithMatches = false

  func validate() throws {
    if json ? count || filesWithMatches : count && filesWithMatches {
      throw ValidationError(
        Message(
          english: "--json, --count and --files-with-matches each print something else",
          dutch: "--json, --count en --files-with-matches geven elk iets anders; noem er één"
        ).ofRun)
    }
    let (question, paths) = try asked()
    if database != nil, paths != ["."] {
      throw ValidationError(
        Message(
          english: "--database asks an index and reads no files: name no PATH",
          dutch: "met --database wordt een index bevraagd en geen bestand gelezen: noem geen PAD"
        ).ofRun)
    }
    if question.subject == nil {
      throw ValidationError(
        Message(
          english: "ask for a FIGURE, --between, --unit, --verdict, --words or --cites",
          dutch: "vraag naar een CIJFER, --between, --unit, --verdict, --words of --cites"
        ).ofRun)
    }
  }

  func run() async throws {
    let (question, paths) = try asked()
    var run = try LetterRun(paths, options, until: .checks)
    let form = form
    let language = options.language
    var output = FoundOutput(form)
    try await run.forEachLetter { letter, bytes in
      let places = question.places(in: letter)
      form.write(places, in: letter, told: language, to: &bytes)
      return places.count
    } emit: { count, bytes throws(SystemFailure) in
      try output.write(bytes, places: count)
    }
    try run.finish(status: output.places > 0 ? 0 : 1)
  }

  /// Asks an index, where one is named.
  func runPromptly() throws -> Bool {
    guard let database else { return false }
    let question = try asked().question
    let found = try IndexedOutput.ending { () throws(SystemFailure) in
      try IndexedOutput(database).write(IndexQuestion(question), as: form)
    }
    if found == 0 { throw ExitCode(1) }
    return true
  }

  private var form: FoundOutput.Form {
    json ? .json : count ? .counts : filesWithMatches ? .files : .text
  }

  /// The question, and the paths of the letters that it is asked of.
  private func asked() throws -> (question: LetterQuestion, paths: [String]) {
    var question = try asking.question(between: Array(asking.between.prefix(2)))
    var paths = figureAndPaths + asking.between.dropFirst(2)
    question.phrases = try words.map { try phrase($0) }
    question.ministry = try ministry.map { try phrase($0) }
    question.verdict = verdict
    // Where something else is asked for, the first argument is a figure only if it reads as one.
    if let first = paths.first, !first.isEmpty {
      let typed = AskedFigure(first)
      if typed != nil || question.subject == nil {
        question.figure = try AskedFigure(typed: first)
        paths.removeFirst()
      }
    }
    return (question, paths.isEmpty ? ["."] : paths)
  }

  private func phrase(_ text: String) throws -> Phrase {
    guard let phrase = Phrase(text) else {
      throw ValidationError(
        Message(english: "‘\(text)’ holds no word", dutch: "in ‘\(text)’ staat geen woord").ofRun)
    }
    return phrase
  }
}

extension Verification.Verdict: ExpressibleByArgument {}
