internal import Foundation
import Testing

/// `griffier graph` as it is run.
@Suite struct GraphCommandTests {
  private static func letters() throws -> Folder {
    let folder = try Folder()
    for (year, papers) in [(2021, "34 352, nr. 255"), (2023, "34 352, nr. 255 en 281")] {
      try folder.write(
        "in/\(year).md",
        Array(
          "Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 6 juli \(year)\n\nGeachte voorzitter,\n\nZie Kamerstuk \(papers).\n"
            .utf8))
    }
    return folder
  }

  @Test(arguments: [
    ("graph.graphml", "<graphml"), ("graph.gexf", "<gexf"), ("graph.dot", "digraph"),
    ("graph.ttl", "@prefix"), ("graph.jsonld", "\"@context\""),
  ])
  func `the extension of the file says the format`(name: String, beginning: String) throws {
    let folder = try Self.letters()
    let run = try Command.run(["graph", folder.path("in"), "--output", folder.path(name)])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try String(contentsOfFile: folder.path(name), encoding: .utf8).contains(beginning))
  }

  @Test func `a table has its two files, and an unknown extension is asked about`() throws {
    let folder = try Self.letters()
    _ = try Command.run(["graph", folder.path("in"), "--output", folder.path("g.csv")])
    #expect(folder.names(in: "")?.contains("g-nodes.csv") == true)
    let run = try Command.run(["graph", folder.path("in"), "--output", folder.path("g.txt")])
    #expect(run.status == 64)
  }

  @Test func `years and the number of citing letters make it smaller`() throws {
    let folder = try Self.letters()
    func ids(_ options: String...) throws -> [String] {
      let run = try Command.run(["graph", folder.path("in"), "--wanted"] + options)
      return run.lines.dropFirst().map { line in
        line.split(separator: " ", omittingEmptySubsequences: true)[2].description
      }
    }
    #expect(try ids() == ["kst-34352-255", "kst-34352-281"])
    #expect(try ids("--min-cited", "2") == ["kst-34352-255"])
    #expect(try ids("--years", "2021") == ["kst-34352-255"])
    #expect(try ids("--years", "2022-2023") == ["kst-34352-255", "kst-34352-281"])
    #expect(try Command.run(["graph", "in", "--wanted", "--years", "2023-2021"]).status == 64)
  }

  @Test func `a register with dates and titles names the papers`() throws {
    let folder = try Self.letters()
    try folder.write(
      "register.tsv", Array("kst-34352-255\t2022-07-07\tVoortgang\nkst-34352-281\n".utf8))
    let run = try Command.run(
      ["graph", folder.path("in"), "--wanted", "--register", folder.path("register.tsv")])
    #expect(run.lines.contains { $0.contains("2022-07-07") && $0.contains("Voortgang") })
    #expect(run.lines.count == 3)
  }
}
