internal import DutchText
internal import LetterModel

/// What claims need to know of a figure, with what stands right around it.
///
///     bijna € 300 miljoen extra banen
///     ^ edge                    ~~~~~ noun
///
/// Each question about a figure asks for these, so they are read once, and none of it is a reference.
struct ClaimFigure {
  /// The number.
  let range: Range<Int>
  let kind: Figure.Kind
  /// Whether it is a share in words.
  let isRatio: Bool
  /// Whether words say what it counts.
  let hasUnit: Bool
  /// Whether it is the number 1.
  let isOne: Bool
  let isNegativeInWords: Bool
  /// Where the number or the hedge right before it begins.
  let hedged: Int
  /// Where the number, its currency or the hedge before those begins.
  let edge: Int
  /// The unit right behind it.
  let unit: DutchUnit?
  /// The noun behind it.
  let noun: DutchUnit?

  init(_ figure: borrowing Figure, in text: [UInt8]) {
    range = figure.range
    kind = figure.kind
    isRatio = figure.ratio != nil
    hasUnit = figure.unit != nil
    isOne = figure.value?.coefficient == 1
    isNegativeInWords = figure.isNegativeInWords
    let start = figure.range.lowerBound
    hedged = DutchHedge.before(start, in: text)?.range.lowerBound ?? start
    if let currency = DutchUnit.currency(before: start, in: text)?.range.lowerBound {
      edge = DutchHedge.before(currency, in: text)?.range.lowerBound ?? currency
    } else {
      edge = hedged
    }
    unit = DutchUnit.after(figure.range.upperBound, in: text)
    noun = DutchUnit.noun(after: figure.range.upperBound, in: text)
  }

  /// Where its unit, or the noun behind it, ends; else where it does itself.
  var counted: Int { (unit ?? noun)?.range.upperBound ?? range.upperBound }
}
