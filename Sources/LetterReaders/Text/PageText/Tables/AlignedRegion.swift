internal import DutchText

/// The lines of a table whose columns are aligned, from its header to its last row.
struct AlignedRegion {
  /// A line of the table.
  struct Line {
    /// The index among the lines of the pages.
    var index: Int
    /// Its pieces, left to right.
    var pieces: [PlacedPiece]
    /// Whether values stand in it, apart from its words.
    var isRow: Bool

    /// Where the values behind its words begin; a code before the words is none of them.
    var firstValue: Int? {
      let words = pieces.firstIndex { !$0.isValue } ?? 0
      return pieces[words...].first(where: \.isValue)?.left
    }

    /// Whether one piece of words stands in it and no value but a code: several are a header.
    var isOfWordsAlone: Bool { !isRow && pieces.count { !$0.isValue } == 1 }
  }

  /// The lines above the first row.
  var head: [Line] = []
  /// The rows, and between them lines of labels and of words.
  private(set) var body: [Line] = []
  /// The lines of the body that have values.
  private(set) var rows: [Line] = []
  /// Lines that say the header again after a page's end, and marks on a line of their own.
  var repeated: [Int] = []
  /// The index after the last line.
  var end = 0
  /// Whether the region ends where a table ends: at words, a caption, a wide gap.
  var isComplete = true

  /// How many rows have words, on their own line or on one of words alone right before it, or begin
  /// where the words of others do: `< -2`, `0` and `geen` are labels.
  var labelledRows: Int {
    var count = 0
    var isBehindWords = head.last.map(\.isOfWordsAlone) ?? false
    let edges = Set(rows.filter { !$0.pieces[0].isValue }.map { $0.pieces[0].left })
    for line in body {
      if line.isRow {
        let isLabelled =
          isBehindWords || line.pieces.contains { !$0.isValue }
          || edges.contains(line.pieces[0].left)
        if isLabelled { count += 1 }
      }
      isBehindWords = line.isOfWordsAlone
    }
    return count
  }

  /// Adds a line behind the last.
  mutating func append(_ line: Line) {
    body.append(line)
    if line.isRow { rows.append(line) }
  }

  /// Makes the first lines headers that have no label and other words than values:
  /// `<-5%    -5 tot 0%    geen effect`.
  ///
  /// - Parameter letter: how much of a line one letter takes.
  mutating func moveHeaders(letter: Int) {
    let labelled = rows.first { $0.pieces[0].isValue == false && $0.firstValue != nil }
    guard let values = labelled?.firstValue, let label = labelled?.pieces[0].right else { return }
    var count = 0
    while count < body.count, body[count].isRow,
      body[count].pieces[0].left > min(label, values - 3 * letter),
      body[count].pieces.contains(where: { !$0.isValue })
    {
      count += 1
    }
    head += body[..<count]
    rows.removeFirst(count)
    body.removeFirst(count)
  }

  /// Takes what each row is read as.
  mutating func readRows(_ read: ([PlacedPiece]) -> [PlacedPiece]) {
    for index in body.indices where body[index].isRow {
      body[index].pieces = read(body[index].pieces)
    }
    rows = body.filter(\.isRow)
  }

  /// Ends the body after so many lines, a row among them.
  mutating func keep(_ count: Int) {
    body.removeLast(body.count - count)
    end = body[count - 1].index + 1
    let end = end
    repeated.removeAll { $0 >= end }
  }
}
