/// Spreads the words of a header over the columns that they stand above.
///
///              Werkgelegenheid      Toegevoegde waarde
///              direct  indirect      direct  indirect
///
/// Words above several columns belong to each of them.
struct HeaderSpread {
  /// A header: its pieces from the upper line to the lower, and the columns that it is for.
  struct Header {
    var pieces: [(line: Int, piece: PlacedPiece)]
    var columns: ClosedRange<Int>
  }

  /// The headers of each line but those of the label column, and those of the label column.
  private(set) var headers: [Header] = []
  private(set) var corner: [(line: Int, piece: PlacedPiece)] = []

  /// Spreads lines of header pieces, the upper one first, over columns whose words take these
  /// extents; the first column holds the labels, and a letter takes so much of a line.
  init(
    _ lines: [[PlacedPiece]], over extents: [Range<Int>], letter: Int, in text: [UInt8]
  ) {
    let repeated = lines.lastIndex { $0.count > 3 }.map { Self.period(of: lines[$0], in: text) }
    for (line, pieces) in lines.enumerated() {
      if let (count, period) = repeated ?? nil, count == extents.count - 1,
        let blocks = Self.blocks(of: pieces, period, extents, letter)
      {
        for (piece, columns) in blocks { add(piece, line, columns) }
        for piece in pieces.dropLast(count / period) { corner.append((line, piece)) }
        continue
      }
      // Only words above lines that part them further can be for columns that they do not touch.
      let isUpper = lines[(line + 1)...].contains { $0.count > pieces.count }
      var free = 1
      for (index, piece) in pieces.enumerated() {
        guard !Self.isCorner(piece, isFirst: index == 0, extents, letter) else {
          corner.append((line, piece))
          continue
        }
        let limit = index + 1 < pieces.count ? pieces[index + 1].left : Int.max
        let columns = Self.columns(
          under: piece, from: free, before: limit, isUpper: isUpper, extents)
        free = columns.upperBound + 1
        add(piece, line, columns)
      }
    }
  }

  /// How many columns a line of headers is for and after how many its words come again:
  /// `2012 2015 2018 2012 2015 2018` is for six and comes again after three.
  private static func period(
    of pieces: [PlacedPiece], in text: [UInt8]
  ) -> (count: Int, period: Int)? {
    for count in [pieces.count, pieces.count - 1] where count > 3 {
      let words = pieces.suffix(count).map { text[$0.range] }
      for period in 2...(count / 2) where count % period == 0 {
        let isRepeated = words.indices.dropFirst(period).allSatisfy {
          words[$0].elementsEqual(words[$0 - period])
        }
        if isRepeated { return (count, period) }
      }
    }
    return nil
  }

  /// The columns of a line's pieces where there is one for each period of the line below.
  private static func blocks(
    of pieces: [PlacedPiece], _ period: Int, _ extents: [Range<Int>], _ letter: Int
  ) -> [(PlacedPiece, ClosedRange<Int>)]? {
    let count = (extents.count - 1) / period
    guard pieces.count == count || pieces.count == count + 1 else { return nil }
    var blocks: [(PlacedPiece, ClosedRange<Int>)] = []
    for (index, piece) in pieces.suffix(count).enumerated() {
      let first = 1 + index * period
      let last = first + period - 1
      let left = extents[first - 1].upperBound
      let right = last + 1 < extents.count ? extents[last + 1].lowerBound : Int.max
      guard piece.left < extents[last].upperBound, piece.right > left - 8 * letter,
        piece.left < right
      else {
        return nil
      }
      blocks.append((piece, first...last))
    }
    return blocks
  }

  /// Words that go on below the same columns are one header.
  private mutating func add(_ piece: PlacedPiece, _ line: Int, _ columns: ClosedRange<Int>) {
    let above = headers.lastIndex { $0.columns.overlaps(columns) }
    if let above, headers[above].columns == columns, headers[above].pieces.last?.line != line {
      headers[above].pieces.append((line, piece))
    } else {
      headers.append(Header(pieces: [(line, piece)], columns: columns))
    }
  }

  private static func isCorner(
    _ piece: PlacedPiece, isFirst: Bool, _ extents: [Range<Int>], _ letter: Int
  ) -> Bool {
    guard extents.count > 1 else { return true }
    guard isFirst else { return false }
    // Words that end left of the first column, and begin where labels do.
    let label = extents[0]
    if piece.right <= extents[1].lowerBound {
      return piece.left < max(label.upperBound, label.lowerBound + letter)
        || extents[1].lowerBound - piece.right > piece.left - label.lowerBound
    }
    return piece.left <= label.lowerBound + 2 * letter
      && piece.center < label.upperBound + extents[1].lowerBound
  }

  /// The columns under a piece: those it overlaps, and those beside them where it stands in the
  /// middle of all; the nearest where it overlaps none.
  private static func columns(
    under piece: PlacedPiece, from first: Int, before limit: Int, isUpper: Bool,
    _ extents: [Range<Int>]
  ) -> ClosedRange<Int> {
    let last = extents.count - 1
    let free = min(first, last)...last
    let over = free.filter {
      extents[$0].lowerBound < piece.right && extents[$0].upperBound > piece.left
    }
    guard var low = over.first, var high = over.last, !(piece.isValue && low < high) else {
      // A year heads one column.
      let nearest = (over.isEmpty ? Array(free) : over).min {
        abs(extents[$0].lowerBound + extents[$0].upperBound - piece.center)
          < abs(extents[$1].lowerBound + extents[$1].upperBound - piece.center)
      }
      let only = nearest ?? last
      return only...only
    }
    // Wider: the middle of the columns comes nearer to the middle of the words.
    func distance(_ low: Int, _ high: Int) -> Int {
      abs(extents[low].lowerBound + extents[high].upperBound - piece.center)
    }
    guard isUpper else { return low...high }
    while high + 1 <= last, extents[high + 1].upperBound <= limit,
      distance(low, high + 1) < distance(low, high)
    {
      high += 1
    }
    while low - 1 >= free.lowerBound, distance(low - 1, high) < distance(low, high) { low -= 1 }
    return low...high
  }
}
