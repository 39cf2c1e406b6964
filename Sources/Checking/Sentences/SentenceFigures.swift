internal import Extraction

/// Which figures a sentence has, as far as a rule can tell from it that the sentence says nothing
/// to it.
struct SentenceFigures: OptionSet, Sendable {
  let rawValue: UInt8

  /// Two figures or more.
  static let two = SentenceFigures(rawValue: 1)
  /// Three figures or more.
  static let three = SentenceFigures(rawValue: 2)
  /// A figure that may be an operand of sums.
  static let operand = SentenceFigures(rawValue: 4)
  /// Two of them or more.
  static let operands = SentenceFigures(rawValue: 8)
  /// A percentage.
  static let percentage = SentenceFigures(rawValue: 16)
  /// A share in words: `een derde`.
  static let ratio = SentenceFigures(rawValue: 32)
  /// A percentage or a share in words.
  static let share = SentenceFigures(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Those of a sentence with some figures, of which so many may be operands.
  init(of figures: [FigureInContext], operands: Int) {
    var found: SentenceFigures = []
    if figures.count > 1 { found.insert(.two) }
    if figures.count > 2 { found.insert(.three) }
    if operands > 0 { found.insert(.operand) }
    if operands > 1 { found.insert(.operands) }
    if figures.contains(where: \.isPercentage) { found.formUnion([.percentage, .share]) }
    if figures.contains(where: { $0.figure.ratio != nil }) { found.formUnion([.ratio, .share]) }
    self = found
  }
}
