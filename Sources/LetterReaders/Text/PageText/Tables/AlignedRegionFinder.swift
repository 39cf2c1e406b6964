internal import DutchText
internal import LetterModel

/// Finds where a table whose columns are aligned begins and ends.
///
/// A row is a line with values that stand apart from its words. A region goes on over lines of labels,
/// gaps and page ends until running words, another caption or another header.
struct AlignedRegionFinder {
  let text: [UInt8]
  let fullLength: Int
  let lines: [PageLine]

  /// No region is longer; what follows is another.
  private static let mostLines = 600

  /// A line and what it is to a table.
  func line(_ index: Int) -> AlignedRegion.Line {
    let pieces = LinePieces.pieces(of: lines[index], in: text)
    return AlignedRegion.Line(
      index: index, pieces: pieces, isRow: lines[index].line.hasRuns && isRow(pieces))
  }

  /// Whether values stand apart: behind words, or several of them.
  private func isRow(_ pieces: [PlacedPiece]) -> Bool {
    pieces.count > 1 && pieces.dropFirst().contains { $0.isValue }
  }

  /// The region that begins under a caption.
  func captioned(from start: Int) -> AlignedRegion? {
    guard let region = region(from: start, mostHead: 14) else { return nil }
    let rows = region.rows
    guard rows.count > 1 || rows.count == 1 && !region.head.isEmpty else { return nil }
    return hasEdges(rows) || rows.count < 3 ? region : nil
  }

  /// The region without a caption whose first row is a line.
  func bare(from start: Int) -> AlignedRegion? {
    let first = line(start)
    guard first.isRow, isPlausible(first) else { return nil }
    guard var region = region(from: start, mostHead: 6) else { return nil }
    addHead(above: start, to: &region)
    let rows = region.rows
    let labelled = rows.count { row in row.pieces.contains { !$0.isValue } }
    if rows.count == 1, let years = region.head.last, isYears(years) {
      let count = rows[0].pieces.count { $0.isValue }
      return labelled == 1 && count > 1 && count <= years.pieces.count ? region : nil
    }
    guard rows.count > 1, labelled * 2 >= rows.count, hasEdges(rows) else { return nil }
    let wide = rows.count { $0.pieces.count(where: \.isValue) > 1 }
    if wide * 2 >= rows.count { return region }
    return rows.count > 2 && isColumn(rows) ? region : nil
  }

  /// Whether more of a line is values than other words apart, as in a row and not in justified text.
  private func isPlausible(_ line: AlignedRegion.Line) -> Bool {
    let values = line.pieces.count(where: \.isValue)
    let words = line.pieces.dropFirst().count { !$0.isValue }
    return values > words || line.pieces.last?.isValue == true && values >= words
  }

