internal import Foundation
import Testing

/// `griffier compare`: an article beside letters.
@Suite struct CompareCommandTests {
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(
      "brief.md",
      "# Schuldhulp\n\nIn 2022 meldden 74.310 huishoudens zich bij de schuldhulp.\n".utf8)
    return folder
  }

  private func run(_ article: String, _ arguments: [String] = []) throws -> Command {
    let folder = try folder()
    let path = try folder.write("artikel.md", article.utf8)
    return try Command.run(["compare", path, folder.path("brief.md")] + arguments)
  }

  @Test func `a figure that a letter states is shown with both sentences`() throws {
    let run = try run(
      "# Schuld\n\nEr meldden zich in 2022 ruim 74 duizend huishoudens bij de schuldhulp.\n")
    #expect(run.status == 0)
    #expect(run.lines[0].hasSuffix("artikel.md:3:30"))
    #expect(
      run.lines[1] == "    Er meldden zich in 2022 ruim 74 duizend huishoudens bij de schuldhulp.")
    #expect(run.lines[2] == "                                 ^^^^^^^^^^")
    #expect(run.lines[3].hasPrefix("    afgerond: 74.310 in "))
    #expect(run.lines[4].hasSuffix("brief.md:3:17"))
    #expect(
      run.lines[5] == "        In 2022 meldden 74.310 huishoudens zich bij de schuldhulp.")
    #expect(run.errors == ["griffier: 1 cijfer: 1 afgerond"])
  }

  @Test func `a contradiction is status 1`() throws {
    let article = "# Schuldhulp\n\nIn 2022 meldden 74.130 huishoudens zich bij de schuldhulp.\n"
    #expect(try run(article).status == 1)
  }

  @Test func `figures are objects on a line, each with what shows it`() throws {
    let run = try run("In 2022 meldden 74.310 huishoudens zich bij de schuldhulp.\n", ["--json"])
    let finding = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(finding["verdict"] as? String == "stated")
    let evidence = try #require((finding["evidence"] as? [[String: Any]])?.first)
    #expect((evidence["figure"] as? [String: Any])?["text"] as? String == "74.310")
  }

  @Test func `in English nothing of it is Dutch but the letters`() throws {
    let run = try run(
      "In 2022 meldden 74.310 huishoudens zich bij de schuldhulp.\n", ["--language", "en"])
    #expect(run.lines[3].hasPrefix("    stated as such: 74.310 in "))
    #expect(run.errors == ["griffier: 1 figure: 1 stated as such"])
  }

  @Test func `with output it becomes a page, with one of each letter that is quoted`() throws {
    let folder = try folder()
    let article = try folder.write(
      "artikel.md", "In 2022 meldden 74.130 huishoudens zich bij de schuldhulp.\n".utf8)
    try folder.write("ander.md", "Er is niets te melden.\n".utf8)
    let run = try Command.run([
      "compare", article, folder.path("brief.md"), folder.path("ander.md"), "--output",
      folder.path("bladen"),
    ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.first == "griffier: \(folder.path("bladen"))/index.html")
    #expect(folder.names(in: "bladen") == ["beeld", "brieven", "index.html", "opmaak"])
    let page = try String(contentsOfFile: folder.path("bladen/index.html"), encoding: .utf8)
    let letters = try #require(folder.names(in: "bladen/brieven"))
    #expect(letters.count == 1)
    #expect(page.contains("brieven/\(letters[0])#f1"))
  }

  @Test func `letters of standard input have no page`() throws {
    let folder = try folder()
    let run = try Command.run([
      "compare", folder.path("brief.md"), "-", "--output", folder.path("bladen"),
    ])
    #expect(run.status != 0)
    #expect(run.errors.joined().contains("twee keer"))
  }

  @Test func `an article that is not there is status 2`() throws {
    let folder = try folder()
    let run = try Command.run(["compare", folder.path("geen.md"), folder.path("brief.md")])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }
}
