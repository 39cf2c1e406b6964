/// Marks the numbers in a text that no record covers, so that a switch can show them.
enum LooseNumbers {
  /// Writes words; numbers among them are marked unless the words stand in a record.
  static func write(_ words: ArraySlice<UInt8>, isFigure: Bool, in html: inout HTMLText) {
    guard !isFigure, words.contains(where: isDigit) else { return html.text(words) }
    var start = words.startIndex
    while let first = words[start...].firstIndex(where: isDigit) {
      var end = first
      while end < words.endIndex, isDigit(words[end]) || isInside(words, end) { end += 1 }
      html.text(words[start..<first])
      html.element("span", [.type("loose")]) { $0.text(words[first..<end]) }
      start = end
    }
    html.text(words[start...])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A dot or comma between digits.
  private static func isInside(_ words: ArraySlice<UInt8>, _ at: Int) -> Bool {
    (words[at] == 0x2E || words[at] == 0x2C) && at + 1 < words.endIndex && isDigit(words[at + 1])
  }
}
