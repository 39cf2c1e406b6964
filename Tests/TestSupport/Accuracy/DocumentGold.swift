/// Answers by hand over documents by others, in `Tests/Gold/documents`.
///
/// Each file says at its head how its lines are to be read.
public enum DocumentGold {
  /// The lines of a file without its head, cut at ` | `: `relations-1`.
  public static func lines(of name: String) -> [[String]] {
    GoldFile.lines(of: "documents/\(name).txt").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " | ", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The same by document, in the order of their names.
  public static func documents(of name: String) -> [(path: String, lines: [[String]])] {
    Dictionary(grouping: lines(of: name)) { $0[0] }.sorted { $0.key < $1.key }
      .map { (path: $0.key, lines: $0.value) }
  }

  /// A range as it is written: `120-145`.
  public static func range(_ text: String) -> Range<Int>? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    return ends[0]..<ends[1]
  }

  /// The words of the passage that a line begins with: document, bytes, mark.
  public static func passage(of line: [String], on shelf: inout DocumentShelf) -> String? {
    guard line.count > 3, let range = range(line[1]) else { return nil }
    return shelf.passage("documents/" + line[0], range, mark: line[2])
  }

  /// What a test over such gold says where documents are not at hand; `nil` where all are.
  public static func skipped(_ count: Int, of what: String) -> String? {
    count == 0 ? nil : "\(what): \(count) skipped, their documents are not at hand"
  }
}
