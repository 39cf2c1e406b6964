internal import DutchText

/// A line of a text file that has words in it, as offsets in `SourceText.text`.
struct TextLine {
  /// Where the raw line begins, its white space included.
  var lineStart: Int
  /// The first byte that is no white space.
  var start: Int
  /// After the last byte that is no white space.
  var end: Int
  /// How many lines without any byte, a `\r` aside, stand between the line before and this one.
  var emptyBefore: Int
  /// How many lines of nothing but white space stand between the line before and this one.
  var whiteBefore: Int
  /// How many form feeds stand before this line since the beginning of the file.
  var formFeeds: Int
  /// Whether two spaces in a row, a tab or a control byte stand among its words.
  var hasRuns: Bool

  /// The pieces of a line that stood on lines of their own.
  ///
  /// - Parameters:
  ///   - breaks: where a new line begins, in order; those outside the line do not count.
  ///   - pages: numbers of pages among its words, in order: a line each.
  func cut(at breaks: [Int], pages: [Range<Int>], in text: [UInt8]) -> [TextLine] {
    var starts: [Int: Bool] = [:]
    for at in breaks where at > start && at < end { starts[at] = true }
    for page in pages where page.lowerBound >= start && page.upperBound <= end {
      starts[page.lowerBound] = true
      starts[page.upperBound] = false
    }
    guard !starts.isEmpty else { return [self] }
    var pieces: [TextLine] = []
    var isApart: Bool?
    var first = start
    for at in starts.keys.sorted() + [end] {
      let words = text.trimmed(first..<at)
      if !words.isEmpty {
        var piece = self
        (piece.start, piece.end) = (words.lowerBound, words.upperBound)
        if let isApart, first > start {
          (piece.emptyBefore, piece.whiteBefore) = (0, isApart ? 1 : 0)
          piece.lineStart = words.lowerBound
        }
        pieces.append(piece)
      }
      (first, isApart) = (at, starts[at])
    }
    return pieces
  }

  /// The words.
  var range: Range<Int> { start..<end }
  /// How many bytes of white space stand before the words.
  var indent: Int { start - lineStart }
  /// How many blank lines of either kind stand before it.
  var blankBefore: Int { emptyBefore + whiteBefore }
}

/// Splits a text into its lines; blank lines are counted, not kept.
enum LineSplitter {
  /// The lines of a text from an offset on.
  ///
  /// A line ends at `\n`; a `\r` before it is white space; a form feed ends a line and a page.
  static func lines(of text: [UInt8], from start: Int) -> [TextLine] {
    if FlatText.isFlat(text, from: start) { return FlatText.lines(of: text, from: start) }
    let whole = text.trimmed(start..<text.count)
    if UnbrokenText.isUnbroken(text, whole) { return UnbrokenText.lines(of: text, whole) }
    var lines: [TextLine] = []
    lines.reserveCapacity((text.count - start) / 40 + 8)
    let bytes = text.span
    let end = bytes.count
    var at = start
    var lineStart = start
    var first = -1
    var last = start
    var hasRuns = false
    var empty = 0
    var white = 0
    var formFeeds = 0
    while at < end {
      if first >= 0, at + 8 <= end, let spaces = loneSpaces(bytes, at),
        last == at || spaces & 0x80 == 0
      {
        if at - last > 1 { hasRuns = true }
        at += 8
        last = spaces >> 63 == 0 ? at : at - 1
        continue
      }
      let byte = bytes[at]
      if byte > 0x20 {
        if first < 0 { first = at } else if at - last > 1 { hasRuns = true }
        repeat { at += 1 } while at < end && bytes[at] > 0x20
        last = at
        continue
      }
      at += 1
      guard byte == 0x0A || byte == 0x0C else {
        // A lone space between words is the one white space that needs no attention later.
        if byte != 0x20, first >= 0, at < end, bytes[at] > 0x20 { hasRuns = true }
        continue
      }
      if first >= 0 {
        lines.append(
          TextLine(
            lineStart: lineStart, start: first, end: last, emptyBefore: empty, whiteBefore: white,
            formFeeds: formFeeds, hasRuns: hasRuns))
        empty = 0
        white = 0
      } else if byte == 0x0A {
        let isEmpty = at - 1 == lineStart || at - 2 == lineStart && bytes[lineStart] == 0x0D
        if isEmpty { empty += 1 } else { white += 1 }
      }
      if byte == 0x0C { formFeeds += 1 }
      lineStart = at
      first = -1
      hasRuns = false
    }
    if first >= 0 {
      lines.append(
        TextLine(
          lineStart: lineStart, start: first, end: last, emptyBefore: empty, whiteBefore: white,
          formFeeds: formFeeds, hasRuns: hasRuns))
    }
    return lines
  }

  /// The high bit of each space in the eight bytes from an offset, the first byte lowest; `nil`
  /// where other white space stands among them or two spaces in a row.
  private static func loneSpaces(_ bytes: Span<UInt8>, _ at: Int) -> UInt64? {
    // Bounds-checked by the caller, and every bit pattern is a UInt64.
    let word = UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let highs: UInt64 = 0x8080_8080_8080_8080
    let controls = ~(low &+ 0x6060_6060_6060_6060 | word) & highs
    let spaces = ~(low &+ 0x5F5F_5F5F_5F5F_5F5F | word) & highs
    return controls == 0 && spaces & (spaces >> 8) == 0 ? spaces : nil
  }
}