  /// Whether rows of one value are a column of a table and no list of contents.
  private func isColumn(_ rows: [AlignedRegion.Line]) -> Bool {
    let signs: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "%"), 0xE2]
    var isTotalled = false
    var hasSigns = false
    for row in rows {
      guard let label = row.pieces.first, let value = row.pieces.last, value.isValue else {
        continue
      }
      let words = text[label.range]
      if words.contains(UInt8(ascii: ".")), text.firstOffset(of: "...", in: label.range) != nil {
        return false
      }
      if text[value.range].contains(where: { signs.contains($0) }) { hasSigns = true }
      if text.firstOffset(ofAnyCase: "totaal", in: label.range) != nil { isTotalled = true }
    }
    return isTotalled || hasSigns
  }

  /// Whether most values share an edge or their middle with a value of another row.
  private func hasEdges(_ rows: [AlignedRegion.Line]) -> Bool {
    var lefts: [Int: Int] = [:]
    var rights: [Int: Int] = [:]
    for row in rows {
      for piece in row.pieces where piece.isValue {
        lefts[piece.left, default: 0] += 1
        rights[piece.right, default: 0] += 1
      }
    }
    var shared = 0
    var all = 0
    for row in rows {
      for piece in row.pieces where piece.isValue {
        all += 1
        let left = (-1...1).reduce(0) { $0 + (lefts[piece.left + $1] ?? 0) }
        let right = (-1...1).reduce(0) { $0 + (rights[piece.right + $1] ?? 0) }
        if max(left, right) > 1 { shared += 1 }
      }
    }
    return shared * 10 >= all * 6
  }

  // MARK: The lines

  private func region(from start: Int, mostHead: Int) -> AlignedRegion? {
    var region = AlignedRegion()
    var index = start
    var waiting = 0
    while index < lines.count, index - start < Self.mostLines {
      guard lines[index].role == .words else {
        // Notes and furniture stand between the parts of a table that goes on overleaf.
        if lines[index].role == .table { break }
        index += 1
        continue
      }
      let previous = region.body.last ?? region.head.last
      if let previous, lines[index].page != lines[previous.index].page {
        guard let next = overleaf(index, region) else { break }
        for line in index..<next where lines[line].role == .words { region.repeated.append(line) }
        if next > index {
          index = next
          continue
        }
      }
      let line = line(index)
      if isMark(line, before: index + 1, in: region) {
        region.repeated.append(index)
      } else if line.isRow, region.body.isEmpty ? true : isPart(line, of: region) {
        if isYears(line) {
          if !region.body.isEmpty { break }
          region.head.append(line)
        } else {
          region.append(line)
        }
        waiting = 0
      } else {
        waiting += 1
        guard goesOn(line, in: region, waiting, mostHead) else { break }
        if region.body.isEmpty, !isBelowHeader(line, region) {
          region.head.append(line)
        } else {
          region.append(line)
        }
      }
      index += 1
    }
    return finished(region)
  }

  private func finished(_ region: AlignedRegion) -> AlignedRegion? {
    guard !region.rows.isEmpty else { return nil }
    var region = region
    region.moveHeaders()
    guard !region.rows.isEmpty else { return nil }
    // The rest of a label whose values stand on its first line.
    var kept = (region.body.lastIndex(where: \.isRow) ?? 0) + 1
    while kept < region.body.count, isRest(region.body[kept], of: region.body[kept - 1]) {
      kept += 1
    }
    region.keep(kept)
    return region
  }

  /// Whether a line with a label stands below a header of years, so that it is a row of words.
  private func isBelowHeader(_ line: AlignedRegion.Line, _ region: AlignedRegion) -> Bool {
    guard let years = region.head.last(where: isYears), line.pieces.count > 1,
      let first = years.pieces.first(where: \.isValue)
    else { return false }
    return line.pieces[0].left + 4 < first.left && line.pieces[1].right > first.left
  }

  /// Whether a line after the last row is the rest of its label.
  private func isRest(_ line: AlignedRegion.Line, of last: AlignedRegion.Line) -> Bool {
    guard lines[line.index].gap == 0, lines[line.index].page == lines[last.index].page else {
      return false
    }
    let range = line.pieces[0].range
    return SentenceEnd.startsLower(text, range.lowerBound)
      || text[range.lowerBound] == UInt8(ascii: "(") || opensBracket(last)
      || line.pieces.count > 1 && line.pieces[0].left > last.pieces[0].left + 4
  }

  private func opensBracket(_ line: AlignedRegion.Line) -> Bool {
    let range = line.pieces[0].range
    return range.count { text[$0] == UInt8(ascii: "(") }
      > range.count { text[$0] == UInt8(ascii: ")") }
  }

  /// Whether all values of a line are years, as in a header.
  ///
  /// There are two or more, or one beside words above columns: `2025    Struc.`
  func isYears(_ line: AlignedRegion.Line) -> Bool {
    let values = line.pieces.filter(\.isValue)
    guard values.allSatisfy(isYear) else { return false }
    let words = line.pieces.dropFirst().count { !$0.isValue }
    return values.count + words > 1
  }

  private func isYear(_ piece: PlacedPiece) -> Bool {
    var range = piece.range
    // `2023*`, `2023 1)`: a mark, and no more than that.
    while range.count > 4, text[range.upperBound - 1] == UInt8(ascii: "*") {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    guard range.count >= 4, DutchDate.year(in: text, at: range.lowerBound) != nil else {
      return false
    }
    return range.count == 4 || OpenValue.isPeriod(text, range)
      || text[range.lowerBound + 4] == 0x20
  }

  /// Whether a row can be one of the rows so far: some value stands under or near a value of them.
  private func isPart(_ line: AlignedRegion.Line, of region: AlignedRegion) -> Bool {
    guard isPlausible(line) || line.pieces.count(where: \.isValue) > 1 else {
      return lines[line.index].gap == 0
    }
    if lines[line.index].gap == 0 { return true }
    let rows = region.rows.suffix(24)
    return line.pieces.contains { piece in
      piece.isValue
        && rows.contains { row in
          row.pieces.contains {
            $0.isValue && $0.left < piece.right + 2 && piece.left < $0.right + 2
          }
        }
    }
  }

  /// A small number by itself left of the values: the mark of the row below, raised above its line.
  private func isMark(
    _ line: AlignedRegion.Line, before next: Int, in region: AlignedRegion
  ) -> Bool {
    guard line.pieces.count == 1, line.pieces[0].isValue, line.pieces[0].range.count <= 2,
      line.pieces[0].range.allSatisfy({ ASCII.isDigit(text[$0]) }), next < lines.count,
      lines[next].role == .words, lines[next].gap == 0, !region.body.isEmpty
    else { return false }
    guard let first = region.rows.last?.firstValue else { return false }
    return line.pieces[0].right < first
  }

  /// Whether a table may go on with a line that is no row.
  private func goesOn(
    _ line: AlignedRegion.Line, in region: AlignedRegion, _ waiting: Int, _ mostHead: Int
  ) -> Bool {
    let range = lines[line.index].range
    if TextCaption.isCaption(text, range) || TextPart.label(text, range) != nil { return false }
    guard let last = region.rows.last else {
      return waiting <= mostHead && isHeadLine(line)
    }
    if lines[line.index].gap > 4 || waiting > 9 { return false }
    guard let values = last.firstValue else { return false }
    if line.pieces.count == 1 {
      // Words that run under the values are no label, unless nothing but values stands below them.
      if line.pieces[0].right > values + 1 { return isAboveValues(line.index) }
      return
        !(SentenceEnd.closes(text, range) && line.pieces[0].right * 10 > values * 8
        && waiting > 2)
    }
    return !runsAcross(line, last) && !isHeader(line, after: region)
      && !(line.pieces.count > 1 && says(line, aLineOf: region.head))
  }

  /// Whether a line has the words of a line of the header.
  private func says(_ line: AlignedRegion.Line, aLineOf head: [AlignedRegion.Line]) -> Bool {
    let words = key(lines[line.index].range)
    return head.contains { key(lines[$0.index].range) == words }
  }

  /// Whether the line right below a line has values and no words.
  private func isAboveValues(_ index: Int) -> Bool {
    let next = index + 1
    guard next < lines.count, lines[next].role == .words, lines[next].gap == 0 else { return false }
    let below = line(next)
    return below.isRow && below.pieces.allSatisfy(\.isValue)
  }

  /// Whether words of a line run under several values of a row, as the sentences of a note do.
  private func runsAcross(_ line: AlignedRegion.Line, _ row: AlignedRegion.Line) -> Bool {
    let values = row.pieces.filter(\.isValue)
    return line.pieces.contains { piece in
      !piece.isValue && values.count { $0.left < piece.right && piece.left < $0.right } > 1
    }
  }

  private func isHeadLine(_ line: AlignedRegion.Line) -> Bool {
    let range = lines[line.index].range
    if line.pieces.count > 1 { return true }
    if ListMarker.read(text, range)?.isBullet == true { return false }
    return range.count < 90 && !(SentenceEnd.closes(text, range) && range.count > 40)
  }

  /// Whether words above the columns of numbers, after a gap or a total, head another table.
  private func isHeader(_ line: AlignedRegion.Line, after region: AlignedRegion) -> Bool {
    guard !line.pieces.contains(where: \.isValue), line.pieces.count > 2,
      let last = region.body.last
    else { return false }
    let isTotal =
      last.isRow && text.firstOffset(ofAnyCase: "totaal", in: last.pieces[0].range) != nil
    guard lines[line.index].gap > 0 || isTotal else { return false }
    let values = region.rows.suffix(24).flatMap { $0.pieces.filter(\.isValue) }
    let over = line.pieces.count { piece in
      values.contains { $0.left < piece.right && piece.left < $0.right }
    }
    return over > 1 && over + 1 >= line.pieces.count
  }

  // MARK: Page ends

  /// Where a table goes on after a page's end, behind a header that is said again; `nil` where it
  /// does not.
  private func overleaf(_ index: Int, _ region: AlignedRegion) -> Int? {
    var at = index
    let head = region.head.map { key(lines[$0.index].range) }
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

  /// Whether all values of a line stand about where values of the rows so far do.
  private func isUnder(_ line: AlignedRegion.Line, _ region: AlignedRegion) -> Bool {
    let rows = region.rows.suffix(24)
    return line.pieces.filter(\.isValue).allSatisfy { piece in
      rows.contains { row in
        row.pieces.contains { $0.isValue && abs($0.right - piece.right) < 4 }
      }
    }
  }

  /// The words of a line without its spaces, to be compared.
  private func key(_ range: Range<Int>) -> [UInt8] { text[range].filter { $0 > 0x20 } }

  // MARK: Above the first row

  /// Whether a line is the beginning of the label of the line right below it.
  private func isLabel(_ line: AlignedRegion.Line, of below: AlignedRegion.Line) -> Bool {
    guard lines[below.index].gap == 0, line.pieces.count == 1, !line.isRow,
      below.pieces.count == 1 || below.isRow
    else { return false }
    let next = below.pieces[0]
    return next.isValue && line.pieces[0].right < next.left
      || !next.isValue && SentenceEnd.startsLower(text, next.range.lowerBound)
  }

  /// Adds the lines right above a row that stand over its columns.
  private func addHead(above start: Int, to region: inout AlignedRegion) {
    var head: [AlignedRegion.Line] = []
    // A single piece belongs to a header where it stands right of all labels.
    let labels =
      region.rows.compactMap { $0.pieces[0].isValue ? nil : $0.pieces[0].right }.max() ?? 0
    var above = start - 1
    while above >= 0, head.count < 6, lines[above].role == .words,
      lines[above].page == lines[start].page, lines[above + 1].gap <= 1
    {
      let line = line(above)
      let isApart =
        line.pieces.count > 1 || line.pieces[0].left > labels
        || isLabel(line, of: head.first ?? region.rows[0])
      guard isApart, !SentenceEnd.closes(text, lines[above].range), !line.isRow || isYears(line)
      else { break }
      head.insert(line, at: 0)
      above -= 1
    }
    region.head = head + region.head
  }
}
