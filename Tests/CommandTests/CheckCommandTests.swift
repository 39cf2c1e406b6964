internal import Foundation
import Testing

/// What several letters show together: a paper that they cite with two parliamentary years.
@Suite struct CheckCommandTests {
  private static func letter(_ year: String) -> [UInt8] {
    Array(
      """
      # Voortgang schoolgebouwen

      Over de schoolgebouwen is een plan gestuurd (Kamerstukken II \(year), 36 200, nr. 81).
      """.utf8)
  }

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("a.md", Self.letter("2022/23"))
    try folder.write("b.md", Self.letter("2022/23"))
    try folder.write("c.md", Self.letter("2023/24"))
    return folder
  }

  @Test func `letters that contradict each other are told with both files and sentences`() throws {
    let folder = try folder()
    let run = try Command.run(["check", folder.url.path])
    #expect(run.status == 1)
    let sentence = "«Over de schoolgebouwen is een plan gestuurd (Kamerstukken II"
    #expect(run.lines.first?.hasPrefix("\(folder.path("c.md")):3:") == true)
    #expect(run.lines.first?.contains("contradiction: 36 200, nr. 81 is in c") == true)
    #expect(
      run.lines.contains {
        $0.contains("\(folder.path("a.md")):3:") && $0.contains("\(sentence) 2022/23")
      })
    #expect(
      run.lines.contains {
        $0.contains("\(folder.path("c.md")):3:") && $0.contains("\(sentence) 2023/24")
      })
  }

  @Test func `each of the letters alone contradicts nothing`() throws {
    let folder = try folder()
    for name in ["a.md", "c.md"] {
      let run = try Command.run(["check", folder.path(name)])
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
    }
  }

  @Test(arguments: ["--json", "--sarif"])
  func `programs are told as well`(form: String) throws {
    let folder = try folder()
    let run = try Command.run(["check", folder.url.path, form])
    #expect(run.status == 1)
    #expect(run.output.contains("citation.session-conflict"))
    #expect(run.output.contains("a.md"))
    if form == "--sarif" {
      #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    }
  }

  @Test(arguments: ["json", "sarif", "coverage"])
  func `a flag is the short form of a format`(format: String) throws {
    let folder = try folder()
    let named = try Command.run(["check", folder.url.path, "--format", format])
    let short = try Command.run(["check", folder.url.path, "--\(format)"])
    #expect(named.output == short.output)
    #expect(named.status == short.status)
    #expect(
      try Command.run(["check", folder.url.path, "--format", "text", "--\(format)"]).status == 64)
  }

  @Test func `the number of jobs changes nothing`() throws {
    let folder = try folder()
    let runs = try ["1", "2", "5"].map {
      try Command.run(["check", folder.url.path, "--all", "--jobs", $0]).output
    }
    #expect(runs[0] == runs[1] && runs[1] == runs[2])
  }

  @Test func `a figure that only several letters check is not listed as unchecked`() throws {
    let folder = try Folder()
    let text = "Dat is een afspraak om in 2026 in totaal 125.000 extra banen te realiseren "
    for name in ["a.md", "b.md"] {
      try folder.write(
        name, Array("# Banen in \(name)\n\n\(text)(Kamerstuk 36 200, nr. 81).\n".utf8))
    }
    try folder.write(
      "c.md",
      Array(
        "# Banen\n\n\(text.replacing("2026", with: "2025"))(Kamerstuk 36 200, nr. 81).\n".utf8))
    let alone = try Command.run(["check", folder.path("a.md"), "--coverage"])
    #expect(alone.output.contains("125.000"))
    let together = try Command.run(["check", folder.url.path, "--coverage"])
    #expect(together.status == 1)
    #expect(!together.output.contains("125.000"))
  }

  @Test func `wordings of a file are tried without a build`() throws {
    let folder = try Folder()
    let letter = try folder.write(
      "a.md",
      "Geachte voorzitter,\n\nHierbij informeer ik u.\n\nNoord telt 3.100 plekken en Zuid 2.450, saampjes 5.650 plekken.\n"
        .utf8
    )
    let rules = try folder.write(
      "eigen.wording",
      "# text.total — een totaal\n{termen+} … saampjes {totaal}  ⇒ totaal = Σ termen  zeker\n".utf8)
    #expect(try Command.run(["check", letter]).status == 0)
    let run = try Command.run(["check", letter, "--rules", rules])
    #expect(run.status == 1)
    #expect(run.output.contains("3.100 + 2.450 = 5.550"))
  }

  @Test func `a file of wordings that is broken is one line with its place`() throws {
    let folder = try Folder()
    let letter = try folder.write("a.md", "Geachte voorzitter,\n\nDag.\n".utf8)
    let rules = try folder.write(
      "eigen.wording", "# text.total — een totaal\n{a} <b> {c}  ⇒ a = c  zeker\n".utf8)
    let run = try Command.run(["check", letter, "--rules", rules])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == ["griffier: \(rules):2: no words are called <b>"])
  }
}

