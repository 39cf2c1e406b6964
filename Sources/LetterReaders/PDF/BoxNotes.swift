internal import DutchText

/// Finds the notes at the foot of a PDF's pages by their letters, which are smaller than the text's,
/// and by their numbers, which are raised.
struct BoxNotes {
  /// The height of each line's letters.
  let heights: [Int]
  /// Whether each line begins with a raised number.
  let beginRaised: [Bool]
  /// The height of the text's letters.
  let body: Int
  /// The raised numbers behind words, in order.
  let marks: [Range<Int>]
  let text: [UInt8]

  /// The notes in the order of the pages.
  private(set) var notes: [PageNote] = []
  private var next = 1

  init(
    heights: [Int], beginRaised: [Bool], body: Int, marks: [Range<Int>], text: [UInt8]
  ) {
    self.heights = heights
    self.beginRaised = beginRaised
    self.body = body
    self.marks = marks
    self.text = text
  }

  /// Finds the notes of all pages and marks their lines.
  mutating func find(in lines: inout [PageLine]) {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].page == lines[start].page { end += 1 }
      find(in: start..<end, &lines)
      start = end
    }
  }

  private mutating func find(in page: Range<Int>, _ lines: inout [PageLine]) {
    let foot = foot(of: page, lines)
    guard let found = starts(in: foot, on: page, lines) else {
      // A page may have nothing at its foot but the end of a note.
      if let first = foot.first, lines[first].gap > 0, foot.count < 12, isRest(first, lines) {
        take(rest: foot, &lines)
      }
      return
    }
    let first = found[0].line
    let before = Array(foot.prefix { $0 < first })
    if let start = before.first, isRest(start, lines), lines[start].gap > 0 {
      take(rest: before, &lines)
    }
    for (index, start) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].line : page.upperBound
      let own = foot.filter { $0 >= start.line && $0 < end }
      let isAlone = start.number.isAlone(in: lines[start.line].range) && own.count > 1
      notes.append(
        PageNote(
          number: start.number.value, marker: start.number.marker,
          lines: isAlone ? Array(own.dropFirst()) : own,
          wordsStart: isAlone ? lines[own[1]].start : start.number.wordsStart,
          markerLine: start.line))
      for line in own { lines[line].role = .note }
      next = start.number.value + 1
    }
  }

  /// The last lines of a page whose letters are smaller than the text's, or that begin with a raised
  /// number and what follows it.
  private func foot(of page: Range<Int>, _ lines: [PageLine]) -> [Int] {
    let words = page.filter { lines[$0].role == .words }
    let usual = min(body, height(of: words, lines))
    let small = words.suffix(while: { heights[$0] * 100 <= usual * 95 })
    if !small.isEmpty { return Array(small) }
    guard let first = words.first(where: { beginRaised[$0] && isExpected($0, lines) }) else {
      return []
    }
    let last = words.filter { $0 >= first }
    return last.allSatisfy { beginRaised[$0] || lines[$0].gap == 0 } ? last : []
  }

  /// The height of most letters on a page, in steps of a quarter point; the labels of a chart, short
  /// all, say nothing of it.
  private func height(of words: [Int], _ lines: [PageLine]) -> Int {
    var counts: [Int: Int] = [:]
    for line in words where lines[line].length > 30 {
      counts[heights[line] / 25, default: 0] += lines[line].length
    }
    guard !counts.isEmpty else { return body }
    return (counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0) * 25
  }

  /// A line that begins a note, and its number.
  private struct Start {
    var line: Int
    var number: NoteStart
  }

  private func isExpected(_ line: Int, _ lines: [PageLine]) -> Bool {
    raised(line, lines).map { (next...next + 3).contains($0.value) } ?? false
  }

  /// The raised number that a line begins with.
  private func raised(_ index: Int, _ lines: [PageLine]) -> NoteStart? {
    let line = lines[index].range
    guard beginRaised[index],
      let number = text.number(at: line.lowerBound, upTo: line.upperBound)
    else { return nil }
    var at = number.end
    while at < line.upperBound, text[at] <= 0x20 || ".)".utf8.contains(text[at]) { at += 1 }
    return NoteStart(
      value: number.value, marker: line.lowerBound..<number.end,
      wordsStart: min(at, line.upperBound), isGlued: at == number.end && at < line.upperBound)
  }

  /// Where notes begin at the foot of a page: at raised numbers that count up, and at others that go on
  /// in the series and are called on the page.
  private func starts(in foot: [Int], on page: Range<Int>, _ lines: [PageLine]) -> [Start]? {
    let called = called(on: page, lines)
    // A mark stands above the note that it calls.
    func isCalled(_ number: Int, _ line: Int) -> Bool {
      if let mark = called[number], mark < lines[line].start { return true }
      return isGlued(number, in: lines[page.lowerBound].start..<lines[line].start)
    }
    var starts: [Start] = []
    for index in foot {
      let last = starts.last?.number.value
      if let number = raised(index, lines) {
        // A table above has notes of its own: these are the page's where its text calls them.
        let isNext = last.map { $0 < number.value && number.value <= $0 + 3 }
        guard isNext ?? (next...next + 3).contains(number.value) || isCalled(number.value, index)
        else { continue }
        starts.append(Start(line: index, number: number))
      } else if let number = NoteStart.read(text, lines[index].range),
        case let first = last.map({ $0 + 1 }) ?? next,
        marks.isEmpty
          ? number.value == first
          : isCalled(number.value, index) && (first...first + 3).contains(number.value),
        // Small rows of a table bear numbers too, but no note has values in columns.
        !isRow(index, lines)
      {
        starts.append(Start(line: index, number: number))
      }
    }
    return starts.isEmpty ? nil : starts
  }

  private func isRow(_ index: Int, _ lines: [PageLine]) -> Bool {
    TableRowLine.read(index, lines[index], text).map { $0.values.count > 1 } ?? false
  }

  /// Where the first mark of each number stands on a page.
  private func called(on page: Range<Int>, _ lines: [PageLine]) -> [Int: Int] {
    guard let first = page.first, let last = page.last else { return [:] }
    var called: [Int: Int] = [:]
    for mark in marks[self.marks(from: lines[first].start, to: lines[last].end)] {
      guard let number = text.number(at: mark.lowerBound, upTo: mark.upperBound),
        called[number.value] == nil
      else { continue }
      called[number.value] = mark.lowerBound
    }
    return called
  }

  /// Whether a number ends a word in some bytes, as a mark that the file does not raise: `jaar2`.
  private func isGlued(_ number: Int, in bytes: Range<Int>) -> Bool {
    let digits = Array(String(number).utf8)
    guard bytes.count > digits.count else { return false }
    for at in (bytes.lowerBound + 1)..<(bytes.upperBound - digits.count + 1)
    where text[at] == digits[0] && text[at..<(at + digits.count)].elementsEqual(digits) {
      let before = text[at - 1]
      let after = at + digits.count
      let ends = after >= bytes.upperBound || !ASCII.isWord(text[after])
      if ends, ASCII.isLower(before) || ".,;)".utf8.contains(before) || before >= 0x80,
        at < bytes.lowerBound + 2 || !ASCII.isDigit(text[at - 2])
      {
        return true
      }
    }
    return false
  }

  /// The indices of the marks in some bytes.
  private func marks(from start: Int, to end: Int) -> Range<Int> {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].lowerBound < start { low = middle + 1 } else { high = middle }
    }
    var after = low
    while after < marks.count, marks[after].lowerBound < end { after += 1 }
    return low..<after
  }

  /// Whether a line goes on with the last note of the page before.
  private func isRest(_ line: Int, _ lines: [PageLine]) -> Bool {
    guard let last = notes.last?.lines.last, lines[last].page + 1 == lines[line].page else {
      return false
    }
    return !SentenceEnd.closes(text, lines[last].range)
      && (SentenceEnd.startsLower(text, lines[line].start)
        || SentenceEnd.isUnfinished(text, lines[last].range))
  }

  private mutating func take(rest: [Int], _ lines: inout [PageLine]) {
    notes[notes.count - 1].lines += rest
    for line in rest { lines[line].role = .note }
  }
}

extension Array {
  /// The longest end of the array whose elements all fit.
  fileprivate func suffix(while fits: (Element) -> Bool) -> ArraySlice<Element> {
    var start = endIndex
    while start > startIndex, fits(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
