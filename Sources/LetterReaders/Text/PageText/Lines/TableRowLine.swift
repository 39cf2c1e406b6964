internal import DutchText

/// A line that ends in values, as a table's row does: `Totaal 74.031 11.634 85.665`.
struct TableRowLine {
  /// The index of the line.
  var line: Int
  /// The words before the values; empty where there are none.
  var label: Range<Int>
  /// The values, left to right.
  var values: [Range<Int>]

  /// Whether every value is a year, as in a header.
  func holdsYears(_ text: [UInt8]) -> Bool {
    values.allSatisfy { $0.count == 4 && DutchDate.year(in: text, at: $0.lowerBound) != nil }
  }

  /// The row that a line is; `nil` where it ends in no value, or in words for one alone.
  static func read(_ index: Int, _ line: PageLine, _ text: [UInt8]) -> TableRowLine? {
    guard line.length > 0, line.length < 400 else { return nil }
    let words = words(of: line.range, text)
    var values: [Range<Int>] = []
    var end = words.count
    while end > 0, values.count <= 40, let start = valueStart(words[..<end], text) {
      values.append(words[start].range.lowerBound..<words[end - 1].range.upperBound)
      end = start
    }
    guard values.count <= 40,
      values.contains(where: { $0.contains { ASCII.isDigit(text[$0]) } })
    else { return nil }
    // `Groei 2022     1.234     5.678`: where values stand apart, a number right behind the words
    // is one of them.
    if values.count > 1, end > 0, isNear(words[end - 1].range, values[values.count - 1]),
      zip(values.dropFirst(), values).allSatisfy({ !isNear($0, $1) })
    {
      values.removeLast()
    }
    values.reverse()
    let label = text.trimmed(line.start..<values[0].lowerBound)
    return TableRowLine(line: index, label: label, values: values)
  }

  /// Makes as many values of the row as there are columns, where only that can be meant: numbers
  /// too many go back to the label, and a dash before a number may be a cell of its own.
  mutating func fit(_ columns: Int, _ text: [UInt8]) {
    if values.count > columns {
      let extra = values.count - columns
      let start = label.isEmpty ? values[0].lowerBound : label.lowerBound
      label = start..<values[extra - 1].upperBound
      values.removeFirst(extra)
    } else if values.count < columns {
      let parted = values.flatMap { Self.parted($0, text) }
      if parted.count == columns { values = parted }
    }
  }

  /// The row with each dash before a number as a value of its own.
  func partingDashes(_ text: [UInt8]) -> TableRowLine {
    TableRowLine(line: line, label: label, values: values.flatMap { Self.parted($0, text) })
  }

  /// A dash and a number that a space parts: `- 5.408`, `€ - 2027`.
  private static func parted(_ value: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    var start = value.lowerBound
    if text.has("€", at: start) { start += 3 }
    while start < value.upperBound, let space = text.space(at: start) { start += space }
    guard let length = CellSign.dash(text, start), value.upperBound - start > length + 1,
      text[start + length] == 0x20
    else { return [value] }
    return [value.lowerBound..<(start + length), (start + length + 1)..<value.upperBound]
  }

  private static func isNear(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    after.lowerBound - before.upperBound < 2
  }

  /// Where the value begins that some words end in: the one of most words.
  private static func valueStart(_ words: ArraySlice<PlacedWord>, _ text: [UInt8]) -> Int? {
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let start = words.endIndex - count
      guard PlacedPiece.valueLength(words[start...], in: text) == count,
        !closesBracket(words[words.endIndex - 1].range, from: words[start].range.lowerBound, text)
      else { continue }
      return start
    }
    return nil
  }

  /// `2024 (tot 1 juni 2024)`: what closes a bracket that it does not open belongs to words.
  private static func closesBracket(_ word: Range<Int>, from start: Int, _ text: [UInt8]) -> Bool {
    text[word.upperBound - 1] == UInt8(ascii: ")")
      && !text[start..<word.upperBound].contains(UInt8(ascii: "("))
  }

  /// The words of a line, placed by their bytes.
  private static func words(of range: Range<Int>, _ text: [UInt8]) -> [PlacedWord] {
    var words: [PlacedWord] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, text[at] > 0x20 { at += 1 }
      if at > start { words.append(PlacedWord(range: start..<at, extent: start..<at)) }
      while at < range.upperBound, text[at] <= 0x20 { at += 1 }
    }
    return words
  }
}
