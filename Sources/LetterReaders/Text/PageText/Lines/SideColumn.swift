internal import DutchText
internal import LetterModel

/// Takes out the narrow column that a ministry's letter has at the right margin.
///
///     landen voor onze grondstoffen.       Ministerie van
///                                          Infrastructuur en
///     Het programma is een belangrijke     Waterstaat
///
/// `-layout` writes it beside the lines; `-raw` writes it as lines of its own, where the page's
/// objects happen to stand.
enum SideColumn {
  /// Cuts the columns off the lines of every page; what was cut becomes lines of its own.
  static func separate(_ lines: inout [PageLine], in text: [UInt8]) {
    var separated: [PageLine] = []
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].page == lines[start].page { end += 1 }
      if let column = column(of: lines[start..<end], in: text) {
        if separated.isEmpty { separated = Array(lines[..<start]) }
        cut(lines[start..<end], at: column, into: &separated, text)
      } else if !separated.isEmpty {
        separated += lines[start..<end]
      }
      start = end
    }
    if !separated.isEmpty { lines = separated }
    markLines(&lines, in: text)
  }

  // MARK: Beside the lines

  /// Where the words of a line that stand apart at its right begin: after three spaces or more.
  private static func tail(of line: PageLine, in text: [UInt8]) -> Int? {
    guard line.line.hasRuns || line.line.indent > 30 else { return nil }
    var at = line.end
    while at > line.start {
      if text[at - 1] <= 0x20, at - 3 >= line.start, text[at - 2] <= 0x20, text[at - 3] <= 0x20 {
        return at
      }
      at -= 1
    }
    return line.line.indent > 30 ? line.start : nil
  }

  /// The column, in characters, that a page's side column begins at; `nil` where it has none.
  ///
  /// A line in it says what only a letterhead says, and hardly any other line of the page has
  /// words that reach into it: that tells it from a table.
  private static func column(of page: ArraySlice<PageLine>, in text: [UInt8]) -> Int? {
    var column: Int?
    for line in page where line.role == .words {
      guard let tail = tail(of: line, in: text), isCue(text, tail..<line.end) else { continue }
      let found = text.width(of: line.line.lineStart..<tail)
      guard found > 30 else { continue }
      column = min(column ?? found, found)
    }
    guard let column else { return nil }
    var inside = 0
    var across = 0
    for line in page where line.role == .words {
      guard let at = offset(ofColumn: column, of: line, text) else { continue }
      if isApart(at, line, text) { inside += 1 } else { across += 1 }
    }
    // A long address in a note may run under the column; a table's rows would all cross it.
    return inside > 1 && across * 3 <= inside ? column : nil
  }

  /// The offset of a column in a line; `nil` where the line ends before it.
  private static func offset(ofColumn column: Int, of line: PageLine, _ text: [UInt8]) -> Int? {
    guard line.end - line.line.lineStart > column else { return nil }
    var left = column
    var at = line.line.lineStart
    while at < line.end {
      if text[at] & 0xC0 != 0x80 {
        if left == 0 { return at }
        left -= 1
      }
      at += 1
    }
    return nil
  }

  /// Whether two spaces stand before an offset, so that no words run across it.
  private static func isApart(_ at: Int, _ line: PageLine, _ text: [UInt8]) -> Bool {
    let low = max(line.line.lineStart, at - 2)
    return (low..<at).allSatisfy { text[$0] <= 0x20 }
  }

  private static func cut(
    _ page: ArraySlice<PageLine>, at column: Int, into lines: inout [PageLine], _ text: [UInt8]
  ) {
    var hiddenGap = 0
    for line in page {
      guard line.role == .words, let at = offset(ofColumn: column, of: line, text),
        isApart(at, line, text)
      else {
        var whole = line
        whole.gap += hiddenGap
        hiddenGap = 0
        lines.append(whole)
        continue
      }
      var side = line
      side.line.start = at
      while side.line.start < side.line.end, text[side.line.start] <= 0x20 { side.line.start += 1 }
      side.role = .sideLetterhead
      if line.start < at {
        var body = line
        body.line.end = at
        while body.line.end > body.line.start, text[body.line.end - 1] <= 0x20 {
          body.line.end -= 1
        }
        body.line.hasRuns = hasRuns(body.range, text)
        body.gap += hiddenGap
        hiddenGap = 0
        lines.append(body)
      } else {
        // The side column has a spacing of its own: its lines tell nothing of the text's, but an
        // empty line above or below one is one of both.
        hiddenGap += line.gap
      }
      lines.append(side)
    }
  }

  private static func hasRuns(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      if text[at] <= 0x20, text[at] != 0x20 || text[at + 1] <= 0x20 { return true }
      at += 1
    }
    return false
  }

  // MARK: As lines of their own

  /// Marks the groups of lines that a side column makes in `-raw`: `Ministerie van`, its name, an
  /// address, `Kenmerk` and the like, short lines all.
  private static func markLines(_ lines: inout [PageLine], in text: [UInt8]) {
    var index = 0
    while index < lines.count {
      guard lines[index].role == .words, beginsGroup(lines[index], in: text) else {
        index += 1
        continue
      }
      var end = index + 1
      var last = index
      while end < lines.count, end - index < 24, lines[end].page == lines[index].page {
        let line = lines[end]
        guard line.role == .words, line.length < 48, !TextHead.isSalutation(text, line.range),
          !SentenceEnd.closes(text, line.range), ListMarker.bulletLength(text, line.range) == nil
        else { break }
        if line.gap > 0, !isCue(text, line.range) { break }
        if isMainFact(text, line.range) { break }
        if isCue(text, line.range) { last = min(end + 1, lines.count - 1) }
        end += 1
      }
      // The group ends with the value of its last label; a ministry's name alone is no group.
      let stop = end < lines.count && lines[end].gap > 0 ? end : min(end, last + 1)
      if stop > index + 1 {
        for member in index..<stop where lines[member].role == .words {
          lines[member].role = .sideLetterhead
        }
      }
      index = max(stop, index + 1)
    }
  }

  private static func beginsGroup(_ line: PageLine, in text: [UInt8]) -> Bool {
    guard line.length < 32 else { return false }
    return text.has("Ministerie van", at: line.start)
  }

  /// Whether words are a label or a name that only a letterhead's side column has.
  static func isCue(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 60 else { return false }
    return cues.contains { text.has(anyCase: $0, at: first) }
  }

  /// `Datum` and `Betreft` stand in the main column.
  private static func isMainFact(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return text.has(anyCase: "datum", at: first)
      || text.has(anyCase: "betreft", at: first)
      || text.has(anyCase: "de voorzitter", at: first)
      || text.has(anyCase: "aan de voorzitter", at: first)
  }

  private static let cues: [StaticString] = [
    "ministerie van", "kenmerk", "ons kenmerk", "uw kenmerk", "onze referentie",
    "uw referentie", "bijlage(n)", "bijlagen", "contactpersoon", "directoraat-generaal",
    "directie", "uw brief", "www.rijksoverheid.nl", "t 070", "f 070", "postbus ",
  ]
}
