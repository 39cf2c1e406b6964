internal import Foundation
import Testing

/// The version that the program prints against the list of changes.
@Suite struct VersionTests {
  @Test func `the newest version of CHANGELOG.md is the one that is printed`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let changes = try String(
      contentsOf: folder.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
    let headings = changes.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.first == "## Unreleased")
    let newest = try #require(headings.dropFirst().first).split(separator: " ")
    try #require(newest.count == 4, "## VERSION - DATE")
    #expect(try Command.run(["--version"]).lines == [String(newest[1])])
    #expect(newest[3].count == 10)
  }
}
