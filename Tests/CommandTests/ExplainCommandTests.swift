internal import Foundation
import Testing

@Suite struct ExplainCommandTests {
  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst status="goed">
    <al>In 2022 zijn 1.204 school&#173;gebouwen verbouwd.</al>
    </tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
    """

  @Test func `a line tells what was read there and from which bytes`() throws {
    let folder = try Folder()
    let path = try folder.write("a.xml", Self.xml.utf8)
    let run = try Command.run(["explain", "\(path):3"])
    #expect(run.status == 0)
    #expect(run.lines.first == "b1: paragraph")
    #expect(run.output.contains("“1.204”"))
    let column = try Command.run(["explain", "\(path):3:18"])
    #expect(column.output.contains("f1: count “1.204”"))
    let id = try Command.run(["explain", path, "f1"])
    #expect(id.lines.first == "f1: count “1.204”")
    #expect(id.output.contains("staat voor wat tussen 1.203,5 en 1.204,5 ligt"))
  }

  @Test func `a rule of sentences is explained by its patterns and examples`() throws {
    let run = try Command.run(["explain", "text.remainder"])
    #expect(run.status == 0)
    #expect(run.lines.first == "text.remainder: wat overblijft is het geheel min de andere delen")
    #expect(run.output.contains("✘ Van de 730 kades"))
    #expect(try Command.run(["explain", "text.no-such-rule"]).status == 64)
  }

  @Test func `a line or a record that is not there is said to be so`() throws {
    let folder = try Folder()
    let path = try folder.write("a.xml", Self.xml.utf8)
    #expect(
      try Command.run(["explain", "\(path):99"]).errors == [
        "griffier: \(path): heeft die regel niet"
      ])
    #expect(try Command.run(["explain", path, "f99"]).status == 2)
    #expect(try Command.run(["explain", "\(path):1"]).output == "hier is niets gelezen\n")
    #expect(try Command.run(["explain", path]).status == 64)
  }
}
