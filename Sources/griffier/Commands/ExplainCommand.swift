internal import LetterModel
internal import ArgumentParser
internal import Checking
internal import Driver
internal import Reporting

/// The command `griffier explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why something in a letter was read so, or what a rule of sentences asserts.",
    discussion: """
        griffier explain letter.md:31
        griffier explain letter.md:31:12
        griffier explain letter.docx:word/document.xml:2:5310
        griffier explain letter.pdf:p12
        griffier explain letter.md f12
        griffier explain text.remainder
      """)

  @Argument(
    help: "The file, and the line and column after it unless an id follows; or a rule.",
    completion: .file())
  var place: String

  @Option(help: "The language of the explanation: nl or en.")
  var language: Language = .dutch

  @Argument(help: "The id of a record: f12, r3, fn-4, k1, …")
  var id: String?

  func validate() throws {
    if page == nil, target == nil {
      throw ValidationError(
        Message(
          english: "name a line (FILE:LINE) or a record (FILE ID)",
          dutch: "noem een regel (BESTAND:REGEL) of een record (BESTAND ID)"
        ).ofRun)
    }
  }

  func run() throws {
    if let page {
      do throws(SystemFailure) {
        try FileWriter.writeOutput(Array(page.utf8))
      } catch {
        FileWriter.writeError("griffier: \(error)")
        throw ExitCode(2)
      }
      return
    }
    guard let (file, target) = target.map(Self.inPart) else { return }
    do throws(SystemFailure) {
      let letter = try LetterSource(driver: LetterDriver(), stage: .checks).letter(
        at: CommandLinePath.path(file))
      let explanation = Explanation(letter, in: .ofRun)
      let isFound = try explanation.write(on: target) { text throws(SystemFailure) in
        try FileWriter.writeOutput(TerminalText.escaping(Array(text.utf8)))
      }
      guard isFound else {
        throw SystemFailure(
          file,
          id.map {
            Message(english: "has no record \($0)", dutch: "heeft geen record \($0)")
          } ?? Message(english: "has no such line", dutch: "heeft die regel niet"))
      }
    } catch {
      FileWriter.writeError("griffier: \(error)")
      throw ExitCode(2)
    }
  }

  /// What a rule asserts, where one is named and no record of a file.
  private var page: String? { id == nil ? Wording.dutch.page(of: place) : nil }

  /// A place in a part of an archive, where what stands before the line is no file.
  private static func inPart(
    _ named: (file: String, target: Explanation.Target)
  ) -> (file: String, target: Explanation.Target) {
    guard case .place(let line, let column, nil) = named.target,
      CommandLinePath.path(named.file).kind == nil, let colon = named.file.utf8.lastIndex(of: 0x3A)
    else { return named }
    let part = String(named.file[named.file.utf8.index(after: colon)...])
    let file = String(named.file[..<colon])
    // `letter.pdf:p2:88:12`: the line counts from the first page on.
    if page(part[...]) != nil { return (file, .place(line: line, column: column)) }
    return (file, .place(line: line, column: column, part: part))
  }

  /// The page of a PDF in what names it: `p12`.
  private static func page(_ name: Substring) -> Int? {
    guard name.first == "p", let page = Int(name.dropFirst()), page > 0 else { return nil }
    return page
  }

  private var target: (file: String, Explanation.Target)? {
    if let id { return (place, .record(id)) }
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count > 1, let page = Self.page(parts[parts.count - 1]) {
      return (parts.dropLast().joined(separator: ":"), .page(page))
    }
    guard parts.count > 1, let last = Int(parts[parts.count - 1]), last > 0 else { return nil }
    // A colon may stand in the file's own name.
    if parts.count > 2, let line = Int(parts[parts.count - 2]), line > 0 {
      let file = parts.dropLast(2).joined(separator: ":")
      return (file, .place(line: line, column: last))
    }
    return (parts.dropLast().joined(separator: ":"), .place(line: last, column: nil))
  }
}
