internal import ArgumentParser
internal import Driver
internal import Reporting

/// The command `griffier explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why something in a letter was read so.",
    discussion: """
        griffier explain letter.md:31
        griffier explain letter.md:31:12
        griffier explain letter.md f12
      """)

  @Argument(help: "The file, and the line and column after it unless an id follows.")
  var place: String

  @Argument(help: "The id of a record: f12, r3, fn-4, k1, …")
  var id: String?

  func validate() throws {
    if target == nil { throw ValidationError("name a line (FILE:LINE) or a record (FILE ID)") }
  }

  func run() throws {
    guard let (file, target) = target else { return }
    do throws(SystemFailure) {
      let letter = try LetterSource(driver: LetterDriver(), stage: .checks).letter(
        at: CommandLinePath.path(file))
      guard let text = Explanation(letter).text(on: target) else {
        throw SystemFailure(file, id.map { "has no record \($0)" } ?? "has no such line")
      }
      try FileWriter.writeOutput(TerminalText.escaping(Array(text.utf8)))
    } catch {
      FileWriter.writeError("griffier: \(error)")
      throw ExitCode(2)
    }
  }

  private var target: (file: String, Explanation.Target)? {
    if let id { return (place, .record(id)) }
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = Int(parts[parts.count - 1]), last > 0 else { return nil }
    // A colon may stand in the file's own name.
    if parts.count > 2, let line = Int(parts[parts.count - 2]), line > 0 {
      let file = parts.dropLast(2).joined(separator: ":")
      return (file, .place(line: line, column: last))
    }
    return (parts.dropLast().joined(separator: ":"), .place(line: last, column: nil))
  }
}
