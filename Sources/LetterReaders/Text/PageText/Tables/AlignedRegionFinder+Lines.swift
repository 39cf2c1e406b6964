internal import DutchText
internal import LetterModel

extension AlignedRegionFinder {
  func region(from start: Int, mostHead: Int) -> AlignedRegion? {
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

  func finished(_ region: AlignedRegion) -> AlignedRegion? {
    guard !region.rows.isEmpty else { return nil }
    var region = region
    region.moveHeaders(letter: places.letter)
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
  func isBelowHeader(_ line: AlignedRegion.Line, _ region: AlignedRegion) -> Bool {
    guard let years = region.head.last(where: isYears), line.pieces.count > 1,
      let first = years.pieces.first(where: \.isValue)
    else { return false }
    return line.pieces[0].left + letters(4) < first.left && line.pieces[1].right > first.left
  }

  /// Whether a line after the last row is the rest of its label.
  func isRest(_ line: AlignedRegion.Line, of last: AlignedRegion.Line) -> Bool {
    guard lines[line.index].gap == 0, lines[line.index].page == lines[last.index].page else {
      return false
    }
    let range = line.pieces[0].range
    return SentenceEnd.startsLower(text, range.lowerBound)
      || text[range.lowerBound] == UInt8(ascii: "(")
      || OpenBracket.ends(text, [last.pieces[0].range])
      || line.pieces.count > 1 && line.pieces[0].left > last.pieces[0].left + letters(4)
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

  func isYear(_ piece: PlacedPiece) -> Bool {
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
  func isPart(_ line: AlignedRegion.Line, of region: AlignedRegion) -> Bool {
    guard isPlausible(line) || line.pieces.count(where: \.isValue) > 1 else {
      return lines[line.index].gap == 0
    }
    if lines[line.index].gap == 0 { return true }
    let rows = region.rows.suffix(24)
    return line.pieces.contains { piece in
      piece.isValue
        && rows.contains { row in
          row.pieces.contains {
            $0.isValue && $0.left < piece.right + letters(2) && piece.left < $0.right + letters(2)
          }
        }
    }
  }

  /// A small number by itself left of the values: the mark of the row below, raised above its line.
  func isMark(
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
  func goesOn(
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
      if line.pieces[0].right > values + letters(1) { return isAboveValues(line.index) }
      return
        !(SentenceEnd.closes(text, range) && line.pieces[0].right * 10 > values * 8
        && waiting > 2)
    }
    return !runsAcross(line, last) && !isHeader(line, after: region)
      && !(line.pieces.count > 1 && says(line, aLineOf: region.head))
  }

  /// Whether a line has the words of a line of the header.
  func says(_ line: AlignedRegion.Line, aLineOf head: [AlignedRegion.Line]) -> Bool {
    let words = key(lines[line.index].range)
    return head.contains { key(lines[$0.index].range) == words }
  }

  /// Whether the line right below a line has values and no words.
  func isAboveValues(_ index: Int) -> Bool {
    let next = index + 1
    guard next < lines.count, lines[next].role == .words, lines[next].gap == 0 else { return false }
    let below = line(next)
    return below.isRow && below.pieces.allSatisfy(\.isValue)
  }

  /// Whether words of a line run under several values of a row, as the sentences of a note do.
  func runsAcross(_ line: AlignedRegion.Line, _ row: AlignedRegion.Line) -> Bool {
    let values = row.pieces.filter(\.isValue)
    return line.pieces.contains { piece in
      !piece.isValue && values.count { $0.left < piece.right && piece.left < $0.right } > 1
    }
  }

  func isHeadLine(_ line: AlignedRegion.Line) -> Bool {
    let range = lines[line.index].range
    if line.pieces.count > 1 { return true }
    if ListMarker.read(text, range)?.isBullet == true { return false }
    return range.count < 90 && !(SentenceEnd.closes(text, range) && range.count > 40)
  }

  /// Whether words above the columns of numbers, after a gap or a total, head another table.
  func isHeader(_ line: AlignedRegion.Line, after region: AlignedRegion) -> Bool {
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
}
