private import Foundation

/// The fragments whose relations were annotated by hand, in `Tests/Gold/relations`.
public enum RelationGold {
  /// The files by name: `sentences`, `tables`, `held-out/…`.
  public static let collections: [String] = {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".md") && !$0.hasSuffix("README.md") }
      .map { String($0.dropLast(3)) }.sorted { order($0) < order($1) }
  }()

  /// The fragments of one file.
  public static func cases(of collection: String) -> [CaseFile.Case] {
    let path = folder.appendingPathComponent(collection + ".md")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else { return [] }
    return CaseFile.cases(in: text)
  }

  /// What was held out comes last.
  private static func order(_ name: String) -> String {
    (name.contains("/") ? "2" : "1") + name
  }

  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Gold/relations")
  }
}
