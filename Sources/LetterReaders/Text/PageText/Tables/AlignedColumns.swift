internal import DutchText

/// The columns of an aligned table, which may stand a little elsewhere on each of its pages.
struct AlignedColumns {
  /// How many there are, that of the labels included.
  private(set) var count = 0
  /// What the words of each column take, on the page that has most columns.
  private(set) var extents: [Range<Int>] = []
  /// The columns of one page.
  private struct Part {
    var finder: ColumnFinder
    /// Where they are told by their order.
    var ordered: OrderedColumns?
    var extents: [Range<Int>]
    /// For each of them the column of the table.
    var places: [Int] = []
    var count: Int { ordered?.count ?? finder.count }
  }
  private var pages: [Int: Part] = [:]
  private let text: [UInt8]
  private let letter: Int

  /// The columns that the rows of a table and the years above them vote for.
  init(of region: AlignedRegion, finder: AlignedRegionFinder) {
    text = finder.text
    letter = finder.places.letter
    var found: [(page: Int, part: Part)] = []
    let years = region.head.filter { $0.isRow && finder.isYears($0) }
    var start = 0
    while start < region.rows.count {
      let page = finder.lines[region.rows[start].index].page
      var end = start
      while end < region.rows.count, finder.lines[region.rows[end].index].page == page { end += 1 }
      let rows = region.rows[start..<end].map(\.pieces)
      let all = rows + years.filter { finder.lines[$0.index].page == page }.map(\.pieces)
      let columns = ColumnFinder(rows: all)
      let ordered = OrderedColumns(rows: rows, places: columns)
      var part = Part(finder: columns, ordered: ordered, extents: [])
      part.extents = Self.extents(of: all, part)
      if let ordered {
        part.extents.replaceSubrange(ordered.labels..., with: ordered.extents)
      }
      found.append((page, part))
      start = end
    }
    guard let main = found.max(by: { $0.part.count < $1.part.count })?.part else { return }
    count = main.count
    extents = main.extents
    for (page, part) in found {
      pages[page] = part
      pages[page]?.places = Self.places(of: part.extents, in: extents)
    }
  }

  /// The column that each piece of a page's line stands in.
  func columns(of pieces: [PlacedPiece], page: Int) -> [Int] {
    guard let part = pages[page] ?? pages.first?.value else { return pieces.map { _ in 0 } }
    return Self.columns(of: pieces, part).map { part.places[$0] }
  }

  private static func columns(of pieces: [PlacedPiece], _ part: Part) -> [Int] {
    part.ordered?.columns(of: pieces, places: part.finder)
      ?? pieces.map { part.finder.column(of: $0) }
  }

  /// A header's pieces, over their columns.
  func placed(_ pieces: [PlacedPiece], page: Int) -> [PlacedPiece] {
    (pages[page] ?? pages.first?.value)?.ordered?.moved(pieces) ?? pieces
  }

  /// A line's pieces; words that run on into values of a column are parted from them.
  ///
  ///     Salarisadministratie 12    14
  func parted(_ pieces: [PlacedPiece], page: Int) -> [PlacedPiece] {
    guard let part = pages[page], part.ordered == nil else { return pieces }
    let finder = part.finder
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

  private static func extents(of rows: [[PlacedPiece]], _ part: Part) -> [Range<Int>] {
    var extents: [Range<Int>?] = Array(repeating: nil, count: part.count)
    for pieces in rows {
      for (column, piece) in zip(columns(of: pieces, part), pieces) {
        let known = extents[column] ?? piece.extent
        extents[column] =
          min(known.lowerBound, piece.left)..<max(known.upperBound, piece.right)
      }
    }
    return extents.enumerated().map { index, extent in
      if let extent { return extent }
      let cuts = part.finder.cuts
      let start = index > 0 && index <= cuts.count ? cuts[index - 1] : 0
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
