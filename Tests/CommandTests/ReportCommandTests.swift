import Foundation
import Testing

/// `griffier report` as it is run.
@Suite struct ReportCommandTests {
  private static let letter = "Er zijn 120 banen, waarvan 50 in de markt en 80 bij de overheid.\n"
  /// The page of that letter, called by its id, which is made of its bytes.
  private static let page = "sha256-ff7a43e4e6c35f46"

  @Test func `a folder of letters becomes a folder of pages`() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path("in"), withIntermediateDirectories: true)
    try Self.letter.write(toFile: folder.path("in/een.md"), atomically: true, encoding: .utf8)
    try Self.letter.write(
      toFile: folder.path("in/twee & drie.md"), atomically: true, encoding: .utf8)
    let run = try Command.run(["report", folder.path("in"), "--output", folder.path("uit")])
    #expect(run.status == 0)
    #expect(run.errors == ["griffier: \(folder.path("uit"))/index.html"])
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path("uit"))
    for file in [
      "index.html", "graaf.html", "reeksen.html", "brieven/\(Self.page).html",
      "brieven/\(Self.page)~2.html",
      "opmaak/griffier.css", "opmaak/pagina.js", "opmaak/brief.js", "opmaak/overzicht.js",
      "data/brieven-1.js",
    ] {
      #expect(files.contains(file), "\(files.sorted())")
    }
    let index = try String(contentsOfFile: folder.path("uit/index.html"), encoding: .utf8)
    #expect(index.contains("brieven/\(Self.page).html"))
  }

  @Test func `a file that is not there is named, and the others become pages`() throws {
    let folder = try Folder()
    try Self.letter.write(toFile: folder.path("een.md"), atomically: true, encoding: .utf8)
    let run = try Command.run([
      "report", folder.path("een.md"), folder.path("weg.md"), "--output", folder.path("uit"),
    ])
    #expect(run.status == 2)
    #expect(run.errors.count { $0.contains("weg.md") } == 1)
    #expect(FileManager.default.fileExists(atPath: folder.path("uit/brieven/\(Self.page).html")))
  }

  @Test func `standard input can not be read twice`() throws {
    let run = try Command.run(["report", "-", "--output", "uit"])
    #expect(run.status != 0)
    #expect(run.errors.joined().contains("twee keer"))
  }
}
