internal import DutchText

/// The header of a table whose columns are not aligned: its words, parted by their number.
struct CountedHeader {
  private let head: [Int]
  private let count: Int
  private let lines: [PageLine]
  private let text: [UInt8]

  init(
    _ head: [Int], _ count: Int, _ lines: [PageLine], _ text: [UInt8]
  ) {
    self.head = head
    self.count = count
    self.lines = lines
    self.text = text
  }

  /// The header's row; `nil` where no words stand above the rows.
  ///
  /// Words that can not be parted into columns stay together in the corner.
  func row() -> GridRow? {
    guard !head.isEmpty else { return nil }
    var row = GridRow(columns: count + 1)
    row.isHeader = true
    let cells = years() ?? (head.count == 1 ? words(of: head[0]) : stacked())
    if cells.count == count {
      row.cells = [[]] + cells
    } else if cells.count == count + 1 {
      row.cells = cells
    } else {
      row.cells[0] = head.map { lines[$0] }
    }
    return row
  }

  /// The header whose last line ends in as many years and words as there are columns.
  ///
  /// What stands before them heads the labels: `Omschrijving maatregel 2022 2023 Struc`.
  private func years() -> [[PageLine]]? {
    guard let last = head.last else { return nil }
    var words: [Range<Int>] = []
    var at = lines[last].start
    while at < lines[last].end {
      let start = at
      while at < lines[last].end, text[at] > 0x20 { at += 1 }
      words.append(start..<at)
      while at < lines[last].end, text[at] <= 0x20 { at += 1 }
    }
    guard words.count > count, count > 1 else { return nil }
    let tail = words.suffix(count)
    guard let first = tail.first, first.count == 4,
      tail.count(where: { DutchDate.year(in: text, at: $0.lowerBound) != nil }) * 2 > count
    else { return nil }
    let label = piece(text.trimmed(lines[last].start..<first.lowerBound), lines[last])
    return [head.dropLast().map { lines[$0] } + [label]] + tail.map { [piece($0, lines[last])] }
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
      let isBegun =
        cells.last?.last.map { SentenceEnd.isUnfinished(text, $0.range) } ?? false
      if cells.isEmpty
        || !SentenceEnd.startsLower(text, lines[index].start)
          && text[lines[index].start] != UInt8(ascii: "(") && !isBegun
      {
        cells.append([lines[index]])
      } else {
        cells[cells.count - 1].append(lines[index])
      }
    }
    return cells
  }

  private func piece(_ words: Range<Int>, _ line: PageLine) -> PageLine { line.piece(words) }
}
