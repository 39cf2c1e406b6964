internal import DutchText

/// A text that lost its line ends: two spaces stand where each line ended, more where blank lines stood.
///
///     datum  6 juni 2023  betreft  Beantwoording vragen      BEZORGEN  Voorzitter van de …
///
/// Those who take text out of a page's markup make such files of the text layer of a PDF.
enum FlatText {
  /// Shorter texts show nothing.
  private static let leastBytes = 800
  /// One line end in so many bytes is none: what is written has one in 40 to 120, a paragraph a line
  /// one in a thousand.
  private static let bytesOfLine = 4_000
  /// Two spaces in a row in so many bytes are line ends, not an accident.
  private static let bytesOfRun = 160

  /// Whether a text has lost its line ends.
  static func isFlat(_ text: [UInt8], from start: Int) -> Bool {
    let bytes = text.span
    guard bytes.count - start >= leastBytes else { return false }
    // The line end after its last word is the file's.
    let end = text.trimmed(start..<text.count).upperBound
    var (ends, runs) = (0, 0)
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte == 0x0A {
        ends += 1
        // Most texts are told by their first lines.
        if ends * bytesOfLine > bytes.count - start { return false }
      } else if byte == 0x20, at + 1 < bytes.count, bytes[at + 1] == 0x20 {
        runs += 1
        while at + 1 < bytes.count, bytes[at + 1] == 0x20 { at += 1 }
      }
      at += 1
    }
    return runs * bytesOfRun > bytes.count - start
  }

  /// Its lines, as they stood.
  static func lines(of text: [UInt8], from start: Int) -> [TextLine] {
    var lines: [TextLine] = []
    let bytes = text.span
    var (first, last, white, formFeeds) = (-1, start, 0, 0)
    var lineStart = start
    func isSpace(_ at: Int) -> Bool { bytes[at] <= 0x20 }
    var at = start
    while at < bytes.count {
      if !isSpace(at) {
        if first < 0 { first = at }
        last = at + 1
        at += 1
        continue
      }
      let gap = at
      while at < bytes.count, isSpace(at) {
        if bytes[at] == 0x0C { formFeeds += 1 }
        at += 1
      }
      guard at - gap > 1 || bytes[gap] == 0x0A || bytes[gap] == 0x0C else { continue }
      if first >= 0 {
        lines.append(
          TextLine(
            lineStart: lineStart, start: first, end: last, emptyBefore: 0, whiteBefore: white,
            formFeeds: formFeeds, hasRuns: false))
      }
      // Two spaces a line end: what is more are blank lines.
      white = max(0, (at - gap) / 2 - 1)
      (first, lineStart) = (-1, at)
    }
    if first >= 0 {
      lines.append(
        TextLine(
          lineStart: lineStart, start: first, end: last, emptyBefore: 0, whiteBefore: white,
          formFeeds: formFeeds, hasRuns: false))
    }
    // A page's number is glued to the page's first words where nothing but the page ended before it.
    let starts = Set(lines.map(\.start))
    let pages = PageSeries.numbers(in: text, from: start) { starts.contains($0) }
    guard !pages.isEmpty else { return lines }
    lines = lines.flatMap { $0.cut(at: [], pages: pages, in: text) }
    FlatPages.mark(&lines, numbers: pages, in: text)
    return lines
  }
}
