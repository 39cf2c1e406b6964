public import Driver
internal import Extraction
public import LetterModel

/// A figure with its sentence and its place.
public struct FigureQuote: Sendable {
  /// The words of the figure.
  public let words: String
  /// Its sentence, or the whole of its cell.
  public let sentence: Range<Int>
  /// The passage it stands in.
  public let passage: Passage
  /// The words in reading offsets.
  public let range: Range<Int>
  /// `letter.md:31:12`.
  let place: String
  /// Row and column of a cell.
  let cell: String?

  /// A figure of a letter, by its index in the records.
  public init(_ index: Int, in read: ReadLetter) {
    let figure = read.records.figures[index]
    let passage = read.letter.passage(at: figure.place)
    let isText = if case .block = figure.place { true } else { false }
    self.passage = passage
    range = figure.range
    words = LetterText(read: read).words(ofFigure: index)
    sentence =
      isText
      ? CitedSentence.range(around: figure.range, in: passage, of: read.letter)
      : 0..<passage.bytes.count
    let position = LineIndex(read.letter.source).position(of: figure.span.start)
    place = "\(read.letter.source.file):\(position)"
    cell = FigureContext(read.letter).cell(at: figure.place)
  }

  /// The sentence with carets, and where the cell stands.
  var lines: [String] {
    QuotedSentence(passage.bytes, sentence, marking: range).lines
      + (cell.map { ["in \($0)"] } ?? [])
  }
}
