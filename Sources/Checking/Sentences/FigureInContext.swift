internal import DutchText
internal import Extraction
internal import LetterModel

/// The words of a passage and the figures of its letter: what the figures in it share.
final class PassageFigures: Sendable {
  let words: PassageWords
  /// All figures of the letter.
  let figures: [Figure]

  init(_ words: PassageWords, figures: [Figure]) {
    self.words = words
    self.figures = figures
  }
}

/// A figure in running text and the words on either side of it.
///
/// It refers to the records and the passage, and copies neither.
struct FigureInContext: Sendable {
  /// The index in `LetterRecords.figures`.
  let index: Int
  private let passage: PassageFigures
  private let beforeRange: Range<Int>
  private let afterRange: Range<Int>

  init(_ index: Int, in passage: PassageFigures, before: Range<Int>, after: Range<Int>) {
    self.index = index
    self.passage = passage
    beforeRange = before
    afterRange = after
  }

  var figure: Figure { passage.figures[index] }

  /// From the figure before it, or the sentence's start, to its number and hedge.
  var before: TextSlice { TextSlice(passage.words, beforeRange) }

  /// From its number to the next figure, or the sentence's end.
  var after: TextSlice { TextSlice(passage.words, afterRange) }

  /// The first byte that is printed of it.
  private var firstByte: UInt8 { passage.words.bytes[figure.range.lowerBound] }

  /// Whether it is printed with a plus.
  var hasPlus: Bool { firstByte == UInt8(ascii: "+") }

  /// The figure as an operand; `nil` where it has no value.
  var quantity: Quantity? { Quantity(passage.figures, at: index) }

  /// The figure as an operand without what a hedge does: `600 minder dan de 10.000` hedges nothing.
  var plain: Quantity? {
    figure.value.flatMap { Quantity(printed: $0, figure: index, span: figure.span) }
  }

  /// The figure as an operand, negative for `1.838 minder`.
  var signed: Quantity? {
    // "een afname van -250" is printed negative: words do not turn it once more.
    let isFewer = after.starts(with: "minder") || (figure.isNegativeInWords && !hasMinus)
    return isFewer ? quantity?.negated : quantity
  }

  /// Whether it may be an operand of a sum: one value, counted or paid.
  var isAmount: Bool {
    figure.value != nil && figure.kind.isSummable && !isStressedOne
  }

  /// Whether it is `één`, which stresses more often than it counts: no sum is made of it.
  private var isStressedOne: Bool {
    guard figure.value?.coefficient == 1 else { return false }
    let first = firstByte
    return first == 0xC3 || ASCII.isLetter(first)
  }

  var isPercentage: Bool { figure.kind == .percentage && figure.value != nil }

  /// Whether two figures can be of one kind: the units agree, or one of them is not stated.
  func isCommensurable(with other: FigureInContext) -> Bool {
    guard figure.kind == other.figure.kind else { return false }
    guard let mine = figure.unit, let theirs = other.figure.unit else { return true }
    return mine == theirs
  }

  /// Whether both state the same unit.
  func hasUnit(of other: FigureInContext) -> Bool {
    figure.kind == other.figure.kind && figure.unit != nil && figure.unit == other.figure.unit
  }
}
