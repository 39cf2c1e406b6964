private import Foundation

/// A page under docs/ that is made of the sources: what is committed must be what they make today.
///
/// `make pages` writes all of them anew; a test that finds one stale says so.
public struct WrittenPage: Sendable {
  /// The name of the file under docs/.
  public let name: String
  /// The page as the sources make it.
  public let text: String

  /// A page.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  /// What is committed, after it was written anew where `make pages` asks for that; `nil` where there
  /// is no such file.
  public func committed() throws -> String? {
    let file = ExternalTool.root.appendingPathComponent("docs/\(name)")
    if ProcessInfo.processInfo.environment["GRIFFIER_PAGES"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try? String(contentsOf: file, encoding: .utf8)
  }

  /// The first line that differs from what is committed, to be shown; `nil` where none does.
  public func firstDifference(from committed: String) -> String? {
    let made = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = committed.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(made.count, old.count) {
      let (new, was) = (made.dropFirst(index).first, old.dropFirst(index).first)
      if new != was { return "line \(index + 1) says «\(was ?? "")», the sources «\(new ?? "")»" }
    }
    return nil
  }

  /// The ids that a committed page has a section for, in order.
  public static func sections(of page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }
}
