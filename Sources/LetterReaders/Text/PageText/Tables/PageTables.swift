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
  private let finder: TableFinder
  /// The joiner, which has learnt the letter's words.
  private(set) var joiner: LineJoiner
  private(set) var tables: [Found] = []

  init(source: SourceText, fullLength: Int) {
    self.source = source
    finder = TableFinder(text: source.text, fullLength: fullLength)
    joiner = LineJoiner(source: source, fullLength: fullLength)
  }

  private var text: [UInt8] { source.text }

  /// Finds the tables and marks their lines.
  mutating func find(in lines: inout [PageLine]) {
    var index = 0
    while index < lines.count {
      guard lines[index].role == .words else {
        index += 1
        continue
      }
      if TextCaption.isTableCaption(text, lines[index].range) {
        let start = captionEnd(index, lines)
        if let found = finder.captioned(from: start, in: lines) {
          index = take(found, &lines)
          continue
        }
      } else if let found = bare(at: index, lines) {
        index = take(found, &lines)
        continue
      }
      index += 1
    }
  }

  /// The line after a caption, which may take two lines.
  private func captionEnd(_ index: Int, _ lines: [PageLine]) -> Int {
    var end = index + 1
    while end < lines.count, end - index < 3, lines[end].role == .words, lines[end].gap == 0,
      SentenceEnd.startsLower(text, lines[end].start),
      lines[end - 1].length * 10 > finder.fullLength * 7
    {
      end += 1
    }
    return end
  }

  private func bare(at index: Int, _ lines: [PageLine]) -> TableFinder.Found? {
    guard lines[index].line.end > 0,
      ASCII.isDigit(text[lines[index].end - 1])
        || text[lines[index].end - 1] == UInt8(ascii: "%")
        || text[lines[index].end - 1] == UInt8(ascii: ")")
    else { return nil }
    guard var found = finder.bare(from: index, in: lines) else { return nil }
    var head: [Int] = []
    var above = index - 1
    // Words right above, with columns of their own, are the header.
    while above >= 0, head.count < 4, lines[above].role == .words, lines[above].line.hasRuns,
      lines[above + 1].gap == 0, !SentenceEnd.closes(text, lines[above].range),
      lines[above].length < 200
    {
      head.insert(above, at: 0)
      above -= 1
    }
    found.head = head + found.head
    return found
  }

  /// The rows of a table.
  ///
  /// The grid is gone when the lines are marked: one that held them would have all lines copied for
  /// every table.
  private func rows(
    of found: TableFinder.Found, _ lines: [PageLine]
  ) -> (rows: [TableGrid.Row], hasHeader: Bool) {
    var grid = TableGrid(found, finder, lines)
    return grid.rows()
  }

  private mutating func take(_ found: TableFinder.Found, _ lines: inout [PageLine]) -> Int {
    let (rows, hasHeader) = rows(of: found, lines)
    var cells: [[DraftTable.Cell]] = []
    for (index, row) in rows.enumerated() {
      let isHeader = hasHeader && index == 0
      cells.append(
        ([row.label] + row.cells).map { pieces in
          DraftTable.Cell(
            passage: joiner.passage(of: pieces).passage, isHeader: isHeader)
        })
    }
    var used = found.head
    for item in found.body {
      switch item {
      case .label(let line): used.append(line)
      case .row(let row): used.append(row.line)
      }
    }
    let first = used.min() ?? 0
    // Values that stand on a line each: all lines up to the last are the table's.
    for index in first..<found.end where lines[index].role == .words { lines[index].role = .table }
    let span = lines[first].start..<lines[found.end - 1].end
    let notes = notes(from: found.end, &lines)
    tables.append(
      Found(
        grid: DraftTable(
          rows: cells, headerRows: hasHeader ? 1 : 0,
          span: SourceSpan(source.sourceRange(of: span))),
        page: lines[first].page, notes: notes))
    return found.end
  }

  /// The notes right under a table that begin again at 1.
  private func notes(from start: Int, _ lines: inout [PageLine]) -> [PageNote] {
    var notes: [PageNote] = []
    var index = start
    while index < lines.count, lines[index].role == .words, lines[index].page == lines[start].page {
      let line = lines[index]
      if let number = NoteStart.read(text, line.range), number.value == notes.count + 1,
        !number.isAlone(in: line.range)
      {
        notes.append(
          PageNote(
            number: number.value, marker: number.marker, lines: [index],
            wordsStart: number.wordsStart, markerLine: index))
      } else if !notes.isEmpty, line.gap == 0 {
        notes[notes.count - 1].lines.append(index)
      } else {
        break
      }
      lines[index].role = .note
      index += 1
    }
    return notes
  }
}
