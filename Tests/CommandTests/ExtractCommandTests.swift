internal import Foundation
import Testing

@Suite struct ExtractCommandTests {
  static let letter = Array(
    """
    # Voortgang schoolgebouwen

    In 2022 zijn 1.204 schoolgebouwen verbouwd. Het doel was 1.150.
    """.utf8)
  /// The id of that letter, which is made of its bytes.
  static let id = "sha256-5f033485c9625d59"

  @Test func `without a folder to write to there is one letter a line`() throws {
    let folder = try Folder()
    try folder.write("in/b.md", Self.letter)
    try folder.write("in/a.md", Self.letter)
    let run = try Command.run(["extract", folder.path("in")])
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(
      run.lines.first?.hasPrefix(#"{"format":"griffier-letter/1","id":"\#(Self.id)","#) == true)
  }

  @Test func `every letter becomes a file of its own and the corpus another`() throws {
    let folder = try Folder()
    try folder.write("in/a.md", Self.letter)
    try folder.write("in/deeper/b.md", Self.letter + Array("\n\nEr is er een bij.".utf8))
    try folder.write("in/README.md", Self.letter)
    let run = try Command.run(["extract", folder.path("in"), "--output", folder.path("x/y")])
    #expect(run.status == 0)
    let names = try #require(folder.names(in: "x/y"))
    #expect(names.count == 3)
    #expect(names.contains("\(Self.id).json"))
    #expect(names.contains("corpus.json"))
  }

  @Test func `an id that a copy has taken gets a number`() throws {
    let folder = try Folder()
    for name in ["1/a.md", "2/a.md", "3/a.md", "4/corpus.md"] {
      try folder.write("in/\(name)", Self.letter)
    }
    let run = try Command.run(["extract", folder.path("in"), "--output", folder.path("out")])
    #expect(run.status == 0)
    let names = ["", "~2", "~3", "~4"].map { "\(Self.id)\($0).json" }
    #expect(folder.names(in: "out") == ["corpus.json"] + names)
    let second = try String(contentsOfFile: folder.path("out/\(names[1])"), encoding: .utf8)
    #expect(second.contains(#""copyOf":"\#(Self.id)""#))
  }

  @Test func `a line whose id is taken is JSON like the others`() throws {
    let folder = try Folder()
    for name in ["1/a.md", "2/a.md"] { try folder.write("in/\(name)", Self.letter) }
    let run = try Command.run(["extract", folder.path("in")])
    let letters = try run.lines.map { line in
      try JSONDecoder().decode(NamedLetter.self, from: Data(line.utf8))
    }
    #expect(letters.map(\.id) == [Self.id, "\(Self.id)~2"])
  }

  @Test func `standard input is read as one letter`() throws {
    let run = try Command.run(["extract", "-"], input: Data(Self.letter))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"format":"griffier-letter/1","id":"\#(Self.id)","#))
  }

  @Test func `the output is the same with any number of jobs`() throws {
    let folder = try Folder()
    for index in 0..<40 {
      let filler = String(repeating: "Er zijn \(index) scholen. ", count: index * 7 % 50)
      try folder.write("in/\(index).md", Self.letter + Array(filler.utf8))
    }
    let one = try Command.run(["extract", folder.path("in"), "--jobs", "1"])
    let three = try Command.run(["extract", folder.path("in"), "--jobs", "3"])
    #expect(one.lines.count == 40)
    #expect(one.output == three.output)
  }

  @Test func `a command line that is wrong has status 64`() throws {
    for arguments in [["extract"], ["extract", "x", "--jobs", "0"], ["copy"], ["list", "birds"]] {
      #expect(try Command.run(arguments).status == 64)
    }
  }
}

/// What is asked of a letter's JSON: that it is JSON, and its id.
private struct NamedLetter: Decodable {
  var id: String
}

@Suite struct RegisterTests {
  /// A letter that cites two papers, of which the register knows the first and a later one.
  static let letter = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst status="goed">
    <al>In de brief staat meer (Kamerstukken II 2022/23, 34 352, nr. 281 en nr. 282), en dat is genoeg.</al>
    </tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
    """.utf8)
  static let identifiers = Array("kst-34352-281\nkst-34352-300\n".utf8)
  /// The first bytes of such a list, packed by `gzip -n`.
  static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xCB, 0x2E, 0x2E, 0xD1, 0x35, 0x36,
  ]

  @Test func `a register says which of the cited papers exist`() throws {
    let folder = try Folder()
    let letter = try folder.write("a.xml", Self.letter)
    let register = try folder.write("register.txt", Self.identifiers)
    let run = try Command.run(["extract", letter, "--register", register])
    #expect(run.status == 0)
    #expect(run.output.contains(#""status":"registered""#))
    #expect(run.output.contains(#""status":"unregistered""#))
    #expect(try !Command.run(["extract", letter]).output.contains("registered"))
  }

  @Test func `a register that is not there or is broken is named`() throws {
    let folder = try Folder()
    let letter = try folder.write("a.xml", Self.letter)
    let broken = try folder.write("broken.gz", Self.packed)
    for register in [folder.path("nowhere"), folder.path(""), broken] {
      let run = try Command.run(["extract", letter, "--register", register])
      #expect(run.status == 2)
      #expect(run.errors.count == 1)
      #expect(run.output == "")
    }
  }
}
