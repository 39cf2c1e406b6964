internal import DutchText
internal import LetterModel

/// Where paragraphs, headings and list items begin and end in the lines of a page.
struct ParagraphShape {
  let lines: [PageLine]
  let text: [UInt8]
  /// The length of a full line.
  let fullLength: Int

  /// The lines of the block that begins at a line, what it is, and the line after it.
  func paragraph(
    from start: Int
  ) -> (lines: [Int], kind: Block.Kind, level: Int?, next: Int) {
    var group = [start]
    var next = start + 1
    let item = ListMarker.read(text, lines[start].range)
    if TextPart.label(text, lines[start].range) != nil
      || TextHead.isSalutation(text, lines[start].range)
    {
      return (group, .paragraph, nil, next)
    }
    if lines[start].isLarge { return largeLines(from: start) }
    while let follower = wordsLine(from: next), !lines[follower].isLarge {
      let last = group[group.count - 1]
      let isAfterPage =
        lines[follower].page != lines[last].page || lines[follower].beginsColumn
      guard
        isAfterPage || isInterrupted(last, follower)
          ? goesOnOverBreak(last, follower, isAfterPage) : goesOn(last, follower)
      else { break }
      if isHeading(group, before: follower) { return (group, .heading, level(group), next) }
      group.append(follower)
      next = follower + 1
    }
    if let follower = wordsLine(from: next), !isSignature(follower), isHeadingByItself(group) {
      return (group, .heading, level(group), next)
    }
    return (group, item == nil ? .paragraph : .listItem, item == nil ? nil : 1, next)
  }

  /// A heading whose letters are larger than the text's: all such lines that stand together.
  private func largeLines(
    from start: Int
  ) -> (lines: [Int], kind: Block.Kind, level: Int?, next: Int) {
    var group = [start]
    while let next = group.last.map({ $0 + 1 }), next < lines.count, group.count < 4,
      lines[next].isLarge, lines[next].role == .words, lines[next].gap == 0,
      lines[next].page == lines[start].page, ListMarker.read(text, lines[next].range) == nil
    {
      group.append(next)
    }
    return (group, .heading, level(group), start + group.count)
  }

  /// The next line of the letter's words, furniture and notes passed over.
  private func wordsLine(from start: Int) -> Int? {
    var index = start
    while index < lines.count {
      if lines[index].role == .words { return index }
      if lines[index].role == .table { return nil }
      index += 1
    }
    return nil
  }

  /// Whether more than a side column stands between two lines.
  private func isInterrupted(_ last: Int, _ next: Int) -> Bool {
    guard next > last + 1 else { return false }
    return lines[next].gap > 0
      || lines[(last + 1)..<next].contains { $0.role != .sideLetterhead }
  }

  /// Whether a paragraph goes on in the line right below.
  private func goesOn(_ last: Int, _ next: Int) -> Bool {
    let line = lines[next]
    if line.gap > 0 { return false }
    if TextPart.label(text, line.range) != nil || TextCaption.isCaption(text, line.range)
      || TextHead.isSalutation(text, line.range)
    {
      return false
    }
    if TextSignature.isNamedOffice(text, line.range) { return false }
    // A motion's last words; below them stand the members, one a line.
    if text.has("orde van de dag.", at: lines[last].end - 16) { return false }
    if closes(last), text[line.end - 1] == UInt8(ascii: ","),
      TextSignature.isOffice(text, line.range) || TextSignature.isClosing(text, line.range)
    {
      return false
    }
    if ListMarker.read(text, line.range) != nil, !OpenBracket.ends(text, [lines[last].range]),
      !isFull(last, next) || closes(last)
    {
      return false
    }
    return !(closes(last) && !isFull(last, next) && !startsLower(next))
  }

  /// Whether a paragraph goes on past a page's end, or past notes and furniture.
  private func goesOnOverBreak(_ last: Int, _ next: Int, _ isAfterPage: Bool) -> Bool {
    let after = lines[next]
    if ListMarker.read(text, after.range)?.isBullet == true { return false }
    if TextPart.label(text, after.range) != nil || closes(last) { return false }
    if startsLower(next) || SentenceEnd.isUnfinished(text, lines[last].range) { return true }
    return isAfterPage && isFull(last, next) && lines[last].length * 10 > fullLength * 8
  }

