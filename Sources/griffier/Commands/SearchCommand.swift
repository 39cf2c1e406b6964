internal import ArgumentParser
internal import Finding
internal import LetterIndex
internal import LetterModel
internal import Reporting

/// The command `griffier search`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search an index for words in any of their forms, figures and cited papers.",
    discussion: """
      All words of the QUERY have to stand in a paragraph, each in any of its forms: banen finds \
      baan. Words between quotation marks stand as they are typed, and banen* finds all that \
      begins so. The best places come first.

      Status 0 says that something was found, 1 that nothing was.

        griffier search 'extra banen' --database letters.db
        griffier search --value 81.117 --database letters.db
        griffier search banen --between 15000 17000 --year 2023 --database letters.db
        griffier search --cites kst-34352-281 --database letters.db
      """)

  @Argument(help: "Words, \"phrases\" and beginnings*.")
  var query: String?

  @Option(help: "The index that 'griffier index' made.", completion: .file())
  var database: String

  @Option(help: "A figure, as letters print it: 81.117, 58,8%.")
  var value: String?

  @OptionGroup var asking: QuestionOptions

  @Option(help: "How many places are printed at most.")
  var limit = 50

  @Flag(help: "Print each place as JSON, one a line.")
  var json = false

  func validate() throws {
    if limit < 1 {
      throw ValidationError(
        Message(
          english: "--limit takes a number from 1", dutch: "bij --limit hoort een getal vanaf 1"
        ).ofRun)
    }
    let question = try asked()
    if question.words == nil, question.question.subject == nil {
      throw ValidationError(
        Message(
          english: "ask for words, --value, --between, --unit or --cites",
          dutch: "vraag naar woorden, --value, --between, --unit of --cites"
        ).ofRun)
    }
  }

  func run() throws {
    var question = try asked()
    // One more shows that there are more.
    question.limit = limit + 1
    let asked = question
    let found = try IndexedOutput.ending { () throws(SystemFailure) in
      try IndexedOutput(database).write(asked, as: json ? .json : .text, atMost: limit)
    }
    if found > limit {
      let more = Message(
        english: "there is more than these \(limit); --limit shows it",
        dutch: "er zijn er meer dan deze \(limit); --limit toont ze")
      FileWriter.writeError("griffier: \(more.ofRun)")
    }
    if found == 0 { throw ExitCode(1) }
  }

  private func asked() throws -> IndexQuestion {
    var question = try asking.question(between: asking.between)
    question.figure = try value.map(AskedFigure.init(typed:))
    let words = query.flatMap { WordQuery($0) }
    if let query, words == nil {
      throw ValidationError(
        Message(english: "‘\(query)’ holds no word", dutch: "in ‘\(query)’ staat geen woord").ofRun)
    }
    return IndexQuestion(question, words: words, countsCopies: false)
  }
}

extension AskedFigure {
  /// The figure that was typed, or why it is none.
  init(typed text: String) throws {
    guard let figure = AskedFigure(text) else {
      throw ValidationError(
        Message(
          english: "\(text) is no figure: type it as letters print it, 81.117 or 58,8%",
          dutch: "\(text) is geen cijfer: typ het zoals brieven het schrijven, 81.117 of 58,8%"
        ).ofRun)
    }
    self = figure
  }

  /// The two ends of `--between`, in any order; `nil` where it is not there.
  static func range(typed ends: [String]) throws -> ClosedRange<ExactValue>? {
    if ends.isEmpty { return nil }
    guard ends.count == 2 else {
      throw ValidationError(
        Message(english: "--between takes two figures", dutch: "bij --between horen twee cijfers")
          .ofRun)
    }
    let values = try ends.map { try AskedFigure(typed: $0).exact }
    return min(values[0], values[1])...max(values[0], values[1])
  }
}
