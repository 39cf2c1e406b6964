public import ArgumentParser
public import LetterModel
internal import LetterReaders

/// What every command that reads letters takes.
struct LetterOptions: ParsableArguments {
  @Argument(help: "Files and folders; - reads one letter from standard input.")
  var paths: [String]

  @Option(help: "Read every file in this layout instead of the one its bytes show.")
  var layout: Letter.Layout?

  @Option(
    help: "A register of published papers, one identifier a line, gzip or not; may be repeated.")
  var register: [String] = []

  @Option(help: "How many letters are read at a time.")
  var jobs: Int?

  func validate() throws {
    if paths.isEmpty { throw ValidationError("name a file or a folder") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }
}

extension Letter.Layout: ExpressibleByArgument {
  /// The layout of a name that one of the readers bears.
  public init?(argument: String) {
    let named = allReaders.layouts.first { $0.rawValue == argument }
    guard let named else { return nil }
    self = named
  }

  /// The names that `--layout` takes.
  public static var allValueStrings: [String] { allReaders.layouts.map(\.rawValue) }
}
