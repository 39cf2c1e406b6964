import Foundation
import Testing

/// That everything a library user can name says what it is.
@Suite struct PublicDocumentationTests {
  /// The public declarations of a file that have no documentation comment, as `12: public let a = 1`.
  ///
  /// Attributes may stand between a comment and its declaration; strings of several lines, which hold
  /// other programs' text, are passed.
  private static func undocumented(in file: String) -> [String] {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    var found: [String] = []
    var isDocumented = false
    var isString = false
    for (index, line) in lines.enumerated() {
      let begins = !isString
      if line.components(separatedBy: "\"\"\"").count.isMultiple(of: 2) { isString.toggle() }
      guard begins else { continue }
      let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
      if words.first == "public", !["import", "extension"].contains(words.dropFirst().first),
        !isDocumented
      {
        found.append("\(index + 1): \(line)")
      }
      // An attribute alone on its line belongs to what follows.
      if !words.isEmpty || line.isEmpty { isDocumented = line.hasPrefix("///") }
    }
    return found
  }

  @Test func `every public declaration has a documentation comment`() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    root.appendPathComponent("Sources")
    var files = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      let found = Self.undocumented(in: text)
      #expect(found.isEmpty, "\(found.map { "Sources/\(path):\($0)" }.joined(separator: "\n"))")
      files += 1
    }
    #expect(files > 300)
  }

  @Test func `a comment is seen through attributes, and no other line stands for one`() {
    let file = """
      public import Checking
      /// One.
      @inlinable
      public func one() {}
      @frozen public struct Two {
        // Not for readers of the library.
        public var three = 3

        /// Four.
        @inlinable public var four: Int { 4 }
        public var five = 5
      }
      """
    #expect(
      Self.undocumented(in: file) == [
        "5: @frozen public struct Two {", "7: public var three = 3", "11: public var five = 5",
      ])
  }

  @Test func `what a string holds is no declaration`() {
    let file = "public let a = \"\"\"\n  public let b = 2\n  \"\"\"\npublic let c = 3"
    #expect(
      Self.undocumented(in: file) == ["1: public let a = \"\"\"", "4: public let c = 3"])
  }
}
