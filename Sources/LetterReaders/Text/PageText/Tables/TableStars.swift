/// The stars that end words of a table: `-48*`, `Raming**`.
///
/// They are marks where a note below the table begins with as many.
struct TableStars {
  private var found: [Range<Int>] = []

  /// No note is marked with more.
  private static let most = 3

  /// The stars in the rows of a table.
  init(in rows: [GridRow], of text: [UInt8]) {
    for row in rows {
      for piece in row.cells.joined() {
        var start = piece.end
        while start > piece.start, text[start - 1] == UInt8(ascii: "*") { start -= 1 }
        // Stars alone are what stands in the cell.
        if start > piece.start, start < piece.end, piece.end - start <= Self.most {
          found.append(start..<piece.end)
        }
      }
    }
    found.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Whether words of the table end in so many.
  func contain(_ count: Int) -> Bool { found.contains { $0.count == count } }

  /// The marks of some notes, in order.
  func marks(calling notes: [PageNote]) -> [Range<Int>] {
    guard !found.isEmpty else { return [] }
    let counts = Set(notes.filter { $0.number == 0 }.map(\.marker.count))
    return found.filter { counts.contains($0.count) }
  }
}
