import Foundation
import TestSupport
import Testing

/// The forms in which people report what was read wrongly.
struct IssueFormTests {
  private static let folder = ExternalTool.root.appendingPathComponent(".github/ISSUE_TEMPLATE")

  private static func form(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// Whether lines are the YAML that these forms keep to: members and list items indented by twos, no
  /// tabs, and a text of several lines deeper than its key.
  private static func complaints(about lines: [String]) -> [String] {
    var complaints: [String] = []
    var block: Int?
    for (number, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      if let deeper = block, indent > deeper { continue }
      block = nil
      let words = line.dropFirst(indent)
      let isMember = words.drop { $0 == "-" || $0 == " " }.firstRange(of: ":") != nil
      if indent % 2 == 1 || words.contains("\t") || !isMember {
        complaints.append("\(number + 1): \(line)")
      }
      let value = words.split(separator: ":", maxSplits: 1).last ?? ""
      // A colon and a space begin a member, so a plain value holds none.
      if value.contains(": ") || value.contains(" #") {
        complaints.append("\(number + 1): \(line)")
      }
      if words.hasSuffix(": |") { block = indent }
    }
    return complaints
  }

  @Test(arguments: ["misread-sentence.yml", "false-alarm.yml"])
  func `a form asks for the words, what was printed, what is right, layout and version`(
    name: String
  ) throws {
    let lines = try Self.form(name)
    #expect(Self.complaints(about: lines) == [])
    for key in ["name: ", "description: ", "body:"] {
      #expect(lines.contains { $0.hasPrefix(key) }, "\(name) has no \(key)")
    }
    let ids = lines.filter { $0.hasPrefix("    id: ") }.map { String($0.dropFirst(8)) }
    #expect(Set(ids) == ["words", "printed", "right", "layout", "version", "paper"])
    #expect(ids.count == 6)
    let types = lines.filter { $0.hasPrefix("  - type: ") }.map { $0.dropFirst(10) }
    #expect(Set(types).isSubset(of: ["markdown", "textarea", "input"]))
    #expect(types.count == ids.count + types.filter { $0 == "markdown" }.count)
    #expect(lines.filter { $0 == "      required: true" }.count == 5)
  }

  @Test func `what is no YAML is seen`() {
    #expect(Self.complaints(about: ["name: a", "body:", "  - type: input"]) == [])
    #expect(Self.complaints(about: ["a: |", "  b c", "d: e"]) == [])
    #expect(Self.complaints(about: [" name: a", "body", "a: b: c"]).count == 3)
  }
}
