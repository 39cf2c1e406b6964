internal import Extraction
internal import LetterModel

/// A sentence with figures; a class, because every rule looks at it and none changes it.
final class FigureSentence: Sendable {
  /// The index of its block.
  let block: Int
  /// The sentence, in reading offsets.
  let range: Range<Int>
  /// Its bytes in the file.
  let span: SourceSpan
  /// Its words.
  let text: TextSlice
  /// Its figures, in order.
  let mentions: [FigureInContext]

  /// The mentions that may be operands of sums.
  let amounts: [FigureInContext]
  /// Those and durations.
  let operands: [FigureInContext]
  /// The kinds of cue words that it holds.
  let cues: SentenceCues
  /// Which figures it has.
  let figures: SentenceFigures

  init(
    block: Int, range: Range<Int>, span: SourceSpan, text: TextSlice, mentions: [FigureInContext]
  ) {
    self.block = block
    self.range = range
    self.span = span
    self.text = text
    self.mentions = mentions
    amounts = mentions.allSatisfy(\.isAmount) ? mentions : mentions.filter(\.isAmount)
    operands =
      mentions.contains { $0.figure.kind == .duration }
      ? mentions.filter(\.isOperand) : amounts
    cues = mentions.contains(where: \.hasPlus) ? text.cues.union(.change) : text.cues
    figures = SentenceFigures(of: mentions, operands: operands.count)
  }
}
