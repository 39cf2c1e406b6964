import Foundation
import Testing

/// ARCHITECTURE.md against the package: its table, its picture, and what it names.
@Suite struct ArchitecturePageTests {
  private static func file(_ name: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
  }

  private static var root: URL {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root
  }

  /// What each module may import, as ARCHITECTURE.md has it.
  private static func pageTable() throws -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for line in try file("ARCHITECTURE.md").split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|")
      guard cells.count == 3 else { continue }
      table[spans(of: String(cells[0])).first ?? ""] = Set(spans(of: String(cells[2])))
    }
    return table
  }

  /// What each Swift module may import, as `scripts/check-imports` has it.
  private static func scriptTable() throws -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    let script = try file("scripts/check-imports")
    let cases = script.components(separatedBy: "case \"$1\" in\n")[1]
      .components(separatedBy: "esac")[0]
    for entry in cases.components(separatedBy: ";;") {
      let parts = entry.split(separator: ")", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[0].trimmingCharacters(in: .whitespacesAndNewlines)
      guard name.allSatisfy({ $0.isLetter }) else { continue }
      let quoted = parts[1].split(separator: "\"", omittingEmptySubsequences: false)
      let words = quoted.indices.filter { $0 % 2 == 1 }.flatMap { quoted[$0].split(separator: " ") }
      table[name] = Set(words.map(String.init))
    }
    return table
  }

  /// The words between backquotes.
  private static func spans(of text: String) -> [String] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }

  @Test func `who may import whom is what scripts/check-imports allows`() throws {
    let page = try Self.pageTable()
    #expect(page == (try Self.scriptTable()))
    #expect(page.count >= 9)
  }

  @Test func `the picture shows the modules and is drawn from its source`() throws {
    let drawn = try Self.file("docs/road.svg")
    let source = try Self.file("docs/road.dot")
    let hidden = try Self.pageTable().keys.filter { !drawn.contains($0) }
    #expect(Set(hidden) == ["LetterModel", "griffier"])
    // The texts of labels: what stands outside of tags, from the first label on.
    let labels = source.components(separatedBy: "label=<").dropFirst().map { label in
      label.components(separatedBy: ">]")[0].split(separator: "<", omittingEmptySubsequences: false)
        .map { $0.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last ?? "" }
        .joined(separator: " ")
    }
    let words = labels.joined(separator: " ").split { !$0.isLetter }.filter { $0.count > 3 }
    #expect(words.count > 50)
    let isDrawn = words.allSatisfy { drawn.contains(String($0)) }
    #expect(isDrawn, "docs/road.svg does not say all that docs/road.dot does: make picture")
  }

  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
  func `every path that a page names is there`(page: String) throws {
    let tokens = try Self.file(page).split {
      !($0.isLetter || $0.isNumber || "/+-_.".contains($0))
    }
    let paths = tokens.filter { token in
      ["Sources/", "Tests/", "docs/", "scripts/"].contains { token.hasPrefix($0) }
    }
    #expect(!paths.isEmpty || page == "README.md")
    for path in paths {
      let file = Self.root.appendingPathComponent(
        String(path.hasSuffix(".") ? path.dropLast() : path))
      #expect(FileManager.default.fileExists(atPath: file.path), "\(page) names \(path)")
    }
  }

  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"])
  func `every name that a page quotes is in the code`(page: String) throws {
    var code = ""
    for folder in ["Sources", "Tests", "scripts"] {
      let start = Self.root.appendingPathComponent(folder)
      for name in try FileManager.default.subpathsOfDirectory(atPath: start.path)
      where !name.hasSuffix(".txt") && !name.hasSuffix("ArchitecturePageTests.swift") {
        let path = start.appendingPathComponent(name)
        code += name
        if !path.hasDirectoryPath { code += (try? String(contentsOf: path, encoding: .utf8)) ?? "" }
      }
    }
    // The rules of the house also name what the code does not have.
    let text = try Self.file(page).components(separatedBy: "## House rules")[0]
    let names = Self.spans(of: text).filter { span in
      span.count > 5 && span.allSatisfy { $0.isASCII && $0.isLetter }
    }
    #expect(names.count > 10)
    let suites = text.split { !$0.isLetter }.filter { $0.hasSuffix("Tests") }.map(String.init)
    let unknown = Set(names + suites).filter { !code.contains($0) }
    #expect(unknown.isEmpty)
  }
}
