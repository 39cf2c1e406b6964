internal import DutchText
internal import LetterModel

/// A note found at the foot of a page.
struct PageNote {
  /// The number's value; 0 of a note that is marked with stars.
  var number: Int
  /// The number as printed.
  var marker: Range<Int>
  /// The indices of its lines, in reading order; the first may begin with the number.
  var lines: [Int]
  /// Where its words begin on its first line.
  var wordsStart: Int
  /// The line its number stands on.
  var markerLine: Int
}

/// Finds the notes at the foot of each page: the series 1, 2, 3, … goes on from page to page.
struct PageNotes {
  /// How many lines one note, and all notes of a page, have at most.
  private static let longestNote = 40
  /// How many lines are searched at once for the start of notes: more than a page has.
  private static let window = 400
  private let text: [UInt8]
  private(set) var notes: [PageNote] = []
  private var next = 1

  /// Whether marks are written `steun1)`, so that a note may begin `1)` as a list's item does.
  private let marksHaveBrackets: Bool

  init(of text: [UInt8]) {
    self.text = text
    marksHaveBrackets = NoteStart.hasBracketMarks(text)
  }

  /// The number at the start of a line, in the forms that this text writes.
  private func noteStart(_ line: Range<Int>) -> NoteStart? {
    if NoteStart.isOfContents(text, line) { return nil }
    return NoteStart.read(text, line)
      ?? (marksHaveBrackets ? NoteStart.readBracket(text, line) : nil)
  }

  /// Finds the notes and marks their lines; where notes show that a page ends, it is counted.
  mutating func find(in lines: inout [PageLine], pagesAreKnown: Bool) {
    LinkList.setAside(in: &lines, of: text)
    var shift = 0
    var start = 0
    while start < lines.count {
      let number = lines[start].page
      var end = start
      while end < lines.count, lines[end].page == number { end += 1 }
      var from = start
      while from < end {
        guard let after = findNext(from..<end, &lines) else {
          from = min(end, from + Self.window)
          continue
        }
        if !pagesAreKnown, after < end {
          for index in start..<after { lines[index].page += shift }
          shift += 1
          start = after
        }
        from = after
      }
      for index in start..<end { lines[index].page += shift }
      start = end
    }
  }

  /// Finds the next notes of a page; returns the line after them.
  private mutating func findNext(_ page: Range<Int>, _ lines: inout [PageLine]) -> Int? {
    if page.count <= Self.window,
      let notes = ScatteredNotes.notes(in: page, from: next, of: lines, text), let last = notes.last
    {
      take(Region(notes: notes, end: page.upperBound, next: last.number + 1), &lines)
      return page.upperBound
    }
    // A letter can lose a note (its mark then has no text): the series goes on behind the gap.
    guard
      let found = region(in: page, skipping: 0, of: lines)
        ?? region(in: page, skipping: 1, of: lines) ?? region(in: page, skipping: 2, of: lines)
    else { return nil }
    take(found, &lines)
    return found.end
  }

  private mutating func take(_ found: Region, _ lines: inout [PageLine]) {
    if let first = found.notes.first, let rest = continuation(before: first.markerLine, lines) {
      for index in rest { lines[index].role = .note }
      notes[notes.count - 1].lines += rest
    }
    for note in found.notes {
      for index in note.lines { lines[index].role = .note }
      lines[note.markerLine].role = .note
    }
    notes += found.notes
    next = found.next
  }

  /// The lines right above a note that go on with the last note of the page before.
  ///
  ///     1 Dit is een lange noot die op de volgende bladzijde doorloopt omdat er op deze blad-
  ///                                                                          Pagina 1 van 2
  ///     …
  ///     zijde te weinig ruimte is.
  ///     2 Stand 2023.
  private func continuation(before first: Int, _ lines: [PageLine]) -> Range<Int>? {
    guard let open = notes.last, let last = open.lines.last, last + 1 < first,
      lines[last].page != lines[first].page || lines[last + 1].role == .furniture,
      !SentenceEnd.closes(text, lines[last].range),
      lines[last].length > 70 || SentenceEnd.isUnfinished(text, lines[last].range)
        || text[lines[last].end - 1] == UInt8(ascii: "-")
    else { return nil }
    var start = first
    while start > last + 1, first - start < 8, lines[start - 1].role == .words,
      start == first || lines[start].gap == 0
    {
      start -= 1
    }
    guard start < first, lines[start].gap > 0,
      SentenceEnd.startsLower(text, lines[start].start),
      !NoteStart.hasAddress(text, lines[start].start)
    else { return nil }
    return start..<first
  }

  /// Notes that follow each other, the line after them and the number that comes next.
  private struct Region {
    var notes: [PageNote]
    var end: Int
    var next: Int
  }

  /// The next region of notes in a page: the last one that reaches the page's end, else the first
  /// that is sure by itself.
  private func region(
    in page: Range<Int>, skipping: Int, of lines: [PageLine]
  ) -> Region? {
    var reaching: Region?
    var sure: Region?
    for index in page.prefix(Self.window) where lines[index].role == .words {
      guard
        let start = noteStart(lines[index].range)
          ?? NoteStart.readBeforeYear(text, lines[index].range, next + skipping),
        start.value == next + skipping, !isOfTable(index, start, lines),
        !isRow(index, lines), !NoteStart.isLabelled(index, lines, text)
      else { continue }
      let found = parse(from: index, start, upTo: page.upperBound, lines)
      if Self.areQuestions(found.notes, lines, text) { continue }
      if skipping > 0 {
        guard found.notes.count > 1 || NoteStart.isCue(text, start.wordsStart) else { continue }
      }
      if found.end >= page.upperBound {
        if isLikely(index, start, lines) || found.notes.count > 1
          || hasMarkAlone(start.value, in: page.lowerBound..<index, lines)
        {
          reaching = found
        }
      } else if sure == nil, isSure(index, start, found.notes.count, lines) {
        sure = found
      }
    }
    return reaching ?? sure
  }

