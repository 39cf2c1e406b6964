internal import DutchText
internal import LetterModel

/// Finds where a table whose columns are aligned begins and ends.
///
/// A row is a line with values that stand apart from its words. A region goes on over lines of labels,
/// gaps and page ends until running words, another caption or another header.
struct AlignedRegionFinder {
  let text: [UInt8]
  let lines: [PageLine]
  let places: WordPlaces

  /// No region is longer; what follows is another.
  static let mostLines = 600

  /// Some letters' worth of a line.
  func letters(_ count: Int) -> Int { count * places.letter }

  /// A line and what it is to a table.
  func line(_ index: Int) -> AlignedRegion.Line {
    let pieces = LinePieces(text: text, places: places).pieces(of: lines[index])
    // Large figures stand no wide space apart: three of them and no word are a row too.
    let isApart =
      lines[index].line.hasRuns || pieces.count > 2 && pieces.allSatisfy(\.isValue)
    return AlignedRegion.Line(index: index, pieces: pieces, isRow: isApart && isRow(pieces))
  }

  /// Whether values stand apart: behind words, or several of them.
  func isRow(_ pieces: [PlacedPiece]) -> Bool {
    pieces.count > 1 && pieces.dropFirst().contains { $0.isValue }
  }

  /// The region that begins under a caption.
  func captioned(from start: Int) -> AlignedRegion? {
    guard let region = region(from: start, mostHead: 14) else { return nil }
    let rows = region.rows
    guard rows.count > 1 || rows.count == 1 && !region.head.isEmpty else { return nil }
    return hasEdges(rows) || rows.count < 3 ? region : nil
  }

  /// The region without a caption whose first row is a line.
  func bare(from start: Int) -> AlignedRegion? {
    let first = line(start)
    guard first.isRow, isPlausible(first), hasRow(below: start) else { return nil }
    guard var region = region(from: start, mostHead: 6) else { return nil }
    addHead(above: start, to: &region)
    let rows = region.rows
    let labelled = region.labelledRows
    if rows.count == 1, let years = region.head.last, isYears(years) {
      let count = rows[0].pieces.count { $0.isValue }
      return labelled == 1 && count > 1 && count <= years.pieces.count ? region : nil
    }
    guard rows.count > 1, labelled * 2 >= rows.count, hasEdges(rows) else { return nil }
    let wide = rows.count { $0.pieces.count(where: \.isValue) > 1 }
    if wide * 2 >= rows.count { return region }
    return rows.count > 2 && isColumn(rows) ? region : nil
  }

  /// Whether another row stands near below a line; most lines of a text that look like a row have
  /// none, and are not looked at further.
  private func hasRow(below start: Int) -> Bool {
    var seen = 0
    var index = start + 1
    while index < lines.count, seen < 8 {
      if lines[index].role == .words {
        if line(index).isRow { return true }
        seen += 1
      }
      index += 1
    }
    return false
  }

  /// Whether more of a line is values than other words apart, as in a row and not in justified text.
  func isPlausible(_ line: AlignedRegion.Line) -> Bool {
    let values = line.pieces.count(where: \.isValue)
    let words = line.pieces.dropFirst().count { !$0.isValue }
    return values > words || line.pieces.last?.isValue == true && values >= words
  }

  /// Whether rows of one value are a column of a table and no list of contents.
  func isColumn(_ rows: [AlignedRegion.Line]) -> Bool {
    let signs: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "%"), 0xE2]
    var isTotalled = false
    var hasSigns = false
    for row in rows {
      guard let label = row.pieces.first, let value = row.pieces.last, value.isValue else {
        continue
      }
      let words = text[label.range]
      if words.contains(UInt8(ascii: ".")), text.firstOffset(of: "...", in: label.range) != nil {
        return false
      }
      if text[value.range].contains(where: { signs.contains($0) }) { hasSigns = true }
      if text.firstOffset(ofAnyCase: "totaal", in: label.range) != nil { isTotalled = true }
    }
    return isTotalled || hasSigns
  }

  /// Whether most values share an edge or their middle with a value of another row.
  func hasEdges(_ rows: [AlignedRegion.Line]) -> Bool {
    var lefts: [Int: Int] = [:]
    var rights: [Int: Int] = [:]
    for row in rows {
      for piece in row.pieces where piece.isValue {
        lefts[piece.left, default: 0] += 1
        rights[piece.right, default: 0] += 1
      }
    }
    // Points are finer than letters.
    let near = -((places.letter + 1) / 2)...(places.letter + 1) / 2
    var shared = 0
    var all = 0
    for row in rows {
      for piece in row.pieces where piece.isValue {
        all += 1
        let left = near.reduce(0) { $0 + (lefts[piece.left + $1] ?? 0) }
        let right = near.reduce(0) { $0 + (rights[piece.right + $1] ?? 0) }
        if max(left, right) > 1 { shared += 1 }
      }
    }
    return shared * 10 >= all * 6
  }
}
