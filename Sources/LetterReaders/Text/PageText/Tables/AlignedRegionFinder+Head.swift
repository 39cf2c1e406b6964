internal import DutchText
internal import LetterModel

extension AlignedRegionFinder {
  /// Whether a line is the beginning of the label of the line right below it.
  func isLabel(_ line: AlignedRegion.Line, of below: AlignedRegion.Line) -> Bool {
    guard lines[below.index].gap == 0, line.pieces.count == 1, !line.isRow,
      below.pieces.count == 1 || below.isRow
    else { return false }
    let next = below.pieces[0]
    return next.isValue && line.pieces[0].right < next.left
      || !next.isValue && SentenceEnd.startsLower(text, next.range.lowerBound)
  }

  /// Adds the lines right above a row that stand over its columns.
  func addHead(above start: Int, to region: inout AlignedRegion) {
    var head: [AlignedRegion.Line] = []
    // A single piece belongs to a header where it stands right of all labels.
    let labels =
      region.rows.compactMap { $0.pieces[0].isValue ? nil : $0.pieces[0].right }.max() ?? 0
    var above = start - 1
    while above >= 0, head.count < 6, lines[above].role == .words,
      lines[above].page == lines[start].page, lines[above + 1].gap <= 1
    {
      let line = line(above)
      let below = head.first ?? region.rows[0]
      let isApart =
        line.pieces.count > 1 || line.pieces[0].left > labels || isUnit(line)
        || !isUnit(below) && isLabel(line, of: below)
      // The end of a title in two lines: `… voor het jaar 2025 (bedragen` and `x € 1.000)`.
      if above > 0, OpenBracket.ends(text, [lines[above - 1].range]), isUnit(line) { break }
      guard isApart, !SentenceEnd.closes(text, lines[above].range), !line.isRow || isYears(line)
      else { break }
      head.insert(line, at: 0)
      above -= 1
    }
    region.head = head + region.head
  }
}
