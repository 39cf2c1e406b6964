internal import DutchText
internal import LetterModel

/// Joins the lines of a paragraph into a passage: line ends become spaces, torn words are mended.
struct LineJoiner {
  private let source: SourceText
  private let fullLength: Int
  private let marks: [Range<Int>]
  /// The marks of the table whose cells are joined, in order: its stars.
  var tableMarks: [Range<Int>] = []
  private var hyphenation = Hyphenation()
  private var builder = PassageBuilder()

  /// - Parameter marks: the footnote marks that the page itself shows, in order.
  init(source: SourceText, fullLength: Int, marks: [Range<Int>] = []) {
    self.source = source
    self.fullLength = fullLength
    self.marks = marks
  }

  /// The passage of some lines and where its pages begin.
  mutating func passage(
    of lines: [PageLine]
  ) -> (passage: Passage, pages: [LetterDraft.PageStart]) {
    // A line is one stretch, and the line break after it another.
    builder.expect(
      bytes: lines.reduce(0) { $0 + $1.length + 1 }, stretches: lines.count * 2)
    var pages: [LetterDraft.PageStart] = []
    for index in lines.indices {
      if pages.last?.page != lines[index].page {
        pages.append(LetterDraft.PageStart(offset: builder.count, page: lines[index].page))
      }
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      append(lines[index], before: next)
    }
    return (builder.finish(), pages)
  }

  private mutating func append(_ line: PageLine, before next: PageLine?) {
    guard let next else {
      return words(line.range, of: line)
    }
    if TornAddress.goesOn(source.text, line.range, next.range, fullLength: fullLength) {
      return words(line.range, of: line)
    }
    guard
      let (decision, hyphen) = hyphenation.decision(
        line: line.range, next: next.start, of: source.text)
    else {
      words(line.range, of: line)
      return builder.lineBreak(after: line.end, of: source)
    }
    switch decision {
    case .join:
      words(line.start..<hyphen.lowerBound, of: line)
    case .keep:
      words(line.range, of: line)
    case .suspended, .dash:
      words(line.range, of: line)
      builder.lineBreak(after: line.end, of: source)
    }
  }

  /// Appends words of a line, the marks among them taken out.
  private mutating func words(_ range: Range<Int>, of line: PageLine) {
    let hasRuns = line.line.hasRuns
    var at = range.lowerBound
    var found = Array(Self.part(of: marks, in: range))
    if !tableMarks.isEmpty {
      found += Self.part(of: tableMarks, in: range)
      found.sort { $0.lowerBound < $1.lowerBound }
    }
    for mark in found {
      builder.words(at..<mark.lowerBound, hasRuns: hasRuns, of: source)
      at = mark.upperBound
      // `“Werkcentrum” 41.`: the space belongs to the mark.
      if builder.last == 0x20, at == range.upperBound || !ASCII.isWord(source.text[at]) {
        builder.truncate(to: builder.count - 1)
      }
      builder.mark(source.text.string(in: mark), at: mark, of: source)
    }
    builder.words(at..<range.upperBound, hasRuns: hasRuns, of: source)
  }

  /// The marks that stand in some bytes.
  private static func part(of marks: [Range<Int>], in range: Range<Int>) -> ArraySlice<Range<Int>> {
    guard !marks.isEmpty else { return [] }
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < marks.count, marks[end].upperBound <= range.upperBound { end += 1 }
    return marks[low..<end]
  }
}
