internal import Checking
public import Driver
internal import Extraction
internal import LetterModel

/// The letters that checks across letters quote, read again one by one when they are asked for.
///
/// Of a corpus only a few letters contradict each other; the others are never held in memory.
public struct CheckedLetters {
  /// A letter and its lines.
  private struct Entry {
    var read: ReadLetter
    var lines: LineIndex
  }

  /// What a letter prints, and the sentence around it.
  struct Quote {
    var words: String
    var sentence = ""
  }

  /// The most letters that are held at a time.
  private static let most = 16

  /// What the letters show together.
  let findings: CorpusFindings
  private let read: (String) -> ReadLetter?
  private var entries: [String: Entry] = [:]

  /// The letters of some findings; `read` reads the letter in a file again, to quote it.
  public init(
    _ findings: CorpusFindings, rereading read: @escaping (String) -> ReadLetter?
  ) {
    self.findings = findings
    self.read = read
  }

  private mutating func entry(of letter: String?) -> Entry? {
    guard let letter else { return nil }
    if let known = entries[letter] { return known }
    guard let file = findings.file(of: letter), let read = read(file) else { return nil }
    if entries.count >= Self.most { entries.removeAll() }
    let entry = Entry(read: read, lines: LineIndex(read.letter.source))
    entries[letter] = entry
    return entry
  }

  /// `letter.md:31:12`.
  func place(of span: SourceSpan, in letter: String?) -> String {
    let at = findings.position(of: span.start, in: letter)
    return "\(letter.flatMap(findings.file) ?? "?"):\(at)"
  }

  /// The path of a letter, and the positions where a span begins and ends.
  mutating func region(
    of span: SourceSpan, in letter: String?
  ) -> (file: String, start: LineIndex.Position, end: LineIndex.Position) {
    let start = findings.position(of: span.start, in: letter)
    let end = entry(of: letter)?.lines.position(of: span.end) ?? start
    return (letter.flatMap(findings.file) ?? "?", start, end)
  }

  /// What a letter prints of a figure or a citation.
  mutating func quote(
    figure: Int?, citation: Int?, value: PrintedNumber?, of letter: String?
  ) -> Quote {
    guard let read = entry(of: letter)?.read else {
      return Quote(words: value.map(NumberText.text) ?? "?")
    }
    if let figure, read.records.figures.indices.contains(figure) {
      let figure = read.records.figures[figure]
      let passage = read.letter.passage(at: figure.place)
      guard case .block = figure.place else {
        return Quote(words: passage.text(of: figure.range))
      }
      let sentence = CitedSentence.range(around: figure.range, in: passage, of: read.letter)
      return Quote(words: passage.text(of: figure.range), sentence: passage.text(of: sentence))
    }
    if let citation, read.records.citations.indices.contains(citation) {
      let citation = read.records.citations[citation]
      let words = read.letter.passage(at: citation.place).text(of: citation.range)
      guard let sentence = CitedSentence.sentences(of: citation, in: read.letter).first else {
        return Quote(words: words)
      }
      let passage = read.letter.passage(at: sentence.place)
      return Quote(words: words, sentence: passage.text(of: sentence.range))
    }
    // the paper's own head
    return Quote(words: value.map(NumberText.text) ?? letter ?? "?")
  }
}
