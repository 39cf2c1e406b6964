internal import DutchText
internal import Extraction
internal import LetterModel

/// A figure in running text and the words on either side of it.
///
/// It refers to the records and the passage, and copies neither.
struct FigureInContext: Sendable {
  /// The index in `LetterRecords.figures`.
  let index: Int
  private let figures: [Figure]
  private let words: PassageWords
  private let beforeRange: Range<Int>
  private let afterRange: Range<Int>

  init(
    _ index: Int, of figures: [Figure], in words: PassageWords, before: Range<Int>,
    after: Range<Int>
  ) {
    self.index = index
    self.figures = figures
    self.words = words
    beforeRange = before
    afterRange = after
  }

  var figure: Figure { figures[index] }

  /// From the figure before it, or the sentence's start, to its number and hedge.
  var before: TextSlice { TextSlice(words, beforeRange) }

  /// From its number to the next figure, or the sentence's end.
  var after: TextSlice { TextSlice(words, afterRange) }

  /// Whether it is printed with a plus.
  var hasPlus: Bool { words.bytes[figures[index].range.lowerBound] == UInt8(ascii: "+") }

  /// The figure as an operand; `nil` where it has no value.
  var quantity: Quantity? { Quantity(figures[index], at: index) }

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
    let first = words.bytes[figures[index].range.lowerBound]
    return figure.value?.coefficient == 1 && (first == 0xC3 || ASCII.isLetter(first))
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

/// A sentence with figures.
struct FigureSentence: Sendable {
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

  init(
    block: Int, range: Range<Int>, span: SourceSpan, text: TextSlice, mentions: [FigureInContext]
  ) {
    self.block = block
    self.range = range
    self.span = span
    self.text = text
    self.mentions = mentions
    amounts = mentions.filter(\.isAmount)
    operands =
      mentions.contains { $0.figure.kind == .duration }
      ? mentions.filter(\.isOperand) : amounts
    cues = mentions.contains(where: \.hasPlus) ? text.cues.union(.change) : text.cues
  }
}

/// The sentences of a letter that hold figures, in reading order.
struct FigureText: Sendable {
  /// The letter.
  let letter: Letter
  let sentences: [FigureSentence]
  /// A sentence with more figures is read in parts: rules look at each figure beside all others of
  /// its sentence, and a text without full stops must cost no more than one with them.
  private static let mostMentions = 48

  init(_ letter: Letter, figures: [Figure]) {
    self.letter = letter
    var sentences: [FigureSentence] = []
    var at = 0
    while at < figures.count {
      guard case .block(let block) = figures[at].place, letter.blocks.indices.contains(block),
        letter.blocks[block].kind != .caption
      else {
        at += 1
        continue
      }
      var end = at
      while end < figures.count, figures[end].place == .block(block) { end += 1 }
      FigureText.append(figures, at..<end, of: letter, block: block, to: &sentences)
      at = end
    }
    self.sentences = sentences
  }

  private static func append(
    _ figures: [Figure], _ indices: Range<Int>, of letter: Letter, block: Int,
    to sentences: inout [FigureSentence]
  ) {
    let passage = letter.blocks[block].passage
    let words = letter.words(of: passage)
    var floor = 0
    var first = indices.lowerBound
    while first < indices.upperBound {
      guard let sentence = words.sentence(at: figures[first].range.lowerBound) else { return }
      var next = first + 1
      while next < indices.upperBound, next - first < FigureText.mostMentions,
        figures[next].range.lowerBound < sentence.upperBound
      {
        next += 1
      }
      let last = figures[next - 1].range.upperBound
      let isCut =
        next < indices.upperBound && figures[next].range.lowerBound < sentence.upperBound
      let end = isCut ? figures[next].range.lowerBound : max(sentence.upperBound, last)
      let start = min(max(floor, sentence.lowerBound), figures[first].range.lowerBound)
      guard last <= end, end <= passage.bytes.count else { return }
      let range = start..<end
      sentences.append(
        FigureSentence(
          block: block, range: range, span: passage.span(of: range),
          text: TextSlice(words, range),
          mentions: mentions(figures, first...(next - 1), in: words, sentence: range)))
      floor = end
      first = next
    }
  }

  private static func mentions(
    _ figures: [Figure], _ indices: ClosedRange<Int>, in words: PassageWords,
    sentence: Range<Int>
  ) -> [FigureInContext] {
    indices.map { index in
      let range = figures[index].range
      let from =
        index == indices.lowerBound ? sentence.lowerBound : figures[index - 1].range.upperBound
      let to =
        index == indices.upperBound ? sentence.upperBound : figures[index + 1].range.lowerBound
      var start = TextSlice(words, from..<range.lowerBound).end(without: "€")
      if let hedge = figures[index].hedgeWords {
        // The hedge precedes the number, with one space between.
        let opening = start - hedge.utf8.count - 1
        if opening >= from, TextSlice(words, opening..<start).starts(with: hedge) {
          start = opening
        }
      }
      return FigureInContext(
        index, of: figures, in: words, before: from..<start, after: range.upperBound..<to)
    }
  }
}
