internal import Extraction
internal import LetterModel

/// A figure as an operand: what is printed, what values it can stand for, and where it was read.
struct Quantity: Sendable {
  /// The value as printed.
  var printed: PrintedNumber
  /// The exact value of what is printed.
  var value: Rational
  /// The values that it can stand for.
  var interval: Interval
  /// The index in `LetterRecords.figures`.
  var figure: Int?
  /// The bytes it was read from.
  var span: SourceSpan
  /// Whether it is in per cent.
  var isPercentage = false
  /// Whether a hedge bends it: no typing error is looked for in such a number.
  var isHedged = false
  /// Whether more digits follow than its dots allow: `86.8154` is 86.815 if a sum confirms it.
  var hasGluedMark = false

  /// A number that was rounded to its last printed digit.
  init?(
    printed: PrintedNumber, figure: Int? = nil, span: SourceSpan, isPercentage: Bool = false,
    hasGluedMark: Bool = false
  ) {
    guard let value = Rational(printed), let interval = Interval(printed) else { return nil }
    self.printed = printed
    self.value = value
    self.interval = interval
    self.figure = figure
    self.span = span
    self.isPercentage = isPercentage
    self.hasGluedMark = hasGluedMark
  }

  /// A figure of a letter, by its index; `nil` where it has no value.
  ///
  /// It takes them all, as a figure by itself would be copied first.
  init?(_ figures: [Figure], at index: Int) {
    guard let printed = figures[index].value, let value = Rational(printed) else { return nil }
    let hedge = figures[index].hedge
    guard let interval = hedge == nil ? Interval(printed) : Interval(figures[index]) else {
      return nil
    }
    self.printed = printed
    self.value = value
    self.interval = interval
    self.figure = index
    self.span = figures[index].span
    self.isPercentage = figures[index].kind == .percentage
    self.isHedged = hedge != nil
    self.hasGluedMark = figures[index].hasGluedMark
  }

  /// `ruim de helft` as a percentage: 50, from 50 up to 55.
  init?(shareInWords figure: Figure, at index: Int) {
    guard let ratio = figure.ratio, ratio.denominator > 0, ratio.denominator <= 1000,
      ratio.numerator <= 1000, let low = figure.low.flatMap(Rational.init),
      let high = figure.high.flatMap(Rational.init),
      let value = Rational(Int128(ratio.numerator) * 100, over: Int128(ratio.denominator)),
      let least = low.multiplied(by: Rational(100)), let most = high.multiplied(by: Rational(100)),
      let printed = value.exact(digits: 1) ?? value.rounded(to: -1)
    else { return nil }
    self.printed = printed
    self.value = value
    interval = Interval(
      low: .init(value: least, isClosed: figure.hedge != .justUnder),
      high: .init(value: most, isClosed: figure.hedge != .justOver))
    self.figure = index
    span = figure.span
    isPercentage = true
    isHedged = true
  }

  /// The same value without an interval: the hundred of per cent is not rounded.
  var exact: Quantity {
    var copy = self
    copy.interval = Interval(value)
    return copy
  }

  /// The same figure, rounded to a step that is wider than its last printed digit: `12.000`.
  func rounded(to step: PrintedNumber) -> Quantity {
    guard let unit = Rational(step),
      let printed = Rational(PrintedNumber(1, exponent: printed.exponent)),
      unit.compared(to: printed) == 1, let half = unit.divided(by: Rational(2)),
      let low = value.subtracting(half),
      let high = value.adding(half)
    else { return self }
    var copy = self
    copy.interval = Interval(low: .closed(low), high: .closed(high))
    return copy
  }

  /// The same figure with the other sign, for `1.838 minder banen`.
  var negated: Quantity {
    var copy = self
    copy.printed = printed.negated
    copy.value = value.negated
    copy.interval = interval.negated
    return copy
  }

  /// The operand of a verification.
  func operand(sign: Int = 1, factor: PrintedNumber = PrintedNumber(1), letter: String? = nil)
    -> Verification.Operand
  {
    Verification.Operand(
      value: printed, sign: sign, factor: factor, figure: figure, letter: letter, span: span)
  }
}

extension PrintedNumber {
  /// Whether its value and half a unit of its last digit are in reach of exact fractions.
  var isExact: Bool { (-17...18).contains(exponent) }

  /// Whether some value would be printed as either of two numbers that are in reach.
  func meets(_ other: PrintedNumber) -> Bool {
    guard exponent == other.exponent else {
      guard let mine = Interval(self), let theirs = Interval(other) else { return false }
      return mine.meets(theirs) == true
    }
    let (difference, isFar) = coefficient.subtractingReportingOverflow(other.coefficient)
    return !isFar && (-1...1).contains(difference)
  }
}

extension Interval {
  /// [v − u/2, v + u/2], u the last printed digit.
  init?(_ printed: PrintedNumber) {
    guard printed.isExact else { return nil }
    // Twice the value over twice the scale: half a unit stays a whole number.
    guard let scale = Rational.power(of: abs(printed.exponent)) else { return nil }
    let twice = Int128(printed.coefficient) * 2
    let unit: Int128 = printed.exponent < 0 ? 1 : scale
    let bottom: Int128 = printed.exponent < 0 ? scale * 2 : 2
    guard let low = Rational((twice - 1) * unit, over: bottom),
      let high = Rational((twice + 1) * unit, over: bottom)
    else { return nil }
    self.init(low: .closed(low), high: .closed(high))
  }

  /// The interval that a figure's hedge leaves.
  ///
  /// `ruim` does not reach its upper end, `bijna` not its lower; all other ends belong.
  init?(_ figure: Figure) {
    var low = End.open
    var high = End.open
    if let bound = figure.low {
      guard let value = Rational(bound) else { return nil }
      low = End(value: value, isClosed: figure.hedge != .justUnder)
    }
    if let bound = figure.high {
      guard let value = Rational(bound) else { return nil }
      high = End(value: value, isClosed: figure.hedge != .justOver)
    }
    self.init(low: low, high: high)
  }
}
