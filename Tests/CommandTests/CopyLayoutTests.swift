internal import Foundation
internal import TestSupport
import Testing

/// One letter in eight files of seven layouts, made by tools of others, is one letter everywhere.
@Suite struct CopyLayoutTests {
  /// Letters of corpus/ in Markdown.
  static let letters = [
    "banen-markdown", "energie-markdown", "jeugdzorg-markdown", "zonnedaken-2023",
    "zonnedaken-2024",
    "zonnedaken-2025",
  ]
  static let endings = ["xml", "html", "docx", "odt", "pdf", "layout.txt", "raw.txt", "md"]

  /// A folder with each letter in each layout.
  ///
  /// - Parameter unnumbered: whether the lines with a dossier or a number are left out, so that
  ///   nothing but words and date is left to know a letter by.
  private static func folder(unnumbered: Bool) throws -> Folder {
    let folder = try Folder()
    for name in letters {
      let source = ExternalTool.root.appendingPathComponent("corpus/\(name).md")
      var text = try String(contentsOf: source, encoding: .utf8)
      if unnumbered {
        text.replace(
          #/(?m)^.*(\*\*99 \d{3}\*\*|\*\*Nr\. \d+\*\*|^99 \d{3}|Nr\. \d+$).*$/#, with: "")
      }
      try folder.write("in/\(name).md", text.utf8)
      let made = try ExternalTool.script("copy_layouts.py", beside: #filePath)
        .run([folder.path("in/\(name).md"), folder.path("in")], on: [])
      #expect(made.status == 0, "\(made.errors)")
    }
    return folder
  }

  /// The checks that hold letters against each other.
  private static func acrossLetters(_ folder: Folder) throws -> [String] {
    try Command.run(["check", folder.path("in"), "--all", "--json"]).lines
      .filter { $0.contains("\"rule\":\"corpus.") }
      .map { $0.replacing(folder.url.path, with: "") }
  }

  private static func name(of file: Any?) -> String {
    let name = (file as? String ?? "").split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  @Test(arguments: [false, true])
  func `six letters in eight files each are six letters`(unnumbered: Bool) throws {
    let folder = try Self.folder(unnumbered: unnumbered)
    let run = try Command.run(["extract", folder.path("in")])
    var names: [String: String] = [:]
    var kept: [String] = []
    for line in run.lines {
      let record = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let name = Self.name(of: (record["source"] as? [String: Any])?["file"])
      names[record["id"] as? String ?? ""] = name
      if let original = record["copyOf"] as? String {
        #expect(names[original] == name, "\(line.prefix(200))")
      } else {
        kept.append(name)
      }
    }
    #expect(run.lines.count == Self.letters.count * Self.endings.count)
    #expect(kept == Self.letters)

    let database = folder.path("letters.db")
    _ = try Command.run(["index", folder.path("in"), "--database", database])
    let found = try Command.run(["search", "de", "--database", database, "--json"])
    let files = Set(found.lines.compactMap { $0.firstMatch(of: #/"file":"([^"]*)"/#)?.1 })
    #expect(files.allSatisfy { $0.hasSuffix(".xml") }, "\(files)")

    let graph = try Command.run(["graph", folder.path("in"), "--format", "dot"])
    let one = try Folder()
    for name in Self.letters {
      try FileManager.default.createDirectory(
        atPath: one.path("in"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: folder.path("in/\(name).xml"), toPath: one.path("in/\(name).xml"))
    }
    let alone = try Command.run(["graph", one.path("in"), "--format", "dot"])
    #expect(graph.output == alone.output)
    #expect(try Self.acrossLetters(folder) == Self.acrossLetters(one))
    let wanted = try Command.run(["graph", folder.path("in"), "--wanted"])
    #expect(try Command.run(["graph", one.path("in"), "--wanted"]).output == wanted.output)
  }
}
