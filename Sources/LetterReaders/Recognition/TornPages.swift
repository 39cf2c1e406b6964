internal import DutchText

/// Pages whose lines a converter set apart by blank lines, and gave the headings of Markdown.
///
///     De commissie heeft in de afgelopen
///
///     maanden vier keer vergaderd over de
///
///     ## Voortgang
///
/// A reader of Markdown sees a paragraph in each line and no table at all: only what the lines say
/// together, as on a page, is left to read.
enum TornPages {
  /// Whether a text is such: of its lines one in five goes on with the sentence of the line before, over
  /// a blank line, and twice as many such lines stand apart as do not.
  ///
  /// - Parameter end: how far the text is looked at.
  static func areTorn(_ text: [UInt8], from start: Int, upTo end: Int) -> Bool {
    var (lines, apart, joined) = (0, 0, 0)
    var before: Range<Int>?
    var at = start
    while at < end {
      let lineEnd = text[at..<end].firstIndex(of: 0x0A) ?? end
      let words = text.trimmed(at..<lineEnd)
      if !words.isEmpty {
        lines += 1
        if let before, SentenceEnd.startsLower(text, words.lowerBound),
          !SentenceEnd.closes(text, before)
        {
          let breaks = text[before.upperBound..<words.lowerBound].count { $0 == 0x0A }
          if breaks > 1 { apart += 1 } else { joined += 1 }
        }
        before = words
      }
      at = lineEnd + 1
    }
    return apart > 5 && apart * 5 >= lines && apart >= joined * 2
  }
}
