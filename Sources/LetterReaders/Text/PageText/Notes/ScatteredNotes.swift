internal import DutchText

/// Notes whose numbers stand apart from their words, as `pdftotext -raw` writes raised figures.
///
///     2                          Kamerstukken II 2019/20, 31936, nr. 726
///     3                          Kamerstukken II 2021/22, Aanhangsel, 2050
///                                10
///     Kamerstukken II …, 432.    Kamerstukken II 2021/22, 31936, nr. 989
///     https://ec.europa.eu/…     8
///                                9
struct ScatteredNotes {
  private let text: [UInt8]
  private let lines: [PageLine]
  private let first: Int

  /// A stretch of lines without a number among them, and the numbers that stand right before it.
  private struct Run {
    var numbers: [(line: Int, start: NoteStart)] = []
    var lines: [Int] = []
  }

  /// The notes at a page's end whose series begins with `first`, where a number stands alone.
  static func notes(
    in page: Range<Int>, from first: Int, of lines: [PageLine], _ text: [UInt8]
  ) -> [PageNote]? {
    let scattered = ScatteredNotes(text: text, lines: lines, first: first)
    return scattered.notes(in: page)
  }

  private func notes(in page: Range<Int>) -> [PageNote]? {
    let words = page.suffix(120).filter { lines[$0].role == .words }
    let numbers = series(in: words)
    guard let start = numbers.values.min(), numbers.values.contains(where: isAlone) else {
      return nil
    }
    let places = Set(numbers.values)
    let trailing = words.reversed().prefix { places.contains($0) && isAlone($0) }.count
    guard let from = trailing == 0 ? start : firstWords(before: start, trailing, words) else {
      return nil
    }
    // A list of questions numbers its parts as a page numbers its notes.
    if words.contains(where: { $0 >= from && TextPart.label(text, lines[$0].range) != nil }) {
      return nil
    }
    var runs = runs(of: words.filter { $0 >= from }, places)
    if trailing > 0, runs.count > 1, runs[0].numbers.isEmpty, runs[runs.count - 1].lines.isEmpty {
      runs[0].numbers = runs.removeLast().numbers
    }
    var notes: [PageNote] = []
    for run in runs {
      guard let split = split(run) else { return nil }
      notes += split
    }
    if PageNotes.areQuestions(notes, lines, text) { return nil }
    return notes.sorted { $0.number < $1.number }
  }

  private func isAlone(_ line: Int) -> Bool {
    NoteStart.read(text, lines[line].range)?.isAlone(in: lines[line].range) ?? false
  }

  /// The last line of the page for each number of the series, which has no gap.
  private func series(in words: [Int]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for line in words {
      guard let start = NoteStart.read(text, lines[line].range),
        (first..<first + 24).contains(start.value), !NoteStart.isLabelled(line, lines, text)
      else { continue }
      found[start.value] = line
    }
    // Raised figures stand a few lines off; a lone number a paragraph higher is something else,
    // such as the number of annexes in a letterhead.
    var end = first
    while let line = found[end], line + 6 >= found[end - 1, default: line] { end += 1 }
    return found.filter { $0.key < end }
  }

  /// Where the words begin whose numbers come last: at a gap, or at as many lines that begin as
  /// notes do.
  private func firstWords(before start: Int, _ count: Int, _ words: [Int]) -> Int? {
    var cues = 0
    for line in words.reversed() where line < start {
      if NoteStart.isCue(text, lines[line].start) { cues += 1 }
      if lines[line].gap > 0 || cues == count { return line }
      guard start - line < 30 else { return nil }
    }
    return nil
  }

  private func runs(of words: [Int], _ places: Set<Int>) -> [Run] {
    var runs: [Run] = []
    var open = Run()
    for line in words {
      guard places.contains(line), let start = NoteStart.read(text, lines[line].range) else {
        open.lines.append(line)
        continue
      }
      if !open.lines.isEmpty {
        runs.append(open)
        open = Run()
      }
      open.numbers.append((line, start))
      if !start.isAlone(in: lines[line].range) { open.lines.append(line) }
    }
    runs.append(open)
    return runs
  }

  /// Gives each number of a run its lines; `nil` where they do not come out.
  private func split(_ run: Run) -> [PageNote]? {
    guard !run.numbers.isEmpty, run.lines.count >= run.numbers.count else { return nil }
    var starts = [0]
    if run.numbers.count > 1 {
      for at in 1..<run.lines.count where starts.count < run.numbers.count {
        let mustBegin = run.lines.count - at == run.numbers.count - starts.count
        if mustBegin || begins(run.lines[at], after: run.lines[at - 1]) { starts.append(at) }
      }
    }
    guard starts.count == run.numbers.count else { return nil }
    return run.numbers.enumerated().map { index, number in
      let end = index + 1 < starts.count ? starts[index + 1] : run.lines.count
      let own = Array(run.lines[starts[index]..<end])
      let isAlone = own.first != number.line
      return PageNote(
        number: number.start.value, marker: number.start.marker, lines: own,
        wordsStart: isAlone ? lines[own[0]].start : number.start.wordsStart,
        markerLine: number.line)
    }
  }

  private func begins(_ line: Int, after last: Int) -> Bool {
    NoteStart.isCue(text, lines[line].start)
      || SentenceEnd.closes(text, lines[last].range)
        && SentenceEnd.startsUpper(text, lines[line].start)
  }
}
