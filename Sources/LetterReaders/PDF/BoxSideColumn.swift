internal import LetterModel

/// Finds the narrow column that a ministry's letter has at the right margin.
enum BoxSideColumn {
  /// How far the lines of one column may begin from each other.
  private static let slack = 300

  /// The left edge of a page's side column; `nil` where it has none.
  ///
  /// A line in it says what only a letterhead says, and hardly any other line of the page reaches into
  /// it: that tells it from a table.
  static func left(of runs: [BoxRun], on page: BoxPages.Page, of pages: BoxPages) -> Int? {
    let cues = runs.filter { run in
      guard run.box.left * 2 > page.width else { return false }
      var words: [UInt8] = []
      for word in pages.words[run.words] {
        if !words.isEmpty { words.append(0x20) }
        words += pages.bytes[word.range]
      }
      return SideColumn.isCue(words, 0..<words.count)
    }
    guard let first = cues.map(\.box.left).min() else { return nil }
    let left = first - slack
    let inside = runs.count { $0.box.left >= left }
    // A long address in a note may run under the column; a table's rows would all cross it.
    let across = runs.count { $0.box.left < left && $0.box.right > first }
    return inside > 1 && across * 3 <= inside ? left : nil
  }
}
