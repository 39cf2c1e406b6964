internal import Foundation
import Testing

@Suite struct BadInputTests {
  /// Runs `extract` on a file between two good letters, which must come out whatever it holds.
  private func extract(_ bytes: some Collection<UInt8>, named name: String) throws -> Command {
    let folder = try Folder()
    try folder.write("in/a.md", ExtractCommandTests.letter)
    try folder.write("in/\(name)", bytes)
    try folder.write("in/z.md", ExtractCommandTests.letter)
    let run = try Command.run(["extract", folder.path("in")])
    for id in [ExtractCommandTests.id, "\(ExtractCommandTests.id)~2"] {
      #expect(run.lines.contains { $0.contains(#""id":"\#(id)""#) })
    }
    return run
  }

  @Test func `a path that leads nowhere is named and the rest is done`() throws {
    let folder = try Folder()
    let letter = try folder.write("a.md", ExtractCommandTests.letter)
    let run = try Command.run(["extract", folder.path("nowhere.md"), letter])
    #expect(run.status == 2)
    #expect(run.lines.count == 1)
    #expect(run.errors.count == 1)
    #expect(run.errors.first?.contains("nowhere.md: bestaat niet") == true)
  }

  @Test func `a folder without letters is said to be one`() throws {
    let folder = try Folder()
    try folder.write("in/photo.jpg", [0xFF, 0xD8])
    let run = try Command.run(["extract", folder.path("in")])
    #expect(run.status == 2)
    #expect(run.errors.count == 2)
    #expect(run.errors.first?.hasSuffix("in: in deze map staan geen brieven") == true)
    #expect(run.errors.last == "griffier: 1 bestand niet gelezen: 1 .jpg")
  }

  @Test func `files of other kinds in a folder are counted and change no status`() throws {
    let run = try extract([0xFF, 0xD8], named: "b.jpg")
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.errors == ["griffier: 1 bestand niet gelezen: 1 .jpg"])
  }

  @Test func `a file of 100 MB is refused before it is read`() throws {
    let folder = try Folder()
    let path = try folder.write("big.txt", [])
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 100_000_000)
    try file.close()
    let run = try Command.run(["extract", path])
    #expect(run.status == 2)
    #expect(run.errors.count == 1)
    #expect(run.errors.first?.contains("is groter dan 64 MB") == true)
  }

  @Test func `a file without read permission is named`() throws {
    let folder = try Folder()
    let path = try folder.write("in/secret.md", ExtractCommandTests.letter)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    // The superuser can read anything: there is nothing to see then.
    guard FileHandle(forReadingAtPath: path) == nil else { return }
    let run = try Command.run(["extract", folder.path("in")])
    #expect(run.status == 2)
    #expect(run.errors.first?.contains("secret.md: geen toestemming") == true)
  }

  @Test func `a full disk is said in one line`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try Folder()
    let path = try folder.write("a.md", ExtractCommandTests.letter)
    let run = try Command.run(["extract", path], outputTo: "/dev/full")
    #expect(run.status == 2)
    #expect(run.errors == ["griffier: standaarduitvoer: de schijf is vol"])
  }

  @Test func `what can not be written leaves nothing half-written`() throws {
    let folder = try Folder()
    let path = try folder.write("a.md", ExtractCommandTests.letter)
    let name = "\(ExtractCommandTests.id).json"
    try folder.write("out/\(name)/in-the-way", [])
    let run = try Command.run(["extract", path, "--output", folder.path("out")])
    #expect(run.status == 2)
    #expect(run.errors.count == 1)
    #expect(folder.names(in: "out") == ["corpus.json", name])
  }

  @Test func `a closed pipe ends the run without a word`() throws {
    let folder = try Folder()
    for index in 0..<50 { try folder.write("in/\(index).md", ExtractCommandTests.letter) }
    let script = "'\(Command.program.path)' extract '\(folder.path("in"))' | head -c 10 >/dev/null"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
    process.waitUntilExit()
  }

  @Test func `an empty file and a binary one are named in one line each`() throws {
    for (name, bytes) in [("b.md", [UInt8]()), ("b.txt", [UInt8](repeating: 0, count: 512))] {
      let run = try extract(bytes, named: name)
      #expect(run.status == 2)
      #expect(run.lines.count == 2)
      #expect(run.errors.count == 1)
      #expect(run.errors.first?.contains(name) == true)
    }
  }

  @Test func `bad bytes and a stray NUL are read over and said`() throws {
    let words = Array("Den Haag, 6 juli 2023\n\nDe café’s zijn open".utf8)
    for (bad, diagnostic) in [
      (UInt8(0xFF), "encoding.invalid-bytes"), (UInt8(0), "text.nul"),
    ] {
      let run = try extract(words + [bad] + Array(" sinds 2023.\n".utf8), named: "b.txt")
      #expect(run.status == 0)
      #expect(run.lines.count == 3)
      #expect(run.output.contains("\"id\":\"\(diagnostic)\""))
    }
  }

  @Test func `a page nested 100,000 deep is read in part and said to be`() throws {
    let deep = String(repeating: "<div>", count: 100_000)
    let run = try extract("<html><body><p>Eerst.</p>\(deep)<p>Diep.".utf8, named: "b.html")
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(run.output.contains("\"partial\":true"))
    #expect(run.output.contains("\"id\":\"html.partial\""))
  }

  @Test func `XML that declares entities is refused`() throws {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE officiele-publicatie [<!ENTITY a "aaaa">]>
      <officiele-publicatie><kamerstuk><stuk><al>&a;</al></stuk></kamerstuk></officiele-publicatie>
      """
    let run = try extract(bomb.utf8, named: "b.xml")
    #expect(run.status == 2)
    #expect(run.lines.count == 2)
    #expect(run.errors.count == 1)
    #expect(run.errors.first?.contains("entit") == true)
  }
}

/// What is said of a command line that asks for something else than there is.
@Suite struct WishTests {
  @Test func `a mistyped command is answered with the one that may be meant`() throws {
    let run = try Command.run(["chek", "brieven"])
    #expect(run.status == 64)
    #expect(run.errors == ["griffier: “chek” is geen opdracht; bedoelt u “check”?"])
    #expect(
      try Command.run(["epxlain", "--language", "en"]).errors
        == ["griffier: “epxlain” is no command; did you mean “explain”?"])
    #expect(try Command.run(["kamerbrief"]).errors.first?.contains("extract, check") == true)
  }

  @Test(arguments: ["https://zoek.officielebekendmakingen.nl/kst-34352-281.html", "kst-34352-281"])
  func `an address or an identifier is told what to save`(path: String) throws {
    let run = try Command.run(["check", path])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.count == 1)
    #expect(run.errors.first?.contains("bewaar") == true)
  }
}
