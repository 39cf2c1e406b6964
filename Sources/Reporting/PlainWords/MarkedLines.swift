internal import LetterModel

/// A text set in lines of a terminal's width, with carets under what is meant.
///
///     Het totaal van de markt en de overheid kwam uit op 71.115 banen.
///                                                        ^^^^^^
struct MarkedLines {
  /// Lines of text and of carets, without line ends.
  private(set) var lines: [(text: String, carets: String)] = []

  /// Sets a text; ranges are bytes of it, and one that is cut by a line's end is marked on both.
  init(_ text: [UInt8], marking ranges: [Range<Int>], width: Int) {
    var line = ""
    var carets = ""
    var at = 0
    for word in Self.words(of: text) {
      let shown = TerminalText.escapingLines(String(decoding: text[word], as: UTF8.self))
      if !line.isEmpty, line.count + 1 + shown.count > width {
        lines.append((line, carets))
        (line, carets) = ("", "")
      } else if !line.isEmpty {
        line += " "
        let isWithin = ranges.contains { $0.contains(at) && $0.contains(word.lowerBound) }
        carets += isWithin ? "^" : " "
      }
      line += shown
      carets += Self.carets(under: word, of: text, marking: ranges, shown: shown)
      at = word.upperBound
    }
    if !line.isEmpty { lines.append((line, carets)) }
    for index in lines.indices {
      while lines[index].carets.last == " " { lines[index].carets.removeLast() }
    }
  }

  private static func carets(
    under word: Range<Int>, of text: [UInt8], marking ranges: [Range<Int>], shown: String
  ) -> String {
    guard ranges.contains(where: { $0.overlaps(word) }) else {
      return String(repeating: " ", count: shown.count)
    }
    var carets = ""
    var at = word.lowerBound
    for character in String(decoding: text[word], as: UTF8.self) {
      carets += ranges.contains { $0.contains(at) } ? "^" : " "
      at += character.utf8.count
    }
    // A control that is written out takes more room than it had.
    return carets + String(repeating: " ", count: max(0, shown.count - carets.count))
  }

  private static func words(of text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for at in text.indices {
      let isSpace = text[at] == 0x20 || (0x09...0x0D).contains(text[at])
      if isSpace, let begun = start {
        words.append(begun..<at)
        start = nil
      } else if !isSpace, start == nil {
        start = at
      }
    }
    if let start { words.append(start..<text.count) }
    return words
  }
}
