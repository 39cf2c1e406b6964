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

  /// The row that a line is; `nil` where it ends in no value.
  static func read(_ index: Int, _ line: PageLine, _ text: [UInt8]) -> TableRowLine? {
    guard line.length > 0, endsLikeValue(text, line.end) else { return nil }
    var values: [Range<Int>] = []
    var gaps: [Int] = []
    var end = line.end
    var numbers = 0
    while end > line.start {
      var start = end
      while start > line.start, text[start - 1] > 0x20 { start -= 1 }
      guard let kind = kind(of: start..<end, text) else { break }
      if kind == .number { numbers += 1 }
      values.append(start..<end)
      end = start
      while end > line.start, text[end - 1] <= 0x20 { end -= 1 }
      gaps.append(start - end)
      if values.count > 40 { return nil }
    }
    guard numbers > 0 else { return nil }
    // `Groei 2022     1.234     5.678`: where values stand apart, a number right behind the words
    // is one of them.
    if values.count > 1, end > line.start, gaps[gaps.count - 1] == 1,
      gaps.dropLast().allSatisfy({ $0 > 1 })
    {
      values.removeLast()
    }
    values.reverse()
    let label = text.trimmed(line.start..<values[0].lowerBound)
    return TableRowLine(line: index, label: label, values: values)
  }

  private enum Kind {
    case number, blank
  }

  private static func endsLikeValue(_ text: [UInt8], _ end: Int) -> Bool {
    switch text[end - 1] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "%"), UInt8(ascii: ")"),
      UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "]"):
      true
    case UInt8(ascii: "."): end > 6 && text.has("n.v.t.", at: end - 6)
    default: text[end - 1] >= 0x80
    }
  }

  /// What a word is as a value: `86.8154`, `(80.000)`, `-1.996`, `12,5%`, `–`.
  private static func kind(of word: Range<Int>, _ text: [UInt8]) -> Kind? {
    var at = word.lowerBound
    if text.has("n.v.t.", at: at), word.count == 6 { return .blank }
    at = skippingSigns(at, word, text)
    if at == word.upperBound { return word.count <= 3 ? .blank : nil }
    guard ASCII.isDigit(text[at]) else { return nil }
    while at < word.upperBound {
      let byte = text[at]
      guard
        ASCII.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
          || byte == UInt8(ascii: "*")
      else { break }
      at += 1
    }
    if text[at - 1] == UInt8(ascii: ".") || text[at - 1] == UInt8(ascii: ",") { return nil }
    if at < word.upperBound, text[at] == UInt8(ascii: "%") { at += 1 }
    while at < word.upperBound,
      text[at] == UInt8(ascii: ")") || text[at] == UInt8(ascii: "]") || ASCII.isDigit(text[at])
        || text[at] == UInt8(ascii: "*")
    {
      at += 1
    }
    // `2024 (tot 1 juni 2024)`: what closes a bracket that it does not open belongs to words.
    let closes = text[word.upperBound - 1] == UInt8(ascii: ")")
    guard at == word.upperBound, !closes || text[word].contains(UInt8(ascii: "(")) else {
      return nil
    }
    return .number
  }

  /// Where the digits of a value begin: after brackets, a currency sign, plus, minus or dash.
  private static func skippingSigns(_ start: Int, _ word: Range<Int>, _ text: [UInt8]) -> Int {
    var at = start
    while at < word.upperBound {
      switch text[at] {
      case UInt8(ascii: "("), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "["): at += 1
      case 0xE2 where at + 2 < word.upperBound || at + 3 == word.upperBound:
        // − (U+2212), – (U+2013), ‒ (U+2012), — (U+2014), € (U+20AC)
        let isSign =
          text.has("−", at: at) || text.has("–", at: at)
          || text.has("‒", at: at) || text.has("—", at: at)
          || text.has("€", at: at)
        guard isSign else { return at }
        at += 3
      default: return at
      }
    }
    return at
  }
}
