internal import DutchText
internal import LetterModel

extension AlignedRegionFinder {
  /// Where a table goes on after a page's end, behind a header that is said again; `nil` where it
  /// does not.
  func overleaf(_ index: Int, _ region: AlignedRegion) -> Int? {
    var at = index
    let head = head(of: region).map { key(lines[$0].range) }
    let last = region.rows.last
    // `Tabel 3 (vervolg)` and lines of the header.
    var skipped = at
    while at < lines.count, at - index < 12 {
      guard lines[at].role == .words else {
        at += 1
        continue
      }
      let words = lines[at].range
      let isAgain =
        head.contains(key(words)) || text.firstOffset(ofAnyCase: "vervolg", in: words) != nil
      guard isAgain else { break }
      at += 1
      skipped = at
    }
    if skipped > index { return skipped }
    guard let last else { return region.body.isEmpty ? index : nil }
    let count = last.pieces.count(where: \.isValue)
    for next in index..<min(index + 3, lines.count) where lines[next].role == .words {
      if next > index, lines[next].gap > 1 { return nil }
      let line = line(next)
      if line.isRow {
        guard !isYears(line), isPlausible(line) else { return nil }
        return line.pieces.count(where: \.isValue) == count || isUnder(line, region) ? index : nil
      }
      guard line.pieces.count == 1, lines[next].length < 60,
        !TextCaption.isCaption(text, lines[next].range)
      else { return nil }
    }
    return nil
  }

  /// The lines over the rows of a region: of one without a caption they are not known yet, and may be any
  /// of those right above it.
  private func head(of region: AlignedRegion) -> [Int] {
    guard region.head.isEmpty, let first = region.body.first?.index else {
      return region.head.map(\.index)
    }
    var above = first
    while above > 0, first - above < 6, lines[above - 1].role == .words,
      lines[above - 1].page == lines[first].page, lines[above].gap <= 1
    {
      above -= 1
    }
    return Array(above..<first)
  }

  /// Whether all values of a line stand about where values of the rows so far do.
  func isUnder(_ line: AlignedRegion.Line, _ region: AlignedRegion) -> Bool {
    let rows = region.rows.suffix(24)
    return line.pieces.filter(\.isValue).allSatisfy { piece in
      rows.contains { row in
        row.pieces.contains { $0.isValue && abs($0.right - piece.right) < letters(4) }
      }
    }
  }

  /// The words of a line without its spaces, to be compared.
  func key(_ range: Range<Int>) -> [UInt8] { text[range].filter { $0 > 0x20 } }
}
