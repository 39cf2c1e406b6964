internal import Foundation
import Testing

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Files and folders that a corpus is not made of, and that it holds all the same.
@Suite struct OddFileTests {
  @Test func `any number of jobs is taken`() throws {
    let folder = try Folder()
    let letter = try folder.write("a.md", ExtractCommandTests.letter)
    let run = try Command.run(["extract", letter, "--jobs", "9223372036854775807"])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
  }

  @Test func `a link beside the output is not written through`() throws {
    let folder = try Folder()
    let letter = try folder.write("a.md", ExtractCommandTests.letter)
    let victim = try folder.write("victim", "SECRET".utf8)
    let name = "\(ExtractCommandTests.id).json"
    try folder.write("out/kept", [])
    for link in [name, "\(name).partial"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("out/\(link)"), withDestinationPath: victim)
    }
    let run = try Command.run(["extract", letter, "--output", folder.path("out")])
    #expect(run.status == 0)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "SECRET")
    #expect(folder.names(in: "out") == ["corpus.json", "kept", name, "\(name).partial"])
  }

  @Test func `a pipe in a folder is named and passed over`() throws {
    let folder = try Folder()
    try folder.write("in/a.md", ExtractCommandTests.letter)
    #expect(unsafe mkfifo(folder.path("in/b.txt"), 0o600) == 0)
    let run = try Command.run(["extract", folder.path("in")])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.errors == ["griffier: \(folder.path("in/b.txt")): een pipe wordt niet gelezen"])
  }

  @Test func `a folder in the way of one letter costs that letter only`() throws {
    let folder = try Folder()
    for name in ["a", "b", "c"] {
      try folder.write("in/\(name).md", ExtractCommandTests.letter)
    }
    let ids = ["", "~2", "~3"].map { ExtractCommandTests.id + $0 }
    try folder.write("out/\(ids[1]).json/kept", [])
    let run = try Command.run(["extract", folder.path("in"), "--output", folder.path("out")])
    #expect(run.status == 2)
    #expect(run.errors.count == 1)
    #expect(run.errors.first?.contains("\(ids[1]).json") == true)
    #expect(folder.names(in: "out") == ["corpus.json"] + ids.map { "\($0).json" })
    let corpus = try String(contentsOfFile: folder.path("out/corpus.json"), encoding: .utf8)
    #expect(corpus.contains(#""letters":["\#(ids[0])","\#(ids[2])"]"#))
  }

  @Test func `letters whose names are as long as names can be keep files of their own`() throws {
    let folder = try Folder()
    let name = String(repeating: "a", count: 250) + ".md"
    try folder.write("x/\(name)", ExtractCommandTests.letter)
    try folder.write("y/\(name)", ExtractCommandTests.letter)
    let run = try Command.run(
      ["extract", folder.path("x"), folder.path("y"), "--output", folder.path("out")])
    #expect(run.status == 0)
    #expect(folder.names(in: "out")?.count == 3)
  }

  #if !canImport(Darwin)
    @Test func `a file whose name is no UTF-8 is read`() throws {
      let folder = try Folder()
      let letter = try folder.write("in/a.md", ExtractCommandTests.letter)
      let odd = Array(folder.path("in/caf").utf8) + [0xE9] + Array(".md".utf8) + [0]
      let renamed = unsafe odd.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { odd in
        guard let path = odd.baseAddress else { return false }
        return unsafe rename(letter, path) == 0
      }
      #expect(renamed)
      let run = try Command.run(["extract", folder.path("in")])
      #expect(run.status == 0)
      #expect(run.output.contains("caf\u{FFFD}.md"))
    }
  #endif

  @Test func `a control in a name does not reach a terminal`() throws {
    let run = try Command.run(["extract", "e\u{1B}[31m\nnowhere.txt"])
    #expect(run.status == 2)
    #expect(run.errors == [#"griffier: e\u001B[31m\u000Anowhere.txt: bestaat niet"#])
  }

  @Test func `a control in a letter does not reach a terminal`() throws {
    let folder = try Folder()
    let letter = try folder.write(
      "a.md",
      "| Soort | Markt |\n|---|---|\n| Formeel\u{9B}31m | 10 |\n| Inleen | 5 |\n| Som\u{202E} | 19 |\n"
        .utf8)
    let run = try Command.run(["check", letter, "--all"])
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
  }

  @Test func `help that can not be written is said so`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let run = try Command.run(["--help"], outputTo: "/dev/full")
    #expect(run.status == 2)
    #expect(run.errors == ["griffier: standaarduitvoer: de schijf is vol"])
  }
}
