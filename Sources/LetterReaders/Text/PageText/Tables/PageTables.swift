internal import DutchText
internal import LetterModel

/// Finds the tables of a page text, marks their lines and makes their grids.
struct PageTables {
  /// A table and its notes, which begin again at 1.
  struct Found {
    var grid: DraftTable
    var page: Int
    var notes: [PageNote]
  }

  private let source: SourceText
  private let finder: CountedFinder
  private let places: WordPlaces
  private let fullLength: Int
  /// Whether the text keeps the places of its words, as `-layout` does.
  private let isAligned: Bool
  /// The joiner, which has learnt the letter's words.
  private(set) var joiner: LineJoiner
  private(set) var tables: [Found] = []

  init(source: SourceText, page: PageLines) {
    self.source = source
    fullLength = page.fullLength
    places = page.places
    finder = CountedFinder(text: source.text, fullLength: page.fullLength)
    joiner = LineJoiner(
      source: source, fullLength: page.fullLength, marks: page.marks)
    isAligned = !page.places.words.isEmpty || Self.isAligned(page.lines, source.text)
  }

  private var text: [UInt8] { source.text }

  /// Whether most lines that end in several values have wide spaces among their words.
  private static func isAligned(_ lines: [PageLine], _ text: [UInt8]) -> Bool {
    var rows = 0
    var wide = 0
    for index in lines.indices {
      guard let last = lines[index].range.last, ASCII.isDigit(text[last]) || text[last] == 0x25,
        !TextHead.isDossierAlone(text, lines[index].range),
        let row = TableRowLine.read(index, lines[index], text), row.values.count > 1
      else { continue }
      rows += 1
      if lines[index].line.hasRuns { wide += 1 }
    }
    return rows == 0 ? lines.contains { $0.line.hasRuns } : wide * 2 > rows
  }

  /// Finds the tables and marks their lines.
  mutating func find(in lines: inout [PageLine]) {
    var index = 0
    while index < lines.count {
      guard lines[index].role == .words else {
        index += 1
        continue
      }
      let isCaption = TextCaption.isTableCaption(text, lines[index].range)
      let start = isCaption ? captionEnd(index, lines) : index
      if let made = table(start, isCaption, lines) {
        index = take(made, &lines)
      } else {
        index += 1
      }
    }
  }

  /// A table that was found: its grid, its lines, and where it ends.
  private struct Made {
    var rows: [GridRow]
    var first: Int
    var end: Int
    var isComplete = true
  }

  /// The table that begins at a line, or under a caption.
  ///
  /// The finders are gone when the lines are marked: one that held them would have all lines copied
  /// for every table.
  private func table(_ start: Int, _ isCaptioned: Bool, _ lines: [PageLine]) -> Made? {
    guard isAligned else { return counted(start, isCaptioned, lines) }
    let aligned = AlignedRegionFinder(text: text, lines: lines, places: places)
    guard let region = isCaptioned ? aligned.captioned(from: start) : aligned.bare(from: start)
    else { return nil }
    var grid = AlignedGrid(region, aligned)
    let rows = grid.rows()
    guard !rows.isEmpty else { return nil }
    let first = (region.head.first ?? region.body.first)?.index ?? start
    return Made(rows: rows, first: first, end: region.end, isComplete: region.isComplete)
  }

  private func counted(_ start: Int, _ isCaptioned: Bool, _ lines: [PageLine]) -> Made? {
    guard
      let found = isCaptioned ? finder.captioned(from: start, in: lines) : bare(at: start, lines)
    else { return nil }
    var grid = CountedGrid(found, finder, lines)
    let rows = grid.rows()
    let first =
      found.head.first
      ?? found.body.first.map {
        switch $0 {
        case .label(let line): line
        case .row(let row): row.line
        }
      }
    return Made(rows: rows, first: first ?? start, end: found.end)
  }

  /// The line after a caption, which may take two lines: as wide as the text, or as the table.
  ///
  ///     Tabel 1. Meldingen en bedragen (x € 1⏎mln.)
  private func captionEnd(_ index: Int, _ lines: [PageLine]) -> Int {
    var end = index + 1
    while end < lines.count, end - index < 3, lines[end].role == .words, lines[end].gap == 0,
      SentenceEnd.startsLower(text, lines[end].start),
      // A third line begins where the second does.
      end == index + 1 || lines[end].line.indent == lines[end - 1].line.indent,
      lines[end - 1].length * 10 > fullLength * 7
        || SentenceEnd.isUnfinished(text, lines[end - 1].range)
        || OpenBracket.ends(text, lines[index..<end].lazy.map(\.range))
    {
      end += 1
    }
    return end
  }

  private func bare(at index: Int, _ lines: [PageLine]) -> CountedFinder.Found? {
    guard lines[index].line.end > 0,
      ASCII.isDigit(text[lines[index].end - 1])
        || text[lines[index].end - 1] == UInt8(ascii: "%")
        || text[lines[index].end - 1] == UInt8(ascii: ")")
    else { return nil }
    return finder.bare(from: index, in: lines)
  }

  private mutating func take(_ made: Made, _ lines: inout [PageLine]) -> Int {
    for index in made.first..<made.end where lines[index].role == .words {
      lines[index].role = .table
    }
    let stars = TableStars(in: made.rows, of: text)
    let notes = TableNotes(stars: stars, text: text).find(from: made.end, in: &lines)
    joiner.tableMarks = stars.marks(calling: notes)
    defer { joiner.tableMarks = [] }
    var cells: [[DraftTable.Cell]] = []
    var unread: [Int: [SourceSpan]] = [:]
    let indents = GridRow.indents(of: made.rows, letter: places.letter)
    var layouts: [Table.RowLayout] = []
    for (index, row) in made.rows.enumerated() {
      cells.append(
        row.cells.enumerated().map { column, pieces in
          DraftTable.Cell(
            passage: joiner.passage(of: pieces).passage, isHeader: row.isHeader,
            covers: row.covers.indices.contains(column) ? row.covers[column] : nil)
        })
      layouts.append(Table.RowLayout(indent: indents[index], followsGap: row.followsGap))
      if !row.unread.isEmpty {
        unread[index] = row.unread.map { SourceSpan(source.sourceRange(of: $0.range)) }
      }
    }
    let span = lines[made.first].start..<lines[made.end - 1].end
    let grid = DraftTable(
      rows: cells, headerRows: made.rows.count(where: \.isHeader), layouts: layouts,
      unread: unread, isComplete: made.isComplete,
      span: SourceSpan(source.sourceRange(of: span)))
    tables.append(Found(grid: grid, page: lines[made.first].page, notes: notes))
    return made.end
  }
}
