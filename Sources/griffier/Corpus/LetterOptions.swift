public import ArgumentParser
public import LetterModel
internal import LetterReaders

/// What every command that reads letters takes.
struct LetterOptions: ParsableArguments {
  @Argument(help: "Files and folders; - reads one letter from standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError(
        Message(english: "name a file or a folder", dutch: "noem een bestand of een map").ofRun)
    }
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
