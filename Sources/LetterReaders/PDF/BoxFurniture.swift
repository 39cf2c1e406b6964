internal import LetterModel

/// Finds what stands in the same place on several pages of boxes: running heads and feet, page numbers.
enum BoxFurniture {
  /// The indices of such lines among all lines, which are the rows of all pages in their order.
  static func lines(of rows: [[BoxRow]], text: [UInt8], lines all: [PageLine]) -> [Int] {
    let flat = Array(rows.joined())
    var pages: [[Int]] = []
    var first = 0
    for page in rows {
      pages.append(page.indices.filter { page[$0].part == .body }.map { first + $0 })
      first += page.count
    }
    // Two steps of four points, since a place may fall on the edge of one.
    return RunningLines(of: pages, among: all, in: text) { line in
      [0, 1].map { (flat[line].core.bottom + $0 * 200) / 400 * 2 + $0 }
    }.lines
  }
}
