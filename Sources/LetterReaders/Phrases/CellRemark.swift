internal import DutchText

/// Remarks in brackets behind the number of a cell: `4.414 (2021)`, `1.441.161 (40%)`.
enum CellRemark {
  /// How many bytes the remark at an offset has: a year or a percentage in brackets.
  static func length(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "("),
      let close = bytes[start..<min(end, start + 12)].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let inside = bytes.withoutSpaces((start + 1)..<close)
    guard let first = inside.first else { return nil }
    let isYear = inside.count == 4 && DutchDate.year(in: bytes, at: first) != nil
    let isPercentage =
      bytes[inside.upperBound - 1] == UInt8(ascii: "%") && ASCII.isDigit(bytes[first])
    return isYear || isPercentage ? close + 1 - start : nil
  }
}
