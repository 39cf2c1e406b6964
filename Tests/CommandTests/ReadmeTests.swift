internal import Foundation
import Testing

/// What the README shows against what the program prints.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of the README that show output, without their indent.
  private static func shown(_ isWanted: (String) -> Bool) throws -> [String] {
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("    ") && isWanted($0) }) else {
      return []
    }
    return lines[start...].prefix { $0.hasPrefix("    ") }.map { String($0.dropFirst(4)) }
  }

  @Test func `the contradiction is the one that check prints`() throws {
    let shown = try Self.shown { $0.contains("contradiction") }
    try #require(shown.count > 3)
    let path = Self.root.appendingPathComponent("corpus/energie-markdown.md").path
    let printed = try Command.run(["check", path]).lines
      .map { $0.replacing(path, with: "corpus/energie-markdown.md") }
    let start = try #require(printed.firstIndex(of: shown[0]))
    #expect(Array(printed[start...].prefix(shown.count)) == shown)
  }

  @Test func `the record is one that extract writes`() throws {
    let shown = try Self.shown { $0.contains("{\"id\"") }
    let path = Self.root.appendingPathComponent("corpus/banen-markdown.md").path
    let written = try Command.run(["extract", path]).output
    // An ellipsis says that members are left out.
    let parts = shown.joined().components(separatedBy: "…")
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ", ")) }.filter { $0.count > 2 }
    try #require(parts.count > 3)
    for part in parts { #expect(written.contains(part), "extract writes no \(part)") }
  }

  @Test func `every command of the README is there`() throws {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let help = try Command.run(["--help"]).output
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `griffier ") }
    #expect(rows.count == 14)
    for row in rows {
      let name = row.dropFirst(12).prefix { $0.isLetter }
      #expect(help.contains("  \(name) "), "\(name) is no command")
    }
  }

  @Test func `the tour prints what the README shows`() throws {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let folder = try Folder()
    let steps = ReadmeTour(readme).steps
    #expect(steps.count > 7)
    for step in steps {
      if step.command.first == "cat" {
        let text = step.output.map { "\($0)\n" }.joined()
        try folder.write(step.command[1], Array(text.utf8))
        continue
      }
      #expect(step.command.first == "griffier")
      let run = try Command.run(step.arguments(corpus: Self.root.path, files: folder))
      #expect(run.status == 0, "\(step.command): \(run.errors)")
      let printed = (run.errors + run.lines(withEmpty: true)).map { line in
        line.replacing("\(Self.root.path)/", with: "").replacing("\(folder.url.path)/", with: "")
      }
      step.compare(printed)
    }
  }
}
