internal import DutchText

/// The columns of an aligned table, which may stand a little elsewhere on each of its pages.
struct AlignedColumns {
  /// How many there are, that of the labels included.
  private(set) var count = 0
  /// What the words of each column take, on the page that has most columns.
  private(set) var extents: [Range<Int>] = []
  private var pages: [Int: (finder: ColumnFinder, places: [Int])] = [:]
  private let text: [UInt8]
  private let letter: Int

  /// The columns that the rows of a table and the years above them vote for.
  init(of region: AlignedRegion, finder: AlignedRegionFinder) {
    text = finder.text
    letter = finder.places.letter
    var found: [(page: Int, finder: ColumnFinder, extents: [Range<Int>])] = []
    let years = region.head.filter { $0.isRow && finder.isYears($0) }
    var start = 0
    while start < region.rows.count {
      let page = finder.lines[region.rows[start].index].page
      var end = start
      while end < region.rows.count, finder.lines[region.rows[end].index].page == page { end += 1 }
      var rows = region.rows[start..<end].map(\.pieces)
      rows += years.filter { finder.lines[$0.index].page == page }.map(\.pieces)
      let columns = ColumnFinder(rows: rows)
      found.append((page, columns, Self.extents(of: rows, columns)))
      start = end
    }
    guard let main = found.max(by: { $0.finder.count < $1.finder.count }) else { return }
    count = main.finder.count
    extents = main.extents
    for part in found {
      pages[part.page] = (part.finder, Self.places(of: part.extents, in: extents))
    }
  }

  /// The column that a piece of a page stands in.
  func column(of piece: PlacedPiece, page: Int) -> Int {
    guard let (finder, places) = pages[page] ?? pages.first?.value else { return 0 }
    return places[finder.column(of: piece)]
  }

  /// A line's pieces; words that run on into values of a column are parted from them.
  ///
  ///     Salarisadministratie 12    14
  func parted(_ pieces: [PlacedPiece], page: Int) -> [PlacedPiece] {
    guard let finder = pages[page]?.finder else { return pieces }
    return pieces.flatMap { piece in
      guard !piece.isValue, piece.words.count > 1 else { return [piece] }
      for cut in finder.cuts where cut > piece.left && cut < piece.right {
        guard let first = piece.words.firstIndex(where: { $0.extent.lowerBound >= cut - letter }),
          first > 0
        else { continue }
        let rest = PlacedPiece.pieces(of: Array(piece.words[first...]), in: text)
        if rest.allSatisfy(\.isValue) {
          return [PlacedPiece(words: Array(piece.words[..<first]), isValue: false)] + rest
        }
      }
      return [piece]
    }
  }

  private static func extents(
    of rows: [[PlacedPiece]], _ columns: ColumnFinder
  ) -> [Range<Int>] {
    var extents: [Range<Int>?] = Array(repeating: nil, count: columns.count)
    for piece in rows.joined() {
      let column = columns.column(of: piece)
      let known = extents[column] ?? piece.extent
      extents[column] =
        min(known.lowerBound, piece.left)..<max(known.upperBound, piece.right)
    }
    return extents.enumerated().map { index, extent in
      if let extent { return extent }
      let start = index > 0 ? columns.cuts[index - 1] : 0
      return start..<start
    }
  }

  /// For each column of a page the column of the table: by their order where there are as many,
  /// else by their places, measured from the labels on.
  private static func places(of part: [Range<Int>], in whole: [Range<Int>]) -> [Int] {
    if part.count == whole.count { return Array(whole.indices) }
    let shift = whole[0].lowerBound - part[0].lowerBound
    var free = 0
    return part.indices.map { column in
      let middle = part[column].lowerBound + part[column].upperBound + 2 * shift
      let last = max(free, whole.count - part.count + column)
      let nearest = (free...last).min {
        abs(whole[$0].lowerBound + whole[$0].upperBound - middle)
          < abs(whole[$1].lowerBound + whole[$1].upperBound - middle)
      }
      let place = column == 0 ? 0 : nearest ?? free
      free = min(place + 1, whole.count - 1)
      return place
    }
  }
}
