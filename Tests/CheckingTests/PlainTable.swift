import DutchText
import LetterModel
import LetterReaders

/// A letter with one table, written as a pipe table; the first row holds the headers.
///
/// `total> Totaal` gives a row its role; a header over others is written `Boven > Onder`.
enum PlainTable {
  static func letter(_ text: String) -> Letter {
    let source = SourceText(file: "table.txt", utf8: Array(text.utf8))
    var letter = Letter(source: source, layout: .markdown)
    var lines: [[Range<Int>]] = []
    var start = 0
    for at in 0...source.text.count where at == source.text.count || source.text[at] == 10 {
      let cells = cellRanges(in: start..<at, of: source.text)
      if !cells.isEmpty { lines.append(cells) }
      start = at + 1
    }
    guard let headers = lines.first else { return letter }
    let columns = headers.dropFirst().map { range in
      parts(of: range, in: source.text).map { passage($0, of: source) }
    }
    let rows = lines.dropFirst().map { row(of: $0, source: source, columns: columns.count) }
    letter.tables = [
      Table(columns: columns, rows: Array(rows), span: SourceSpan(0..<source.text.count))
    ]
    letter.blocks = [Block(table: 0, span: SourceSpan(0..<source.text.count))]
    return letter
  }

  private static func row(of cells: [Range<Int>], source: SourceText, columns: Int) -> Table.Row {
    var label = cells[0]
    var role: Table.Role?
    let words = String(decoding: source.text[label], as: UTF8.self)
    if let mark = words.utf8.firstIndex(of: UInt8(ascii: ">")) {
      let name = String(words[..<mark])
      role = Table.Role(rawValue: name)
      label = trimmed((label.lowerBound + name.utf8.count + 1)..<label.upperBound, in: source.text)
    }
    let data = (1...max(columns, 1)).map { index in
      cell(index < cells.count ? cells[index] : 0..<0, source: source)
    }
    let hasNumber = data.contains { $0.number != nil }
    let plain: Table.Role = hasNumber ? .data : label.isEmpty ? .blank : .group
    return Table.Row(label: passage(label, of: source), role: role ?? plain, cells: data)
  }

  private static func cell(_ range: Range<Int>, source: SourceText) -> Table.Cell {
    let passage = passage(range, of: source)
    var at = 0
    var isNegative = false
    while at < passage.bytes.count, !ASCII.isDigit(passage.bytes[at]) {
      if passage.bytes[at] == UInt8(ascii: "-") { isNegative = true }
      if ASCII.isLetter(passage.bytes[at]) { return Table.Cell(passage: passage) }
      at += 1
    }
    guard at < passage.bytes.count, let read = DutchNumber.digits(in: passage.bytes, at: at) else {
      return Table.Cell(passage: passage)
    }
    // 86.8154 is no number, as in the letters' own tables.
    if passage.bytes[read.range.upperBound...].first == UInt8(ascii: ".") {
      return Table.Cell(passage: passage)
    }
    let isPercentage = passage.bytes.last == UInt8(ascii: "%")
    return Table.Cell(
      passage: passage,
      number: Table.CellNumber(
        value: isNegative ? read.value.negated : read.value, range: read.range,
        isPercentage: isPercentage))
  }

  private static func passage(_ range: Range<Int>, of source: SourceText) -> Passage {
    var builder = PassageBuilder()
    builder.keep(range, of: source)
    return builder.finish()
  }

  private static func cellRanges(in line: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    var bars = line.filter { text[$0] == UInt8(ascii: "|") }
    guard bars.count > 1 else { return [] }
    var cells: [Range<Int>] = []
    let first = bars.removeFirst()
    var start = first + 1
    for bar in bars {
      cells.append(trimmed(start..<bar, in: text))
      start = bar + 1
    }
    return cells
  }

  private static func parts(of range: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
    guard let mark = range.first(where: { text[$0] == UInt8(ascii: ">") }) else {
      return range.isEmpty ? [] : [range]
    }
    return [
      trimmed(range.lowerBound..<mark, in: text), trimmed((mark + 1)..<range.upperBound, in: text),
    ]
  }

  private static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low] == 0x20 { low += 1 }
    while high > low, text[high - 1] == 0x20 { high -= 1 }
    return low..<high
  }
}
