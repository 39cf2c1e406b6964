internal import DutchText
internal import LetterModel

/// Tables written line by line, a row a line: cells parted by tabs, or by pipes.
enum TextTable {
  /// Whether two rows or more of a table begin at a line.
  static func begins(at index: Int, in lines: [TextLine], of text: [UInt8]) -> Bool {
    let line = lines[index]
    if text[line.start] == UInt8(ascii: "|") {
      return index + 1 < lines.count && text[lines[index + 1].start] == UInt8(ascii: "|")
        && (lines[index + 1].blankBefore == 0 || isSpaced(at: index, in: lines, of: text))
    }
    guard line.hasRuns || line.indent > 0, tabs(in: line, of: text) > 0,
      index + 1 < lines.count
    else { return false }
    let next = lines[index + 1]
    return next.blankBefore == 0
      ? tabs(in: next, of: text) > 0 : goesOn(next, after: line, of: text)
  }

  /// Whether a blank line stands between all rows of a piped table, its rule among them.
  private static func isSpaced(at start: Int, in lines: [TextLine], of text: [UInt8]) -> Bool {
    start + 1 < lines.count && lines[start + 1].blankBefore == 1
      && MarkdownSign.isTableRule(text, lines[start + 1].start)
  }

  /// Whether a row of tabs goes on with a line below an empty one: it has as many tabs.
  private static func goesOn(_ next: TextLine, after line: TextLine, of text: [UInt8]) -> Bool {
    let count = tabs(in: line, of: text)
    return next.blankBefore == 1 && count > 1 && tabs(in: next, of: text) == count
  }

  /// Whether a row below others heads another table: nothing but years stands behind its label.
  private static func isHeader(_ cells: [Range<Int>], of text: [UInt8]) -> Bool {
    cells.count > 2
      && cells.dropFirst().allSatisfy {
        $0.count == 4 && DutchDate.year(in: text, at: $0.lowerBound) != nil
      }
  }

  /// Reads the table that begins at a line; `end` is the index after its last row.
  static func read(
    from start: Int, in lines: [TextLine], of source: SourceText,
    words: (Range<Int>) -> Passage
  ) -> (table: DraftTable, end: Int) {
    let text = source.text
    let isPiped = text[lines[start].start] == UInt8(ascii: "|")
    let isSpaced = isPiped && Self.isSpaced(at: start, in: lines, of: text)
    var rows: [[DraftTable.Cell]] = []
    var headerRows: Int?
    var index = start
    while index < lines.count,
      index == start || lines[index].blankBefore == 0
        || isSpaced && lines[index].blankBefore == 1
        || !isPiped && goesOn(lines[index], after: lines[index - 1], of: text)
    {
      let line = lines[index]
      if isPiped {
        guard text[line.start] == UInt8(ascii: "|") else { break }
        // Another table begins: its header stands above a rule of its own.
        if headerRows != nil, isSpaced, Self.isSpaced(at: index, in: lines, of: text) { break }
        if MarkdownSign.isTableRule(text, line.start) {
          if headerRows == nil { headerRows = rows.count }
        } else {
          rows.append(cells(of: pipedCells(line, text), in: text, words))
        }
      } else {
        guard tabs(in: line, of: text) > 0 else { break }
        let ranges = tabbedCells(line, text)
        if rows.count > 1, isHeader(ranges, of: text) { break }
        rows.append(cells(of: ranges, in: text, words))
      }
      index += 1
    }
    let width = rows.map(\.count).max() ?? 0
    for row in rows.indices where rows[row].count < width {
      let missing = width - rows[row].count
      rows[row] += Array(repeating: DraftTable.Cell(passage: .empty), count: missing)
    }
    let range = lines[start].start..<lines[index - 1].end
    return (
      DraftTable(
        rows: rows, headerRows: headerRows, span: SourceSpan(source.sourceRange(of: range))), index
    )
  }

  private static func cells(
    of ranges: [Range<Int>], in text: [UInt8], _ words: (Range<Int>) -> Passage
  ) -> [DraftTable.Cell] {
    ranges.map {
      DraftTable.Cell(
        passage: words($0), emphasis: emphasis(of: $0, in: text), indent: indent(of: $0, in: text))
    }
  }

  /// How all words of a cell are set apart: `**Totaal**`, `<b>Totaal</b>`, `*Subsidies*`.
  private static func emphasis(of range: Range<Int>, in text: [UInt8]) -> Table.Emphasis {
    let cell = text[range]
    func isWrapped(_ sign: String, _ end: String? = nil) -> Bool {
      let end = end ?? sign
      return cell.count > sign.utf8.count + end.utf8.count && cell.starts(with: sign.utf8)
        && cell.reversed().starts(with: end.utf8.reversed())
    }
    if isWrapped("**") || isWrapped("__") || isWrapped("<b>", "</b>")
      || isWrapped("<strong>", "</strong>")
    {
      return .bold
    }
    let isSlanted =
      isWrapped("*") || isWrapped("_") || isWrapped("<i>", "</i>") || isWrapped("<em>", "</em>")
    return isSlanted ? .slanted : .plain
  }

  /// How many spaces of a kind that stays begin a cell: `&nbsp;&nbsp;Sport`.
  private static func indent(of range: Range<Int>, in text: [UInt8]) -> Int {
    var indent = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if let length = text.space(at: at) {
        at += length
        if length > 1 { indent += 1 }
      } else if text.has("&nbsp;", at: at) || text.has("&ensp;", at: at) {
        at += 6
        indent += 1
      } else if text.has("&emsp;", at: at) {
        at += 6
        indent += 2
      } else {
        break
      }
    }
    return indent
  }

  private static func tabs(in line: TextLine, of text: [UInt8]) -> Int {
    var tabs = 0
    for at in line.lineStart..<line.end where text[at] == 0x09 { tabs += 1 }
    return tabs
  }

  private static func tabbedCells(_ line: TextLine, _ text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = line.lineStart
    for at in line.lineStart..<line.end where text[at] == 0x09 {
      ranges.append(text.trimmed(start..<at))
      start = at + 1
    }
    ranges.append(text.trimmed(start..<line.end))
    return ranges
  }

  private static func pipedCells(_ line: TextLine, _ text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = line.start + 1
    var at = start
    while at < line.end {
      if text[at] == UInt8(ascii: "|"), text[at - 1] != UInt8(ascii: "\\") {
        ranges.append(text.trimmed(start..<at))
        start = at + 1
      }
      at += 1
    }
    if start < line.end { ranges.append(text.trimmed(start..<line.end)) }
    return ranges
  }
}
