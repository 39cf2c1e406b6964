internal import DutchText

/// How far a letterhead goes in the lines of a text.
enum TextHeadZone {
  /// The index after the last line of the letterhead; 0 where there is none.
  ///
  /// It ends with the last line that only a letterhead has, before the salutation and before the
  /// first paragraph: a line that is longer than any letterhead's, or one that ends a sentence of
  /// two lines or more.
  static func end(of lines: [TextLine], in text: [UInt8]) -> Int {
    let ranges = lines.prefix(80).map(\.range)
    // A site's own words above a paper are no letter: its head begins below them.
    var end = paperHead(in: ranges, text)
    var runLength = 0
    var isValue = false
    for (index, line) in lines.prefix(80).enumerated() where index >= end {
      if let opening = QuestionOpening.end(of: ranges, from: index, in: text) {
        end = opening
        runLength = 0
        continue
      }
      let words = words(of: line.range, in: text)
      // What stands above the salutation is all letterhead.
      if TextHead.isSalutation(text, words) { return end > 0 ? index : 0 }
      let isCue = TextHead.isCue(text, words)
      if line.blankBefore > 1 || isCue || line.indent > 40 { runLength = 0 }
      // What a label on the line above names may be long: the subject of a letter.
      if !isValue { runLength += line.end - line.start }
      isValue = TextHead.isLabelAlone(text, words)
      if isCue {
        end = index + 1
      } else if runLength > 260 || SentenceEnd.closes(text, words), runLength > 120 {
        break
      }
    }
    while end > 0, end < lines.count, goesOn(lines[end], after: lines[end - 1], in: text) {
      end += 1
    }
    return end
  }

  /// The index of the last line of a paper's own head: of `Vergaderjaar …`, the title, and what
  /// stands between them; 0 where a text has none.
  ///
  /// A title alone begins a head only where no sentence stands above it: a report has letters in it.
  private static func paperHead(in lines: [Range<Int>], _ text: [UInt8]) -> Int {
    var last: Int?
    var isPlain = true
    for index in lines.indices {
      if let last, index > last + 14 { break }
      let line = words(of: lines[index], in: text)
      // The title that a site puts first may be as long as a paragraph.
      if line.count > 400, index > 2 { break }
      if TextHead.isOfPaper(text, line, alone: isPlain)
        || QuestionOpening.end(of: lines, from: index, in: text) != nil
      {
        last = index
        isPlain = true
      } else if SentenceEnd.closes(text, line) || line.last.map({ text[$0] }) == 0x3A {
        if last != nil { break }
        isPlain = false
      } else if line.count > 200 {
        isPlain = false
      }
    }
    return last ?? 0
  }

  /// Whether a line finishes what the letterhead's last line began.
  private static func goesOn(_ line: TextLine, after last: TextLine, in text: [UInt8]) -> Bool {
    guard line.blankBefore == 0, line.end - line.start < 100 else { return false }
    return SentenceEnd.startsLower(text, line.start) || text[line.start] == UInt8(ascii: "(")
      || SentenceEnd.isUnfinished(text, last.range) || line.indent > last.indent + 4
      || !line.range.contains { ASCII.isLower(text[$0]) }
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
