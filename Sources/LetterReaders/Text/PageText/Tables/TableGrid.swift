internal import DutchText
internal import LetterModel

/// Makes the grid of a table that was found: labels and header cells joined over their lines.
struct TableGrid {
  private let found: TableFinder.Found
  private let finder: TableFinder
  private let lines: [PageLine]
  private let text: [UInt8]
  private let columns: TableColumns?
  private var head: [Int]

  init(_ found: TableFinder.Found, _ finder: TableFinder, _ lines: [PageLine]) {
    self.found = found
    self.finder = finder
    self.lines = lines
    text = finder.text
    head = found.head
    let rows = found.body.compactMap { if case .row(let row) = $0 { row } else { nil } }
    columns = TableColumns(rows, found.columns, lines, finder.text)
  }

  /// A row of the grid as pieces of lines: the label's, then each cell's.
  struct Row {
    var label: [PageLine] = []
    var cells: [[PageLine]]
  }

  /// The rows, the header's row first where there is one.
  mutating func rows() -> (rows: [Row], hasHeader: Bool) {
    var rows = bodyRows()
    guard let header = TableHeader(head, found.columns, columns, lines, text).row() else {
      return (rows, false)
    }
    rows.insert(header, at: 0)
    return (rows, true)
  }

  private mutating func bodyRows() -> [Row] {
    var rows: [Row] = []
    var waiting: [Int] = takeFirstLabel()
    for (index, item) in found.body.enumerated() {
      switch item {
      case .label(let line):
        let isRest =
          waiting.isEmpty && !rows.isEmpty && isRest(line, after: found.body[..<index])
          && !nextHasNoLabel(index)
        if isRest {
          rows[rows.count - 1].label.append(lines[line])
        } else {
          waiting.append(line)
        }
      case .row(let row):
        rows += groups(&waiting, before: row)
        var label = waiting.map { lines[$0] }
        if !row.label.isEmpty { label.append(piece(row.label, row.line)) }
        rows.append(Row(label: label, cells: cells(of: row)))
        waiting = []
      }
    }
    return rows
  }

  /// The last lines of the head that are the first row's label.
  private mutating func takeFirstLabel() -> [Int] {
    guard case .row(let row)? = found.body.first else { return [] }
    guard row.label.isEmpty || startsAsRest(row.label) else { return [] }
    if columns != nil {
      // Aligned: the lines right above that hold nothing but words at the left.
      var taken: [Int] = []
      while let last = head.last, isAtLeft(last) {
        taken.insert(last, at: 0)
        head.removeLast()
        if !startsAsRest(lines[last].range) { break }
      }
      return taken
    }
    var taken: [Int] = []
    while let last = head.last {
      taken.insert(last, at: 0)
      head.removeLast()
      if !startsAsRest(lines[last].range) { break }
    }
    return taken
  }

  private func isAtLeft(_ line: Int) -> Bool {
    guard let columns, !lines[line].line.hasRuns else { return false }
    return columns.isLabel(TableColumns.extent(lines[line].range, of: lines[line], text))
  }

  /// Whether words go on with those above them: a small letter or a bracket begins them.
  private func startsAsRest(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    return SentenceEnd.startsLower(text, first) || text[first] == UInt8(ascii: "(")
  }

  private func isRest(_ line: Int, after items: ArraySlice<TableFinder.Item>) -> Bool {
    startsAsRest(lines[line].range) || finder.isInBrackets(items, lines)
  }

  /// Whether the next row of values has no words of its own, so that lines above it are its label.
  private func nextHasNoLabel(_ index: Int) -> Bool {
    for item in found.body[(index + 1)...] {
      if case .row(let row) = item { return row.label.isEmpty && !isRestAbove(index) }
    }
    return false
  }

  private func isRestAbove(_ index: Int) -> Bool {
    guard index > 0, case .row(let row) = found.body[index - 1] else { return false }
    return !row.label.isEmpty && isRest(lineOf(index), after: found.body[..<index])
  }

  private func lineOf(_ index: Int) -> Int {
    switch found.body[index] {
    case .label(let line): line
    case .row(let row): row.line
    }
  }

  /// The lines of labels above a row that are rows of their own, without values: `Waarvan:`.
  private func groups(_ waiting: inout [Int], before row: TableRowLine) -> [Row] {
    var groups: [Row] = []
    while let first = waiting.first {
      let next: Range<Int> = waiting.count > 1 ? lines[waiting[1]].range : row.label
      let ends = text[lines[first].end - 1] == UInt8(ascii: ":")
      guard !next.isEmpty, ends || !startsAsRest(next) && fitsAbove(first, next) else { break }
      groups.append(
        Row(
          label: [lines[first]],
          cells: Array(repeating: [], count: found.columns)))
      waiting.removeFirst()
    }
    return groups
  }

  /// Whether the first word of the next label would have fitted on a line of this one's column.
  private func fitsAbove(_ line: Int, _ next: Range<Int>) -> Bool {
    var end = next.lowerBound
    while end < next.upperBound, text[end] > 0x20 { end += 1 }
    var widest = 0
    for item in found.body {
      switch item {
      case .label(let other): widest = max(widest, lines[other].length)
      case .row(let row): widest = max(widest, row.label.count)
      }
    }
    return lines[line].length + 1 + end - next.lowerBound <= widest
  }

  private func cells(of row: TableRowLine) -> [[PageLine]] {
    var cells: [[PageLine]] = Array(repeating: [], count: found.columns)
    for (index, value) in row.values.enumerated() {
      var place = index
      if row.values.count < found.columns, let columns {
        place = columns.nearest(TableColumns.extent(value, of: lines[row.line], text))
      }
      if place < cells.count { cells[place].append(piece(value, row.line)) }
    }
    return cells
  }

  private func piece(_ words: Range<Int>, _ line: Int) -> PageLine {
    var piece = lines[line]
    piece.line.start = words.lowerBound
    piece.line.end = words.upperBound
    return piece
  }
}