  /// Whether a line signs the letter: above it stand its last words, `Gegeven`, and no heading.
  private func isSignature(_ index: Int) -> Bool {
    let range = lines[index].range
    return TextSignature.isClosing(text, range)
      || TextSignature.isOffice(text, range) && text[range.upperBound - 1] == UInt8(ascii: ",")
  }

  private func closes(_ index: Int) -> Bool { SentenceEnd.closes(text, lines[index].range) }

  private func startsLower(_ index: Int) -> Bool {
    SentenceEnd.startsLower(text, lines[index].start)
  }

  /// Whether the first word of the next line would not have fitted on a line.
  private func isFull(_ last: Int, _ next: Int) -> Bool {
    var end = lines[next].start
    while end < lines[next].end, text[end] > 0x20 { end += 1 }
    return (lines[last].length + 1 + end - lines[next].start) * 20 > fullLength * 17
  }

  /// Whether the lines so far are a heading above the line that comes next.
  private func isHeading(_ group: [Int], before next: Int) -> Bool {
    guard group.count <= 3, canBeHeading(group) else { return false }
    let last = group[group.count - 1]
    return !isFull(last, next)
      && (SentenceEnd.startsUpper(text, lines[next].start)
        || ASCII.isDigit(text[lines[next].start])
        || ListMarker.read(text, lines[next].range) != nil)
  }

  /// Whether lines that stand apart are a heading.
  private func isHeadingByItself(_ group: [Int]) -> Bool {
    group.count <= 3 && canBeHeading(group)
  }

  private func canBeHeading(_ group: [Int]) -> Bool {
    let first = group[0]
    var last = group[group.count - 1]
    // Marks on a line of their own stand behind a sentence.
    if group.count > 1, hasOnlyMarks(last) { last = group[group.count - 2] }
    guard !hasWideGap(first), !hasWideGap(last) else { return false }
    guard !closes(last) || isQuestionAlone(group),
      text[lines[last].end - 1] != UInt8(ascii: ","),
      !SentenceEnd.isUnfinished(text, lines[last].range),
      !TextCaption.isCaption(text, lines[first].start..<lines[first].end)
    else { return false }
    let start = lines[first].start
    guard
      SentenceEnd.startsUpper(text, start) || ASCII.isDigit(text[start])
        || text[start] >= 0x80
    else { return false }
    guard let item = ListMarker.read(text, lines[first].range) else { return true }
    return !item.isBullet && ASCII.isDigit(text[start])
  }

  /// Whether a line has nothing but numbers of notes: `1`, `2, 3 en 4`.
  private func hasOnlyMarks(_ index: Int) -> Bool {
    let range = lines[index].range
    return range.count < 24 && MarkList(endOf: Array(text[range]))?.start == 0
  }

  /// Whether words of a line stand far apart, as in a drawing; a number may stand before a title.
  private func hasWideGap(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.line.hasRuns else { return false }
    var at = line.start
    while at < line.end, text[at] > 0x20 { at += 1 }
    guard at < line.end, !ASCII.isDigit(text[line.start]) else { return false }
    while at + 3 < line.end {
      if text[at] <= 0x20, text[at + 1] <= 0x20, text[at + 2] <= 0x20 { return true }
      at += 1
    }
    return false
  }

  /// Whether a heading asks a question: one line with space above and below, or right over a caption.
  private func isQuestionAlone(_ group: [Int]) -> Bool {
    let line = lines[group[0]]
    let next = group[0] + 1
    guard group.count == 1, text[line.end - 1] == UInt8(ascii: "?"), line.gap > 0,
      next < lines.count
    else { return false }
    return lines[next].gap > 0 || TextCaption.isCaption(text, lines[next].range)
  }

  /// A heading's level by its number: `1.` is 1, `1.1` is 2; 1 where it has none.
  private func level(_ group: [Int]) -> Int {
    let range = lines[group[0]].range
    var level = 1
    var at = range.lowerBound
    while at + 1 < range.upperBound, ASCII.isDigit(text[at]) || text[at] == UInt8(ascii: ".") {
      if text[at] == UInt8(ascii: "."), ASCII.isDigit(text[at + 1]) { level += 1 }
      at += 1
    }
    return level
  }
}
