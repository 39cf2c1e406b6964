public import ArgumentParser
public import LetterModel

/// How the letters of a command are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Read every file in this layout instead of the one its bytes show.")
  var layout: Letter.Layout?

  @Option(
    help: "A register of published papers, one identifier a line, gzip or not; may be repeated.",
    completion: .file())
  var register: [String] = []

  @Option(help: "The language of what is said: nl or en.")
  var language: Language = .dutch

  @Option(help: "How many letters are read at a time.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError(
        Message(
          english: "--jobs takes a number from 1", dutch: "bij --jobs hoort een getal vanaf 1"
        ).ofRun)
    }
  }
}

extension Language: ExpressibleByArgument {}
