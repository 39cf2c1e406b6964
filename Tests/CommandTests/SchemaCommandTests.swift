internal import Foundation
import Testing

/// The program's output against its own schema, by a validator that others wrote.
@Suite struct SchemaCommandTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let python = root.appendingPathComponent(".venv/bin/python")
  static let hasPython = FileManager.default.isExecutableFile(atPath: python.path)

  /// Folders of letters: the specimens, and the published ones where they are at hand.
  static let letters = [
    root.appendingPathComponent("corpus"),
    root.deletingLastPathComponent().appendingPathComponent("shared/letters"),
  ].map(\.path).filter(FileManager.default.fileExists(atPath:))

  @Test(.enabled(if: hasPython, "scripts/setup-tests installs the validator"), arguments: letters)
  func `every letter and the corpus are what the schema says`(_ path: String) throws {
    let folder = try Folder()
    let schema = try Command.run(["schema"])
    try folder.write("schema.json", schema.output.utf8)
    let extract = try Command.run(["extract", path, "--output", folder.path("out")])
    #expect(extract.status == 0)
    let names = try #require(folder.names(in: "out"))
    #expect(names.count > 5)
    let process = Process()
    process.executableURL = Self.python
    process.arguments =
      [Self.root.appendingPathComponent("scripts/validate-json").path, folder.path("schema.json")]
      + names.filter { $0.hasSuffix(".json") }.map { folder.path("out/\($0)") }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let complaints = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: complaints, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }
}
