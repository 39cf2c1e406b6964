private import Foundation

/// A list of facts of real letters in `Tests/Gold`, a line each.
enum GoldFile {
  /// The lines of a file, comments included; none where it is not there.
  static func lines(of name: String) -> [String] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Gold/" + name)
    guard let text = try? String(contentsOf: path, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map(String.init)
  }
}
