#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import ArgumentParser

/// Reads the letters that Dutch ministers send to parliament and redoes their sums.
@main
struct Griffier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "griffier",
    abstract: "Reads letters to parliament into typed records and redoes every sum they state.",
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, CheckCommand.self, ExplainCommand.self, GraphCommand.self,
      SchemaCommand.self, ListCommand.self,
    ])

  /// Runs the command line.
  static func main() async {
    // A reader that goes away (`griffier extract … | head`) ends the run without a word, also
    // where the program that started this one had switched that off.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
