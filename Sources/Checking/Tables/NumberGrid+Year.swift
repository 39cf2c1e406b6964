internal import DutchText

/// Columns for the parts of a year.
extension NumberGrid {
  /// The column `Jaar`, `Heel 2023` or `2023` beside all quarters, halves or months of it.
  var wholeYear: LineSum? {
    guard (3...16).contains(columnCount) else { return nil }
    let parts = headers.indices.filter { headers[$0].isPartOfYear && !isIntensiveColumn[$0] }
    guard [2, 4, 12].contains(parts.count),
      let total = headers.indices.first(where: { headers[$0].isYear && !isIntensiveColumn[$0] })
    else { return nil }
    return LineSum(direction: .columns, total: total, parts: parts)
  }
}

extension LabelText {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep",
    "sept", "okt", "nov", "dec",
  ]

  /// Whether a header names a quarter, a half or a month, and not a balance within it.
  fileprivate var isPartOfYear: Bool {
    guard !hasWord("per"), !hasWord("stand"), !hasWord("ultimo") else { return false }
    if contains("kwartaal") || contains("halfjaar") { return true }
    if bytes.count >= 2, bytes[0] == UInt8(ascii: "q") || bytes[0] == UInt8(ascii: "k"),
      (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(bytes[1])
    {
      return bytes.count == 2 || bytes[2] == 0x20
    }
    return LabelText.months.contains { starts(with: $0) && hasWord($0) }
  }

  /// Whether a header names a year as a whole.
  fileprivate var isYear: Bool {
    isExactly("jaar") || starts(with: "heel ") || starts(with: "gehele jaar")
      || (bytes.count == 4 && year != nil)
  }
}
