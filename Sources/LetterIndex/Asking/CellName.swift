/// Row and column of a cell in words.
enum CellName {
  /// What stands between the headers of a column in an index.
  static let separator = " / "

  /// `Totaal, 2023`; `nil` where neither has words.
  static func text(label: String?, header: String?) -> String? {
    let parts = [label].compactMap { $0 } + (header?.components(separatedBy: separator) ?? [])
    let short = parts.map(short).filter { !$0.isEmpty }
    return short.isEmpty ? nil : short.joined(separator: ", ")
  }

  /// No more characters of a label or header.
  private static let longest = 40

  private static func short(_ label: String) -> String {
    let words = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > longest ? words.prefix(longest - 1) + "…" : words
  }
}

extension String {
  /// The parts between some words.
  func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
