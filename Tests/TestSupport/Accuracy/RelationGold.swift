private import Foundation

/// The fragments whose relations were annotated by hand, in `Tests/Gold/relations`.
public enum RelationGold {
  /// The files by name: `sentences`, `tables`, `held-out/…`.
  public static let collections: [String] = {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".md") && !$0.hasSuffix("README.md") }
      .map { String($0.dropLast(3)) }.sorted { order($0) < order($1) }
  }()

  /// Whether misses of what is held out are listed, for a person who only classes them.
  public static var showsHeldOut: Bool {
    ProcessInfo.processInfo.environment["GRIFFIER_HELD_OUT"] != nil
  }

  /// What the words of one real letter assert.
  public struct OfLetter: Sendable {
    /// Sums, shares and changes.
    public fileprivate(set) var relations: Set<Relation> = []
    /// What is said to be more or less than what.
    public fileprivate(set) var comparisons: Set<Relation> = []
  }

  /// The real letters by file name.
  public static let ofRealLetters: [String: OfLetter] = {
    var letters: [String: OfLetter] = [:]
    for line in GoldFile.lines(of: "relations-shared.txt") where !line.hasPrefix("#") {
      let parts = line.components(separatedBy: " | ")
      guard parts.count == 3 else { continue }
      var letter = letters[parts[0]] ?? OfLetter()
      if parts[1] == "verdict" {
        if let comparison = Relation(goldComparison: parts[2]) {
          letter.comparisons.insert(comparison)
        }
      } else if let relation = Relation(gold: parts[2]) {
        letter.relations.insert(relation)
      }
      letters[parts[0]] = letter
    }
    return letters
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
