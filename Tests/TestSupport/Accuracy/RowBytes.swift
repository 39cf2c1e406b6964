internal import LetterModel

/// Where the rows of a letter's tables stand in its file, so that one can be left out.
enum RowBytes {
  /// The bytes of each row that stands apart from the others: its lines, or its element.
  static func rows(of letter: Letter, in bytes: [UInt8]) -> [Range<Int>] {
    letter.tables.flatMap { table -> [Range<Int>] in
      let cells = table.rows.map { row in
        cover(row.cells.map(\.passage) + [row.label])
      }
      return cells.enumerated().compactMap { index, row in
        guard let row, let whole = whole(row, in: bytes) else { return nil }
        let isApart = cells.enumerated().allSatisfy { other, range in
          other == index || range.map { !$0.overlaps(whole) } ?? true
        }
        return isApart ? whole : nil
      }
    }
  }

  private static func cover(_ passages: [Passage]) -> Range<Int>? {
    let spans = passages.filter { !$0.bytes.isEmpty }.map { $0.span(of: 0..<$0.bytes.count) }
    guard let low = spans.map(\.start).min(), let high = spans.map(\.end).max() else { return nil }
    return low..<high
  }

  private static func whole(_ cells: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    for (open, close) in [("<tr", "</tr>"), ("<row", "</row>")] {
      if let start = last(open, in: bytes, before: cells.lowerBound),
        let end = first(close, in: bytes, from: cells.upperBound),
        last("</table", in: bytes, before: cells.lowerBound).map({ $0 < start }) ?? true
      {
        return start..<(end + close.utf8.count)
      }
    }
    if bytes[..<min(bytes.count, 200)].contains(0x3C) { return nil }
    var start = cells.lowerBound
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = cells.upperBound
    while end < bytes.count, bytes[end - 1] != 0x0A { end += 1 }
    return start..<end
  }

  private static func last(_ tag: String, in bytes: [UInt8], before end: Int) -> Int? {
    var at = end
    while at > 0 {
      at -= 1
      if bytes[at] == 0x3C, bytes[at...].starts(with: tag.utf8) { return at }
    }
    return nil
  }

  private static func first(_ tag: String, in bytes: [UInt8], from start: Int) -> Int? {
    (start..<max(start, bytes.count)).first {
      bytes[$0] == 0x3C && bytes[$0...].starts(with: tag.utf8)
    }
  }
}
