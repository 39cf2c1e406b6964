internal import DutchText

/// Where the columns of values stand on the line, in characters, where the text is aligned.
struct TableColumns {
  /// The first and the last character that each column's values take.
  private(set) var extents: [ClosedRange<Int>] = []

  /// The columns of the rows that have all values; `nil` where they are not aligned.
  init?(_ rows: [TableRowLine], _ columns: Int, _ lines: [PageLine], _ text: [UInt8]) {
    let full = rows.filter { $0.values.count == columns }
    guard !full.isEmpty, full.allSatisfy({ lines[$0.line].line.hasRuns }) else { return nil }
    for row in full {
      for (index, value) in row.values.enumerated() {
        let found = Self.extent(value, of: lines[row.line], text)
        if index < extents.count {
          extents[index] =
            min(
              extents[index].lowerBound, found.lowerBound)...max(
              extents[index].upperBound, found.upperBound)
        } else {
          extents.append(found)
        }
      }
    }
    for index in extents.indices.dropFirst()
    where extents[index].lowerBound <= extents[index - 1].upperBound { return nil }
  }

  /// The characters that some words take on their line.
  static func extent(_ words: Range<Int>, of line: PageLine, _ text: [UInt8]) -> ClosedRange<Int> {
    let start = text.width(of: line.line.lineStart..<words.lowerBound)
    let width = text.width(of: words)
    return start...(start + max(0, width - 1))
  }

  /// The column nearest to some words.
  func nearest(_ words: ClosedRange<Int>) -> Int {
    let center = words.lowerBound + words.upperBound
    var best = 0
    var least = Int.max
    for (index, extent) in extents.enumerated() {
      let distance = abs(extent.lowerBound + extent.upperBound - center)
      if distance < least {
        least = distance
        best = index
      }
    }
    return best
  }

  /// The columns that header words stand over: those they overlap, else the nearest.
  func under(_ words: ClosedRange<Int>) -> [Int] {
    let over = extents.indices.filter { extents[$0].overlaps(words) }
    return over.isEmpty ? [nearest(words)] : over
  }

  /// Whether words stand left of the first column, as labels do.
  func isLabel(_ words: ClosedRange<Int>) -> Bool {
    guard let first = extents.first else { return true }
    return words.upperBound < first.lowerBound
      && (words.lowerBound == 0 || first.lowerBound - words.upperBound > 12
        || words.upperBound - words.lowerBound > first.lowerBound / 2)
  }
}
