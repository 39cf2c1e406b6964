#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import ArgumentParser
internal import CPartialFile
internal import Reporting

/// Reads the letters that Dutch ministers send to parliament and redoes their sums.
@main
struct Griffier: AsyncParsableCommand {
  /// The version that has a number.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "griffier",
    abstract: "Reads letters to parliament into typed records and redoes every sum they state.",
    version: version,
    subcommands: [
      ExtractCommand.self,
      CheckCommand.self,
      FindCommand.self,
      CompareCommand.self,
      IndexCommand.self,
      SearchCommand.self,
      TraceCommand.self,
      SeriesCommand.self,
      ExportCommand.self,
      ReportCommand.self,
      GraphCommand.self,
      ExplainCommand.self,
      SchemaCommand.self,
      ListCommand.self,
    ])

  /// Runs the command line.
  @MainActor static func main() async {
    // A reader that goes away (`griffier extract … | head`) ends the run without a word, also
    // where the program that started this one had switched that off.
    signal(SIGPIPE, SIG_DFL)
    griffier_partial_watch()
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
    let words = Array(CommandLine.arguments.dropFirst())
    if let complaint = MistypedCommand.complaint(about: words, knowing: commands) {
      FileWriter.writeError("griffier: \(TerminalText.escapingLines(complaint.ofRun))")
      exit(withError: ExitCode(EX_USAGE))
    }
    do {
      var command = try parseAsRoot()
      if let prompt = command as? any PromptCommand, try prompt.runPromptly() {
        return
      } else if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// Ends the program as the parser would, but also says where its words could not be written.
  private static func end(with error: any Error) -> Never {
    let status = exitCode(for: error).rawValue
    let message = fullMessage(for: error)
    guard !message.isEmpty, status == EXIT_SUCCESS else { exit(withError: error) }
    do throws(SystemFailure) {
      try FileWriter.writeOutput(Array((message + "\n").utf8))
      exit(withError: ExitCode.success)
    } catch {
      FileWriter.writeError("griffier: \(error)")
      exit(withError: ExitCode(2))
    }
  }
}
