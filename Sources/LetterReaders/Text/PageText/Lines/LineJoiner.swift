internal import DutchText
internal import LetterModel

/// Joins the lines of a paragraph into a passage: line ends become spaces, torn words are mended.
struct LineJoiner {
  private let source: SourceText
  private let fullLength: Int
  private var hyphenation = Hyphenation()
  private var builder = PassageBuilder()

  init(source: SourceText, fullLength: Int) {
    self.source = source
    self.fullLength = fullLength
  }

  /// The passage of some lines and where its pages begin.
  mutating func passage(
    of lines: [PageLine]
  ) -> (passage: Passage, pages: [LetterDraft.PageStart]) {
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
      return builder.words(line.range, hasRuns: line.line.hasRuns, of: source)
    }
    if TornAddress.goesOn(source.text, line.range, next.range, fullLength: fullLength) {
      return builder.words(line.range, hasRuns: line.line.hasRuns, of: source)
    }
    guard
      let (decision, hyphen) = hyphenation.decision(
        line: line.range, next: next.start, of: source.text)
    else {
      builder.words(line.range, hasRuns: line.line.hasRuns, of: source)
      return builder.lineBreak(after: line.end, of: source)
    }
    switch decision {
    case .join:
      builder.words(line.start..<hyphen.lowerBound, hasRuns: line.line.hasRuns, of: source)
    case .keep:
      builder.words(line.range, hasRuns: line.line.hasRuns, of: source)
    case .suspended, .dash:
      builder.words(line.range, hasRuns: line.line.hasRuns, of: source)
      builder.lineBreak(after: line.end, of: source)
    }
  }
}
