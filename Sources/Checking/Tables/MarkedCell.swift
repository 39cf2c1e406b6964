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
