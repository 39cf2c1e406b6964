internal import Foundation
internal import LetterIndex
import Testing

/// `griffier index`: what is read, what stays, what leaves.
@Suite struct IndexCommandTests {
  private func letter(_ number: Int) -> String.UTF8View {
    "Geachte voorzitter,\n\nEr zijn \(number) banen bij \(number + 1) werkgevers.\n".utf8
  }

  private func files(in database: String) throws -> [String: IndexedFile] {
    let files = try IndexWriter(IndexFile(reading: database)).files()
    return Dictionary(uniqueKeysWithValues: files.map { ($0.file, $0) })
  }

  @Test func `a second run reads nothing that did not change`() throws {
    let folder = try Folder()
    for number in 1...3 { try folder.write("in/\(number).md", letter(number)) }
    let database = folder.path("letters.db")
    let first = try Command.run(["index", folder.path("in"), "--database", database, "--names"])
    #expect(first.status == 0)
    #expect(first.lines.count == 3)
    #expect(first.errors == ["griffier: \(database): 3 gelezen, 0 ongewijzigd, 0 verwijderd"])
    let second = try Command.run(["index", folder.path("in"), "--database", database, "--names"])
    #expect(second.output.isEmpty)
    #expect(second.errors == ["griffier: \(database): 0 gelezen, 3 ongewijzigd, 0 verwijderd"])
    #expect(folder.names(in: "") == ["in", "letters.db"])
  }

  @Test func `a file that changed is read again, one that is gone leaves, the others stay`() throws
  {
    let folder = try Folder()
    for number in 1...4 { try folder.write("in/\(number).md", letter(number)) }
    let database = folder.path("letters.db")
    _ = try Command.run(["index", folder.path("in"), "--database", database])
    let before = try files(in: database)
    try folder.write("in/2.md", letter(7))
    try FileManager.default.removeItem(atPath: folder.path("in/3.md"))
    let run = try Command.run(["index", folder.path("in"), "--database", database, "--names"])
    #expect(run.lines == [folder.path("in/2.md")])
    #expect(run.errors == ["griffier: \(database): 1 gelezen, 2 ongewijzigd, 1 verwijderd"])
    let after = try files(in: database)
    #expect(Set(after.keys) == Set(before.keys).subtracting([folder.path("in/3.md")]))
    #expect(after[folder.path("in/2.md")]?.sha256 != before[folder.path("in/2.md")]?.sha256)
    for name in ["in/1.md", "in/4.md"] {
      #expect(after[folder.path(name)]?.sha256 == before[folder.path(name)]?.sha256)
    }
  }

  @Test func `files of other folders stay in the index`() throws {
    let folder = try Folder()
    try folder.write("a/1.md", letter(1))
    try folder.write("b/2.md", letter(2))
    let database = folder.path("letters.db")
    _ = try Command.run(["index", folder.path("a"), "--database", database])
    _ = try Command.run(["index", folder.path("b"), "--database", database])
    #expect(try files(in: database).count == 2)
  }

  @Test func `a letter whose name was printed is there, whatever ended the run`() throws {
    let folder = try Folder()
    for number in 1...60 { try folder.write("in/\(number).md", letter(number)) }
    let database = folder.path("letters.db")
    var done: Set<String> = []
    for round in 0..<4 {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = Command.program
      process.arguments = ["index", folder.path("in"), "--database", database, "--names"]
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      var seen = Data()
      while seen.count(where: { $0 == 10 }) < 5 + round * 3 {
        let more = pipe.fileHandleForReading.availableData
        if more.isEmpty { break }
        seen += more
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      seen += pipe.fileHandleForReading.readDataToEndOfFile()
      // A line that the kill tore is no report.
      let lines = String(decoding: seen, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      done.formUnion(lines.dropLast().map(String.init))
      let found = try files(in: database)
      #expect(done.isSubset(of: found.keys))
    }
    #expect(done.count >= 20)
    let last = try Command.run(["index", folder.path("in"), "--database", database])
    #expect(last.status == 0)
    #expect(try files(in: database).count == 60)
  }

  @Test func `a file of something else is left as it is`() throws {
    let folder = try Folder()
    let letter = try folder.write("1.md", letter(1))
    let other = try folder.write("other.txt", Array(repeating: UInt8(ascii: "x"), count: 5000))
    let run = try Command.run(["index", letter, "--database", other])
    #expect(run.status == 2)
    #expect(run.errors == ["griffier: \(other): is geen SQLite-bestand"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: other)).allSatisfy { $0 == 0x78 })
  }
}
