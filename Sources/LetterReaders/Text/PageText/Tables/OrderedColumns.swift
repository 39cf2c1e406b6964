internal import DutchText

/// Columns told by the order of their values, where the text does not keep their places.
///
///     Informatiedomein   282   563   870 1.277 1.827
///     Preventie           84   106   129    152  156
///     Totaal             366   669 999 1.379 1.983
///
/// Where figures leave too little room for the spaces between them, page text moves them to the side.
/// Rows that have a value in every column show them by their order.
struct OrderedColumns {
  /// How many columns stand left of the values: that of the labels, and of codes before it.
  let labels: Int
  /// Where the values of each column stand, in the middle of its rows.
  let extents: [Range<Int>]

  /// How many columns there are, those of the labels included.
  var count: Int { labels + extents.count }

  /// The columns of some rows; `nil` where their places tell them, or too few rows are full.
  init?(rows: [[PlacedPiece]], places: ColumnFinder) {
    let counts = rows.map(Self.values)
    guard let most = counts.max(), most > 2 else { return nil }
    let full = rows.indices.filter { counts[$0] == most }
    guard full.count > 1, full.count * 10 >= rows.count * 7,
      full.contains(where: { row in
        let taken = rows[row].suffix(most).map { places.column(of: $0) }
        return Set(taken).count < most
      })
    else { return nil }
    var extents = (0..<most).map { at in
      let pieces = full.map { rows[$0][rows[$0].count - most + at] }
      return Self.middle(pieces.map(\.left))..<Self.middle(pieces.map(\.right))
    }
    for at in 1..<most where extents[at].lowerBound < extents[at - 1].upperBound {
      // They may touch but not overlap.
      let edge = (extents[at].lowerBound + extents[at - 1].upperBound) / 2
      guard edge > extents[at - 1].lowerBound, edge < extents[at].upperBound else { return nil }
      extents[at - 1] = extents[at - 1].lowerBound..<edge
      extents[at] = edge..<extents[at].upperBound
    }
    self.extents = extents
    let first = full.map { rows[$0][rows[$0].count - most].left }.min() ?? 0
    labels = max(1, places.cuts.count { $0 <= first })
  }

  /// How many values end a line.
  private static func values(_ pieces: [PlacedPiece]) -> Int {
    pieces.reversed().prefix(while: \.isValue).count
  }

  private static func middle(_ places: [Int]) -> Int { places.sorted()[places.count / 2] }

  /// The column of each piece of a line: by order where the line is full, else by the nearest place.
  func columns(of pieces: [PlacedPiece], places: ColumnFinder) -> [Int] {
    let isFull = Self.values(pieces) == extents.count
    var free = 0
    return pieces.indices.map { at in
      let left = pieces.count - at
      let column: Int
      if isFull, left <= extents.count {
        column = count - left
      } else if !pieces[at].isValue || pieces[at].right <= extents[0].lowerBound {
        column = min(places.column(of: pieces[at]), labels - 1)
      } else {
        let nearest = extents.indices.min { distance(pieces[at], $0) < distance(pieces[at], $1) }
        column = labels + (nearest ?? 0)
      }
      free = max(free, column)
      return free
    }
  }

  private func distance(_ piece: PlacedPiece, _ column: Int) -> Int {
    abs(piece.center - extents[column].lowerBound - extents[column].upperBound)
  }

  /// A header's pieces, moved over their columns where there is one for each.
  func moved(_ pieces: [PlacedPiece]) -> [PlacedPiece] {
    guard pieces.count >= extents.count,
      let first = pieces.firstIndex(where: \.isValue), pieces.count - first == extents.count
    else { return pieces }
    var moved = pieces
    for at in extents.indices {
      for word in moved[first + at].words.indices {
        moved[first + at].words[word].extent = extents[at]
      }
    }
    return moved
  }
}
