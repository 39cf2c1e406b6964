internal import DutchText
internal import LetterModel

/// Makes the grid of a table whose values are told by their number: labels and header cells are
/// joined over their lines.
struct CountedGrid {
  private let found: CountedFinder.Found
  private let finder: CountedFinder
  private let lines: [PageLine]
  private let text: [UInt8]
  private var head: [Int]

  init(_ found: CountedFinder.Found, _ finder: CountedFinder, _ lines: [PageLine]) {
    self.found = found
    self.finder = finder
    self.lines = lines
    text = finder.text
    head = found.head
  }

  /// The rows, the header's row first where there is one.
  mutating func rows() -> [GridRow] {
    let body = bodyRows()
    let header = CountedHeader(head, found.columns, lines, text).row()
    return (header.map { [$0] } ?? []) + body
  }

  private mutating func bodyRows() -> [GridRow] {
    var rows: [GridRow] = []
    var waiting: [Int] = takeFirstLabel()
    for (index, item) in found.body.enumerated() {
      switch item {
      case .label(let line):
        let isRest =
          waiting.isEmpty && !rows.isEmpty && isRest(line, after: found.body[..<index])
          && !nextHasNoLabel(index)
        if isRest {
          rows[rows.count - 1].cells[0].append(lines[line])
        } else {
          waiting.append(line)
        }
      case .row(let row):
        rows += groups(&waiting, before: row)
        var made = self.row(from: waiting.first ?? row.line)
        made.cells[0] = waiting.map { lines[$0] }
        fill(&made, with: row)
        rows.append(made)
        waiting = []
      }
    }
    return rows
  }

  /// The last lines of the head that are the first row's label.
  private mutating func takeFirstLabel() -> [Int] {
    guard case .row(let row)? = found.body.first else { return [] }
    guard row.label.isEmpty || startsAsRest(row.label) else { return [] }
    var taken: [Int] = []
    while let last = head.last {
      taken.insert(last, at: 0)
      head.removeLast()
      if !startsAsRest(lines[last].range) { break }
    }
    return taken
  }

  /// Whether words go on with those above them: a small letter or a bracket begins them.
  private func startsAsRest(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    return SentenceEnd.startsLower(text, first) || text[first] == UInt8(ascii: "(")
  }

  private func isRest(_ line: Int, after items: ArraySlice<CountedFinder.Item>) -> Bool {
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
  private func groups(_ waiting: inout [Int], before row: TableRowLine) -> [GridRow] {
    var groups: [GridRow] = []
    while let first = waiting.first {
      let next: Range<Int> = waiting.count > 1 ? lines[waiting[1]].range : row.label
      let ends = text[lines[first].end - 1] == UInt8(ascii: ":")
      guard !next.isEmpty, ends || !startsAsRest(next) && fitsAbove(first, next) else { break }
      var row = self.row(from: first)
      row.cells[0] = [lines[first]]
      groups.append(row)
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

  private func row(from line: Int) -> GridRow {
    var row = GridRow(columns: found.columns + 1)
    row.followsGap = lines[line].gap > 0
    return row
  }

  /// Gives a row its values; where there are fewer than columns, nobody can tell which are blank.
  private func fill(_ made: inout GridRow, with row: TableRowLine) {
    let line = lines[row.line]
    if !row.label.isEmpty { made.cells[0].append(line.piece(row.label)) }
    guard
      row.values.count == found.columns || found.endsInYears && finder.lacksYear(row, found.columns)
    else {
      made.unread = row.values.map(line.piece)
      return
    }
    for (index, value) in row.values.enumerated() {
      made.cells[index + 1].append(line.piece(value))
    }
  }
}
