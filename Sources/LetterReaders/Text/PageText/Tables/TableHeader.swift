internal import DutchText

/// The header of a table in page text: its words, parted into columns.
struct TableHeader {
  private let head: [Int]
  private let count: Int
  private let columns: TableColumns?
  private let lines: [PageLine]
  private let text: [UInt8]

  init(
    _ head: [Int], _ count: Int, _ columns: TableColumns?, _ lines: [PageLine], _ text: [UInt8]
  ) {
    self.head = head
    self.count = count
    self.columns = columns
    self.lines = lines
    self.text = text
  }

  /// The header's row; `nil` where no words stand above the rows.
  ///
  /// Words that can not be parted into columns stay together in the corner.
  func row() -> TableGrid.Row? {
    guard !head.isEmpty else { return nil }
    if let columns { return aligned(columns) }
    let cells = head.count == 1 ? words(of: head[0]) : stacked()
    if cells.count == count { return TableGrid.Row(label: [], cells: cells) }
    if cells.count == count + 1 {
      return TableGrid.Row(label: cells[0], cells: Array(cells.dropFirst()))
    }
    return TableGrid.Row(
      label: head.map { lines[$0] }, cells: Array(repeating: [], count: count))
  }

  /// Words over aligned columns: each stretch goes to the columns that it stands over.
  private func aligned(_ columns: TableColumns) -> TableGrid.Row {
    var row = TableGrid.Row(label: [], cells: Array(repeating: [], count: count))
    for line in head {
      let parts = stretches(of: lines[line])
      for part in parts {
        let extent = TableColumns.extent(part.range, of: part, text)
        if columns.isLabel(extent), part.start == lines[line].start, part.line.indent < 4 {
          row.label.append(part)
        } else {
          for column in columns.under(extent) { row.cells[column].append(part) }
        }
      }
    }
    return row
  }

  /// The stretches of a line that two spaces or more part.
  private func stretches(of line: PageLine) -> [PageLine] {
    var parts: [PageLine] = []
    var start = line.start
    var at = line.start
    while at < line.end {
      if text[at] <= 0x20, at + 1 < line.end, text[at + 1] <= 0x20 {
        parts.append(piece(start..<at, line))
        while at < line.end, text[at] <= 0x20 { at += 1 }
        start = at
      } else {
        at += 1
      }
    }
    if start < line.end { parts.append(piece(start..<line.end, line)) }
    return parts
  }

  /// One line of header words: a cell a word, or a cell a capital.
  private func words(of index: Int) -> [[PageLine]] {
    let line = lines[index]
    var words: [Range<Int>] = []
    var at = line.start
    while at < line.end {
      let start = at
      while at < line.end, text[at] > 0x20 { at += 1 }
      words.append(start..<at)
      while at < line.end, text[at] <= 0x20 { at += 1 }
    }
    if words.count == count || words.count == count + 1 { return words.map { [piece($0, line)] } }
    var cells: [[PageLine]] = []
    for word in words {
      if cells.isEmpty || SentenceEnd.startsUpper(text, word.lowerBound)
        || ASCII.isDigit(text[word.lowerBound])
      {
        cells.append([piece(word, line)])
      } else {
        let start = cells[cells.count - 1][0].start
        cells[cells.count - 1][0] = piece(start..<word.upperBound, line)
      }
    }
    return cells
  }

  /// Header cells one under another, each perhaps over several lines: a capital begins a cell.
  private func stacked() -> [[PageLine]] {
    var cells: [[PageLine]] = []
    for index in head {
      if cells.isEmpty
        || !SentenceEnd.startsLower(text, lines[index].start)
          && text[lines[index].start] != UInt8(ascii: "(")
      {
        cells.append([lines[index]])
      } else {
        cells[cells.count - 1].append(lines[index])
      }
    }
    return cells
  }

  private func piece(_ words: Range<Int>, _ line: PageLine) -> PageLine {
    var piece = line
    piece.line.start = words.lowerBound
    piece.line.end = words.upperBound
    return piece
  }
}
