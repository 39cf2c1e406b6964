internal import DutchText
internal import LetterModel

/// Reads a cell that holds a number and, glued to it, more digits than its dots allow.
///
///     86.8154     −1.9961     (70.0002)
///
/// The reader takes a mark off where a note tells it to. Here no note does, so what is read is only
/// believed if a sum confirms it.
enum MarkedCell {
  /// The number without the mark; `nil` where the cell holds anything else.
  static func number(in passage: Passage) -> Table.CellNumber? {
    let bytes = passage.bytes
    guard (6...24).contains(bytes.count), let start = bytes.firstIndex(where: ASCII.isDigit),
      start <= 6, let (number, end) = DutchNumber.marked(in: bytes, at: start),
      bytes[..<start].allSatisfy({ !ASCII.isLetter($0) }),
      bytes[end...].allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: ")") })
    else { return nil }
    let sign = minus(before: start, in: bytes)
    return Table.CellNumber(
      value: sign < start ? number.value.negated : number.value,
      range: sign..<number.range.upperBound)
  }

  /// Whether a table writes dots in all numbers of four digits and more but one.
  ///
  ///     1.338   608   4004   2.906     400 with mark 4, or a dot was forgotten
  static func hasDots(_ table: Table) -> Bool {
    var dotted = 0
    var undotted = 0
    for row in table.rows {
      for cell in row.cells {
        guard let number = cell.number, number.value.exponent == 0,
          number.value.coefficient.magnitude >= 1000, !cell.isYear
        else { continue }
        if cell.passage.bytes[number.range].contains(UInt8(ascii: ".")) {
          dotted += 1
        } else {
          undotted += 1
        }
      }
    }
    return undotted == 1 && dotted > 1
  }

  /// A number of four digits without its last one; `nil` where the cell holds anything else.
  static func undotted(_ cell: Table.Cell) -> Table.CellNumber? {
    guard let number = cell.number, number.value.exponent == 0, !cell.isYear,
      (1000...9999).contains(number.value.coefficient.magnitude),
      !cell.passage.bytes[number.range].contains(UInt8(ascii: "."))
    else { return nil }
    var short = number
    short.value = PrintedNumber(number.value.coefficient / 10)
    short.range = number.range.lowerBound..<(number.range.upperBound - 1)
    return short
  }

  /// Where the minus right before a number begins; the number's own start where there is none.
  private static func minus(before start: Int, in bytes: [UInt8]) -> Int {
    let end = bytes[..<start].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    if end > 0, bytes[end - 1] == UInt8(ascii: "-") { return end - 1 }
    // U+2212 minus, U+2012 figure dash, U+2013 en dash.
    for dash in [[0xE2, 0x88, 0x92], [0xE2, 0x80, 0x92], [0xE2, 0x80, 0x93]] as [[UInt8]]
    where end >= 3 && bytes[(end - 3)..<end].elementsEqual(dash) {
      return end - 3
    }
    return start
  }
}
