internal import DutchText
internal import LetterModel

/// Finds tables in lines whose words are a single space apart, as `-raw` writes them.
///
/// A table is a run of lines that end in the same number of values. A row with fewer has blank cells
/// that nobody can place: its values stay unread. Under a caption two rows of
/// one value are enough; without one, two rows of two values, with short labels.
struct CountedFinder {
  let text: [UInt8]
  let fullLength: Int

  /// A table's lines: those before the first values, then those of its rows.
  struct Found {
    /// The lines of the header, and of the first label where it stands before its values.
    var head: [Int]
    /// The rows with their values, and between them lines of labels alone.
    var body: [Item]
    /// The number of values a row has.
    var columns: Int
    /// Whether the last column holds years, which totals lack.
    var endsInYears = false
    /// The index after the last line.
    var end: Int
  }

  /// A line of a table's body.
  enum Item {
    case row(TableRowLine)
    case label(Int)
  }

  /// The table that begins under a caption that ends before `start`.
  func captioned(from start: Int, in lines: [PageLine]) -> Found? {
    guard let items = items(from: start, in: lines, most: 24) else { return nil }
    return found(items, least: 1, in: lines)
  }

  /// The table without a caption whose first row is a line.
  func bare(from start: Int, in lines: [PageLine]) -> Found? {
    guard let first = TableRowLine.read(start, lines[start], text), first.values.count > 1,
      isShort(first.label), !TextHead.isDossierAlone(text, lines[start].range),
      let items = items(from: start, in: lines, most: 4)
    else { return nil }
    return found(items, least: 2, in: lines)
  }

  // MARK: The lines

  /// The lines from a row or a header on, until words that are no table's.
  private func items(from start: Int, in lines: [PageLine], most: Int) -> [Item]? {
    var items: [Item] = []
    var labels = 0
    var hasRow = false
    var wide = 0
    var index = start
    while index < lines.count, items.count < 400 {
      let line = lines[index]
      guard line.role == .words else {
        // Notes and furniture stand between the parts of a table that goes on overleaf.
        if line.role == .table { break }
        index += 1
        continue
      }
      if let row = TableRowLine.read(index, line, text), isShort(row.label),
        !isItem(row.label)
      {
        items.append(.row(row))
        hasRow = true
        labels = 0
      } else {
        labels += 1
        if !isLabel(line) {
          // `-raw` writes the header of all columns on a line or two.
          wide += 1
          guard !hasRow, wide < 3, most > 4, !SentenceEnd.closes(text, line.range),
            ListMarker.read(text, line.range)?.isBullet != true
          else { break }
        }
        guard labels <= (hasRow ? 5 : most) else { break }
        items.append(.label(index))
      }
      index += 1
    }
    return hasRow ? items : nil
  }

  private func isShort(_ label: Range<Int>) -> Bool {
    label.count < 90 && label.count * 10 < max(fullLength, 60) * 8
      && (!SentenceEnd.closes(text, label) || isOrdinal(label))
  }

  /// Whether a label is the number of a row, as `1.` and `12.` are.
  private func isOrdinal(_ label: Range<Int>) -> Bool {
    (2...4).contains(label.count) && label.dropLast().allSatisfy { ASCII.isDigit(text[$0]) }
      && text[label.upperBound - 1] == UInt8(ascii: ".")
  }

  /// Whether the words before values begin as a list item's or a heading's.
  private func isItem(_ label: Range<Int>) -> Bool {
    guard let item = ListMarker.read(text, label) else { return false }
    return item.isBullet
  }

  /// Whether a line can be part of a header or a label: no sentence, no caption, no list.
  private func isLabel(_ line: PageLine) -> Bool {
    if TextCaption.isCaption(text, line.range) || TextPart.label(text, line.range) != nil {
      return false
    }
    if ListMarker.read(text, line.range)?.isBullet == true { return false }
    if line.line.hasRuns { return true }
    return line.length < 90 && line.length * 10 < max(fullLength, 60) * 8
      && !(SentenceEnd.closes(text, line.range) && line.length > 24)
  }

  // MARK: The columns

