internal import DutchText

/// The years that a header names.
extension LabelText {
  /// The years of `2025-2027`, `2025 t/m 2027` or `Totaal 2025 – 2027`, where it names no other.
  var yearSpan: ClosedRange<Int>? {
    guard bytes.count >= 9, let start = bytes.firstIndex(where: ASCII.isDigit),
      let last = bytes.lastIndex(where: ASCII.isDigit), let first = year(at: start),
      let second = year(at: last - 3), first < second, (9...14).contains(last + 1 - start),
      bytes[(start + 4)..<(last - 3)].allSatisfy({ !ASCII.isDigit($0) })
    else { return nil }
    let between = LabelText(Array(bytes[(start + 4)..<(last - 3)]))
    // 2022/2023 is one school year.
    let isSpan =
      between.bytes.allSatisfy { !ASCII.isLetter($0) && $0 != UInt8(ascii: "/") }
      || between.contains("t/m") || between.hasWord("tot")
    return isSpan ? first...second : nil
  }

  /// The one year that it names: `2025`, `Begroting 2025`.
  var year: Int? {
    var found: Int?
    var at = 0
    while at + 4 <= bytes.count {
      guard ASCII.isDigit(bytes[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
      if end - at == 4, let year = year(at: at) {
        guard found == nil else { return nil }
        found = year
      }
      at = end
    }
    return found
  }

  func year(at start: Int) -> Int? {
    guard start >= 0, start + 4 <= bytes.count, bytes[start..<(start + 4)].allSatisfy(ASCII.isDigit)
    else { return nil }
    let year = bytes[start..<(start + 4)].reduce(0) { $0 * 10 + Int($1 & 15) }
    return (1900...2100).contains(year) ? year : nil
  }
}

/// The parts of a year.
extension LabelText {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep",
    "sept", "okt", "nov", "dec",
  ]

  /// Whether a header names a quarter, a half or a month, and not a balance within it.
  var isPartOfYear: Bool {
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
  var isYear: Bool {
    isExactly("jaar") || starts(with: "heel ") || starts(with: "gehele jaar")
      || (bytes.count == 4 && year != nil)
  }
}