  /// Whether most of what looks like notes asks: a list of questions numbers its parts so.
  static func areQuestions(_ notes: [PageNote], _ lines: [PageLine], _ text: [UInt8]) -> Bool {
    let asking = notes.filter { note in
      note.lines.contains { text[lines[$0].end - 1] == UInt8(ascii: "?") }
    }
    return asking.count > 1 && asking.count * 2 > notes.count
  }

  /// Whether a line is a numbered row of a table: values stand apart from its words.
  private func isRow(_ index: Int, _ lines: [PageLine]) -> Bool {
    guard lines[index].line.hasRuns, let row = TableRowLine.read(index, lines[index], text) else {
      return false
    }
    return row.values.count > 1 && row.values[0].lowerBound > row.label.upperBound + 1
  }

  /// Whether a note 1 stands right under a table's row: tables have notes of their own.
  private func isOfTable(_ index: Int, _ start: NoteStart, _ lines: [PageLine]) -> Bool {
    guard start.value == 1, index > 0,
      let row = TableRowLine.read(index - 1, lines[index - 1], text)
    else { return false }
    return row.values.count > 1 && !NoteStart.isCue(text, start.wordsStart)
  }

  /// Whether a note can begin at a line that is followed by nothing but notes.
  private func isLikely(_ index: Int, _ start: NoteStart, _ lines: [PageLine]) -> Bool {
    let line = lines[index]
    if start.isGlued || line.gap > 0 || line.isTight { return true }
    if continuation(before: index, lines) != nil { return true }
    if index == 0 || lines[index - 1].role != .words { return true }
    return NoteStart.isCue(text, start.wordsStart) || start.isAlone(in: line.range)
  }

  /// Whether a note's mark stands on a line of its own above it.
  private func hasMarkAlone(_ value: Int, in above: Range<Int>, _ lines: [PageLine]) -> Bool {
    above.contains { index in
      guard lines[index].length < 4, let mark = NoteStart.read(text, lines[index].range) else {
        return false
      }
      return mark.value == value && mark.isAlone(in: lines[index].range)
    }
  }

  /// Whether a note begins at a line although the letter goes on below it on what may be the same
  /// page.
  private func isSure(
    _ index: Int, _ start: NoteStart, _ count: Int, _ lines: [PageLine]
  ) -> Bool {
    let line = lines[index]
    guard !start.isAlone(in: line.range), line.gap > 0 || line.isTight || start.isGlued else {
      return false
    }
    return NoteStart.isCue(text, start.wordsStart) || count > 1 || start.isGlued
      || start.marker.count > 2 && text[start.marker.lowerBound] == UInt8(ascii: "[")
  }

  /// The notes from a line on, and the line after them.
  private func parse(
    from first: Int, _ start: NoteStart, upTo end: Int, _ lines: [PageLine]
  ) -> Region {
    var found = [
      PageNote(
        number: start.value, marker: start.marker, lines: [first], wordsStart: start.wordsStart,
        markerLine: first)
    ]
    var number = start.value
    var index = first + 1
    var last = first
    while index < end {
      let line = lines[index]
      guard line.role == .words else {
        index += 1
        continue
      }
      // A list of questions numbers its parts as a page numbers its notes.
      if TextPart.label(text, line.range) != nil { break }
      let open = found[found.count - 1]
      let isAlone = last == open.markerLine && open.wordsStart >= lines[last].end
      if isRow(index, lines) { break }
      if let start = noteStart(line.range), !isAlone,
        isNext(start, after: number), begins(line, start, after: lines[last])
      {
        number = start.value
        found.append(
          PageNote(
            number: start.value, marker: start.marker, lines: [index], wordsStart: start.wordsStart,
            markerLine: index))
      } else {
        let note = found[found.count - 1]
        guard index - note.markerLine < Self.longestNote,
          isAlone || goesOn(line, after: lines[last])
        else { break }
        found[found.count - 1].lines.append(index)
        if isAlone {
          found[found.count - 1].wordsStart = line.start
          found[found.count - 1].lines = [index]
        }
      }
      last = index
      index += 1
    }
    return Region(notes: found, end: index, next: number + 1)
  }

  /// Whether a number follows the last one; where it cites a paper, one may be missing between.
  private func isNext(_ start: NoteStart, after number: Int) -> Bool {
    start.value == number + 1
      || (number + 2...number + 3).contains(start.value) && NoteStart.isCue(text, start.wordsStart)
  }

  /// Whether a number begins the next note, not a line of the note above it.
  private func begins(_ line: PageLine, _ start: NoteStart, after last: PageLine) -> Bool {
    if line.gap > 0 || start.isGlued || start.isAlone(in: line.range) { return true }
    if NoteStart.hasAddress(text, start.wordsStart) { return true }
    return !SentenceEnd.startsLower(text, start.wordsStart)
      || SentenceEnd.closes(text, last.range)
  }

  /// Whether a line goes on with the note above it.
  private func goesOn(_ line: PageLine, after last: PageLine) -> Bool {
    // Where lines are double-spaced, a line right under a note that begins a page is set off by
    // the space before it, which page text puts there.
    if line.gap == 0 { return !startsPage(line, after: last) }
    return !SentenceEnd.closes(text, last.range) && SentenceEnd.startsLower(text, line.start)
      && line.gap == 1
  }

  /// Whether a line begins a page: a lone space before it, right under the line above.
  private func startsPage(_ line: PageLine, after last: PageLine) -> Bool {
    line.line.blankBefore == 0 && line.line.indent == 1 && last.line.indent != 1
  }
}