  private func found(_ items: [Item], least: Int, in lines: [PageLine]) -> Found? {
    let items = joiningThousands(
      namingYears(joiningSingles(partingDashes(items), in: lines)), in: lines)
    guard let columns = columns(of: items, in: lines), columns >= least else { return nil }
    let endsInYears = columns > 2 && endsInYears(items, columns)
    var head: [Int] = []
    var body: [Item] = []
    var rows = 0
    var lastRow = 0
    for item in items {
      switch item {
      case .label(let line):
        if rows == 0 { head.append(line) } else { body.append(item) }
      case .row(var row):
        if rows == 0, row.holdsYears(text), columns > 1 || !row.label.isEmpty {
          head.append(row.line)
          continue
        }
        if rows > 0, row.holdsYears(text), columns > 1 {
          // The header again, or that of another table.
          if head.contains(where: { isSame(lines[$0].range, lines[row.line].range) }) { continue }
          return finish(head, body, columns, rows, lastRow, lines, endsInYears)
        }
        if isMark(row, columns) { continue }
        if !(endsInYears && lacksYear(row, columns)) { row.fit(columns, text) }
        if rows == 0, row.values.count < columns, !hasYears(head, lines) {
          // A header's words may end in a number: `Jonger dan 75`.
          head.append(row.line)
          continue
        }
        body.append(.row(row))
        guard row.values.count == columns || endsInYears && lacksYear(row, columns) else {
          continue
        }
        rows += 1
        lastRow = body.count
      }
    }
    return finish(head, body, columns, rows, lastRow, lines, endsInYears)
  }

  /// Whether a header of years stands among some lines.
  func hasYears(_ head: [Int], _ lines: [PageLine]) -> Bool {
    head.contains { yearColumns(lines[$0].range) != nil }
  }

  /// Whether two lines have the same words.
  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    text[first].lazy.filter { $0 > 0x20 }.elementsEqual(text[second].lazy.filter { $0 > 0x20 })
  }

  /// A small number alone on its line: a mark that was raised above the row.
  private func isMark(_ row: TableRowLine, _ columns: Int) -> Bool {
    columns > 1 && row.label.isEmpty && row.values.count == 1 && row.values[0].count < 3
      && row.values[0].allSatisfy { ASCII.isDigit(text[$0]) }
  }

  private func finish(
    _ head: [Int], _ body: [Item], _ columns: Int, _ rows: Int, _ lastRow: Int,
    _ lines: [PageLine], _ endsInYears: Bool
  ) -> Found? {
    guard rows > 1 else { return nil }
    var end = lastRow
    // The rest of a label whose values stand on its first line.
    while end < body.count, case .label(let line) = body[end], lines[line].gap == 0,
      lines[line].page == lines[line - 1].page,
      SentenceEnd.startsLower(text, lines[line].start)
        || text[lines[line].start] == UInt8(ascii: "(")
        || isInBrackets(body[..<end], lines)
    {
      end += 1
    }
    let kept = Array(body[..<end])
    let last: Int
    switch kept[end - 1] {
    case .row(let row): last = row.line
    case .label(let line): last = line
    }
    return Found(
      head: head, body: kept, columns: columns, endsInYears: endsInYears, end: last + 1)
  }

  /// Whether a bracket is open after some lines of a label.
  func isInBrackets(_ items: ArraySlice<Item>, _ lines: [PageLine]) -> Bool {
    guard let last = items.last else { return false }
    let range =
      switch last {
      case .row(let row): row.label
      case .label(let line): lines[line].range
      }
    let opens = range.count { text[$0] == UInt8(ascii: "(") }
    return opens > range.count { text[$0] == UInt8(ascii: ")") }
  }

  /// Makes the years that rows begin with their labels: `2019 22 2 486,8`.
  ///
  /// Every row without words must begin with one, and no year may come twice.
  private func namingYears(_ items: [Item]) -> [Item] {
    var years: Set<Int> = []
    for case .row(let row) in items where row.label.isEmpty {
      guard row.values.count > 1, !row.holdsYears(text), row.values[0].count == 4,
        let year = DutchDate.year(in: text, at: row.values[0].lowerBound),
        years.insert(year).inserted
      else { return items }
    }
    guard years.count > 1 else { return items }
    return items.map { item in
      guard case .row(var row) = item, row.label.isEmpty else { return item }
      row.label = row.values.removeFirst()
      return .row(row)
    }
  }

  /// Joins the values of a row that stand on a line each: as many follow each other every time.
  private func joiningSingles(_ items: [Item], in lines: [PageLine]) -> [Item] {
    var runs: [Int] = []
    var run = 0
    for item in items {
      if case .row(let row) = item, row.values.count == 1, row.label.isEmpty {
        run += 1
      } else {
        if run > 0 { runs.append(run) }
        run = 0
        if case .row = item { return items }
      }
    }
    if run > 0 { runs.append(run) }
    guard let length = runs.min(), length > 1, runs.count > 1,
      runs.allSatisfy({ $0 == length })
    else { return items }
    var joined: [Item] = []
    var open: TableRowLine?
    for item in items {
      guard case .row(let row) = item else {
        joined.append(item)
        continue
      }
      if var values = open {
        values.values += row.values
        values.line = row.line
        open = values
      } else {
        open = row
      }
      if let values = open, values.values.count == length {
        joined.append(.row(values))
        open = nil
      }
    }
    return joined
  }
}
