internal import ArgumentParser
internal import Reporting

/// The command `griffier schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a letter and of a corpus.")

  func run() throws {
    try Output.write(OutputSchema.json)
  }
}
