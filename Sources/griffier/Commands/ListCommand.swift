internal import ArgumentParser
internal import Checking
internal import Exporting
internal import Extraction
internal import LetterModel
internal import LetterReaders
internal import Reporting

/// The command `griffier list`.
struct ListCommand: ParsableCommand {
  /// A registry.
  enum Registry: String, ExpressibleByArgument, CaseIterable {
    case readers, extractors, checks, writers, diagnostics
  }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what there is: a name and what it does, one a line.")

  @Argument(help: "readers, extractors, checks, writers or diagnostics")
  var registry: Registry

  func run() throws {
    let entries: [(name: String, summary: String)] =
      switch registry {
      case .readers: allReaders.map { ($0.layout.rawValue, $0.summary) }
      case .extractors: allExtractors.map { ($0.name, $0.summary) }
      case .checks: allChecks.map { ($0.rule, $0.summary) }
      case .writers:
        allWriters.map { ($0.name, $0.summary) }
          + allExporters.map { ("export-\($0.format)", $0.summary) }
      case .diagnostics:
        allDiagnostics.map { ($0.id, "\($0.severity.rawValue): \($0.summary)") }
      }
    let width = entries.map(\.name.count).max() ?? 0
    var text = ""
    for (name, summary) in entries {
      text += name + String(repeating: " ", count: width - name.count) + "  \(summary)\n"
    }
    try Output.write(text)
  }
}