/// Which findings are told: by subject, by rule, and without those that are known.
@Suite struct CheckSelectionTests {
  private func letter(in folder: Folder) throws -> String {
    try folder.write(
      "a.md",
      """
      Geachte voorzitter,

      Van de 4.200 aanvragen zijn er 2.900 toegekend, 900 afgewezen en 300 nog in behandeling.
      De 12 scholen staan in de brief (Kamerstukken II 2022/23, 36 200, nr. 81).
      De 14 gymzalen staan er ook in (Kamerstukken II 2023/24, 36 200, nr. 81).
      """.utf8)
  }

  @Test func `only sums or only citations are told`() throws {
    let folder = try Folder()
    let letter = try letter(in: folder)
    let sums = try Command.run(["check", letter, "--only", "sommen"])
    #expect(sums.lines.filter { $0.contains(": contradiction:") }.count == 1)
    #expect(!sums.output.contains("[citation."))
    let citations = try Command.run(["check", letter, "--only", "verwijzingen"])
    #expect(citations.output.contains("[citation.session-conflict]"))
    #expect(!citations.output.contains("[text."))
    #expect(try Command.run(["check", letter, "--rule", "citation"]).output == citations.output)
    #expect(try Command.run(["check", letter, "--rule", "table"]).status == 0)
    #expect(try Command.run(["check", letter, "--only", "alles"]).status == 64)
  }

  @Test func `JSON tells what text tells, and every check with all`() throws {
    let folder = try Folder()
    let letter = try folder.write(
      "a.md",
      "Geachte voorzitter,\n\nVan de 4.100 aanvragen zijn er 2.900 toegekend, 900 afgewezen en 300 blijven over.\n"
        .utf8)
    #expect(try Command.run(["check", letter, "--json"]).output.isEmpty)
    let all = try Command.run(["check", letter, "--json", "--all"])
    #expect(all.lines.count == 1)
    #expect(all.output.contains("\"verdict\":\"exact\""))
  }

  @Test func `quiet says it by its status alone`() throws {
    let folder = try Folder()
    let run = try Command.run(["check", try letter(in: folder), "--quiet"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test func `a known finding is kept quiet, also in another layout and further down`() throws {
    let folder = try Folder()
    let baseline = folder.path("bekend.txt")
    let letter = try letter(in: folder)
    #expect(try Command.run(["check", letter, "--write-baseline", baseline]).status == 1)
    let known = try Command.run(["check", letter, "--baseline", baseline])
    #expect(known.status == 0)
    #expect(known.output.isEmpty)
    let plain = try Command.run(["check", letter, "--baseline", baseline, "--format", "plain"])
    #expect(plain.output.isEmpty)
    let words = try String(contentsOfFile: letter, encoding: .utf8)
    let page = words.replacing(
      "Geachte voorzitter,", with: "<p>Geachte voorzitter,</p>\n<p>Hierbij het overzicht.</p>")
    try folder.write("nieuw/a.html", "<html><body>\(page)</body></html>".utf8)
    #expect(
      try Command.run(["check", folder.path("nieuw/a.html"), "--baseline", baseline]).status == 0)
  }
}
