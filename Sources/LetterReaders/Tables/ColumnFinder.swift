/// Finds the columns of a table from where the words of all its rows stand.
///
/// Columns are parted by cuts. The space between two neighbours in a row votes for a cut anywhere in
/// it, a word that a cut would go through votes against it; the cut with most votes is made, until
/// none is left that more than a single row wants. No line decides alone: a long label or a short row
/// changes nothing.
struct ColumnFinder {
  /// Where the columns are parted, left to right.
  private(set) var cuts: [Int] = []
  private let rows: [[PlacedPiece]]
  private let low: Int
  private let high: Int

  /// No table has more columns; the time that a cut takes is bounded by it.
  private static let mostColumns = 48
  /// A line is not wider than this in any unit that is used.
  private static let mostWidth = 4096

  /// The columns of some rows, each with its pieces from left to right.
  init(rows: [[PlacedPiece]]) {
    self.rows = rows
    let pieces = rows.joined()
    low = pieces.map(\.left).min() ?? 0
    high = min(pieces.map(\.right).max() ?? 0, low + Self.mostWidth)
    while cuts.count < Self.mostColumns, let cut = best() {
      cuts.append(cut)
      cuts.sort()
    }
  }

  /// The number of columns, that of the labels included.
  var count: Int { cuts.count + 1 }

  /// The column that a piece stands in: the one that it overlaps most, and of two like that the
  /// right one for a value, the left one for words.
  func column(of piece: PlacedPiece) -> Int {
    var best = 0
    var most = -1
    for column in 0..<count {
      let start = column == 0 ? Int.min : cuts[column - 1]
      let end = column == cuts.count ? Int.max : cuts[column]
      let overlap = min(end, piece.right) - max(start, piece.left)
      if overlap > most || overlap == most && piece.isValue && overlap > 0 {
        most = overlap
        best = column
      }
    }
    return best
  }

  private func best() -> Int? {
    guard high > low + 1 else { return nil }
    var votes = [Int](repeating: 0, count: high - low + 2)
    func add(_ vote: Int, from start: Int, to end: Int) {
      let first = max(0, start - low)
      let last = min(votes.count - 1, end - low + 1)
      guard first < last else { return }
      votes[first] += vote
      votes[last] -= vote
    }
    for row in rows {
      for index in row.indices {
        let piece = row[index]
        add(piece.isValue ? -6 : -2, from: piece.left + 1, to: piece.right - 1)
        guard index > 0 else { continue }
        let before = row[index - 1]
        if cuts.contains(where: { $0 >= before.right && $0 <= piece.left }) { continue }
        let hasValue = before.isValue || piece.isValue
        add(hasValue ? 4 : 2, from: before.right, to: piece.left)
      }
    }
    return widest(of: votes)
  }

  /// The middle of the widest stretch with the most votes; `nil` where too few rows want it.
  private func widest(of votes: [Int]) -> Int? {
    var sum = 0
    var most = 3
    var start = 0
    var stretch: Range<Int>?
    for at in votes.indices {
      let before = sum
      sum += votes[at]
      if sum != before { start = at }
      if sum > most || sum == most && stretch != nil && at + 1 - start > stretch?.count ?? 0 {
        most = sum
        stretch = start..<(at + 1)
      }
    }
    guard let stretch else { return nil }
    return low + (stretch.lowerBound + stretch.upperBound - 1) / 2
  }
}
