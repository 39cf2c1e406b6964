internal import DutchText
internal import LetterModel

/// A line of a page of text and what it was found to be.
struct PageLine {
  /// What a line is.
  enum Role {
    /// The letter's own words.
    case words
    /// A page number, a running head, a publisher's mark.
    case furniture
    /// A line of the letterhead that stands in a column of its own.
    case sideLetterhead
    /// Part of a note at the foot of the page.
    case note
    /// Part of a table.
    case table
  }

  /// The words' offsets; the end is moved where a side column was cut off.
  var line: TextLine
  /// What it is.
  var role = Role.words
  /// The 0-based page.
  var page = 0
  /// How many lines' worth of empty space stand above it.
  var gap: Int
  /// Whether it stands right under the line above although the text is double-spaced.
  var isTight = false
  /// Whether its letters are larger than those of the text, as a heading's are.
  var isLarge = false
  /// Whether it is the first of a column, beside or above the line before it.
  var beginsColumn = false

  var start: Int { line.start }
  var end: Int { line.end }
  var range: Range<Int> { line.start..<line.end }
  var length: Int { line.end - line.start }

  /// Some of its words as a line of their own.
  func piece(_ words: Range<Int>) -> PageLine {
    var piece = self
    piece.line.start = words.lowerBound
    piece.line.end = words.upperBound
    return piece
  }
}

/// The lines of a text layer, their spacing understood and their pages counted.
struct PageLines {
  var lines: [PageLine] = []
  /// Where the words stand, as the pages show it.
  var places = WordPlaces()
  /// The footnote marks that the pages themselves show, in order.
  var marks: [Range<Int>] = []
  /// Whether every line is followed by an empty one.
  private(set) var isDoubleSpaced = false
  /// Whether form feeds end the pages.
  private(set) var hasFormFeeds = false
  /// The length that full lines have, in bytes.
  private(set) var fullLength = 0

  init(_ source: borrowing SourceText) {
    let raw = LineSplitter.lines(of: source.text, from: source.textStart)
    isDoubleSpaced = Self.isDoubleSpaced(raw, source.text)
    hasFormFeeds = (raw.last?.formFeeds ?? 0) > 0
    lines.reserveCapacity(raw.count)
    for line in raw {
      let gap =
        isDoubleSpaced
        ? line.whiteBefore + max(0, line.emptyBefore - line.whiteBefore - 1) : line.blankBefore
      let words = isDoubleSpaced ? line.withoutHeadingMark(in: source.text) : line
      lines.append(
        PageLine(
          line: words, page: line.formFeeds, gap: gap,
          isTight: isDoubleSpaced && line.blankBefore == 0))
    }
    measure()
  }

  /// Whether sentences run on over empty lines, so that every line is followed by one.
  private static func isDoubleSpaced(_ lines: [TextLine], _ text: [UInt8]) -> Bool {
    var wrapped = 0
    var apart = 0
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      guard SentenceEnd.startsLower(text, line.start),
        !SentenceEnd.closes(text, lines[index - 1].range)
      else { continue }
      wrapped += 1
      if line.emptyBefore == 1, line.whiteBefore == 0 { apart += 1 }
    }
    return apart > 2 && apart * 10 > wrapped * 7
  }

  /// Measures the length that a good part of the lines reach: the width of the column of text.
  mutating func measure() {
    var counts = [Int](repeating: 0, count: 401)
    for line in lines { counts[min(400, max(0, line.length))] += 1 }
    var left = max(1, lines.count / 5)
    for length in stride(from: 400, to: 0, by: -1) {
      left -= counts[length]
      if left <= 0 {
        fullLength = length
        return
      }
    }
    fullLength = 80
  }
}

extension TextLine {
  /// The line without the `##` that a converter put before it: rows of tables get one as well.
  fileprivate func withoutHeadingMark(in text: [UInt8]) -> TextLine {
    guard MarkdownSign.isHeading(text, start) else { return self }
    var line = self
    while line.start < end, text[line.start] == UInt8(ascii: "#") || text[line.start] == 0x20 {
      line.start += 1
    }
    return line.start < end ? line : self
  }
}
