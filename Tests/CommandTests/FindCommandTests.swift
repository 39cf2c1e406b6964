internal import Foundation
import Testing

/// `griffier find`, as ripgrep behaves.
@Suite struct FindCommandTests {
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(
      "a.md", "Geachte voorzitter,\n\nEr zijn 81.117 banen.\n\nDat is 81 duizend.\n".utf8)
    try folder.write("b.md", "Geachte voorzitter,\n\nIn 2022 waren er 81.117 banen.\n".utf8)
    try folder.write("c.md", "Geachte voorzitter,\n\nEr zijn 12 scholen.\n".utf8)
    return folder
  }

  @Test func `a place is printed with file, line, sentence and carets`() throws {
    let folder = try folder()
    let run = try Command.run(["find", "81.117", folder.url.path])
    #expect(run.status == 0)
    #expect(run.lines.contains("  \(folder.path("a.md")):3:9"))
    #expect(run.lines.contains("      Er zijn 81.117 banen."))
    #expect(run.lines.contains("              ^^^^^^"))
    #expect(run.lines.contains("      een afronding van het gevraagde"))
    #expect(run.lines.contains("      stand: 81.117 banen, in 2022"))
    #expect(!run.output.contains("c.md"))
  }

  @Test func `nothing found is status 1 and no output`() throws {
    let folder = try folder()
    let run = try Command.run(["find", "99.999", folder.url.path])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
  }

  @Test func `a file that is not there is status 2, also where something is found`() throws {
    let folder = try folder()
    let run = try Command.run(["find", "81.117", folder.url.path, folder.path("d.md")])
    #expect(run.status == 2)
    #expect(run.output.contains("81.117"))
  }

  @Test func `counts and names of files are one a line`() throws {
    let folder = try folder()
    let counts = try Command.run(["find", "81.117", folder.url.path, "-c"])
    #expect(counts.lines == ["\(folder.path("a.md")):2", "\(folder.path("b.md")):1"])
    let names = try Command.run(["find", "-l", "81.117", folder.url.path])
    #expect(names.lines == [folder.path("a.md"), folder.path("b.md")])
  }

  @Test func `each place is an object on a line`() throws {
    let folder = try folder()
    let run = try Command.run(["find", "81.117", folder.url.path, "--json"])
    #expect(run.lines.count == 3)
    for line in run.lines {
      let place = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let sentence = try #require(place["sentence"] as? String)
      let at = try #require(place["at"] as? [Int])
      let scalars = Array(sentence.unicodeScalars)[at[0]..<at[1]]
      let figure = try #require(place["figure"] as? [String: Any])
      #expect(String(String.UnicodeScalarView(scalars)) == figure["text"] as? String)
      #expect(place["claim"] is [String: Any])
    }
  }

  @Test func `two figures of --between leave the paths behind them alone`() throws {
    let folder = try folder()
    let run = try Command.run(["find", "--between", "10", "20", folder.url.path])
    #expect(run.status == 0)
    #expect(run.output.contains("12 scholen"))
  }

  @Test(arguments: [
    [], ["geen-cijfer", "."], ["--dossier", "34352", "."], ["81.117", "--json", "-c"],
    ["--between", "10", "."], ["--words", "…", "."],
  ])
  func `a question that asks nothing is a wrong command line`(arguments: [String]) throws {
    #expect(try Command.run(["find"] + arguments).status == 64)
  }
}
