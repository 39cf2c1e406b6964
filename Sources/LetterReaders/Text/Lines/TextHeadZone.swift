internal import DutchText

/// How far a letterhead goes in the lines of a text.
enum TextHeadZone {
  /// The index after the last line of the letterhead; 0 where there is none.
  ///
  /// It ends with the last line that only a letterhead has, before the salutation and before the
  /// first paragraph: a line that is longer than any letterhead's, or one that ends a sentence of
  /// two lines or more.
  static func end(of lines: [TextLine], in text: [UInt8]) -> Int {
    var end = 0
    var runLength = 0
    for (index, line) in lines.prefix(80).enumerated() {
      let words = words(of: line.range, in: text)
      if TextHead.isSalutation(text, words) { break }
      let isCue = TextHead.isCue(text, words)
      if line.blankBefore > 0 || isCue || line.indent > 40 { runLength = 0 }
      runLength += line.end - line.start
      if isCue {
        end = index + 1
      } else if runLength > 260 {
        break
      }
    }
    // The lines that finish what the last cue began.
    while end > 0, end < lines.count, lines[end].blankBefore == 0,
      !TextHead.isSalutation(text, lines[end].range)
    {
      end += 1
    }
    return end
  }

  /// A line's words without the heading, emphasis and quote marks of Markdown before them.
  static func words(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      switch text[start] {
      case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), 0x20: start += 1
      default: return start..<trimmedEnd(from: start, range, text)
      }
    }
    return range
  }

  private static func trimmedEnd(from start: Int, _ range: Range<Int>, _ text: [UInt8]) -> Int {
    var end = range.upperBound
    while end > start, text[end - 1] == UInt8(ascii: "*") || text[end - 1] == 0x20 { end -= 1 }
    return end
  }
}
