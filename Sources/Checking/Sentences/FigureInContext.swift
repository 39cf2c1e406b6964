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
    let isFewer =
      after.starts(with: "minder") ? saysFewer : figure.isNegativeInWords && !hasMinus
    return isFewer ? quantity?.negated : quantity
  }

  /// Whether it counts how many fewer there are: `1.838 minder`, not `17 minder gevoelige typen`.
  private var saysFewer: Bool {
    let rest = after.dropping("minder")
    let isOfDegree = rest.firstWord.map {
      TextSlice(rest.words, $0).ends(inAnyOf: FigureInContext.degrees)
    }
    return !rest.starts(with: "/") && isOfDegree != true
  }

  /// How words end that `minder` compares: it counts nothing then.
  private static let degrees = [
    "ig", "ige", "lijk", "lijke", "baar", "bare", "zaam", "zame", "sterk", "sterke",
  ]

  /// Whether it stands in brackets behind a year, beside what it was then: `13.801 (2023: € 13.563)`.
  ///
  /// It may be what a change is from, and is no part of what is said of now.
  var isOfOtherYear: Bool {
    let bytes = before.words.bytes
    let stretch = before.range
    guard let opening = bytes[stretch].lastIndex(of: UInt8(ascii: "(")),
      !bytes[opening..<stretch.upperBound].contains(UInt8(ascii: ")"))
    else { return false }
    let words = bytes[opening..<stretch.upperBound]
    guard let colon = words.firstIndex(of: UInt8(ascii: ":")), (5...12).contains(colon - opening)
    else { return false }
    return DutchDate.year(in: bytes, at: colon - 4) != nil
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
