internal import LetterModel

/// A way in which one figure could have gone wrong, so that a sum fails.
///
/// A hypothesis, never a correction: the record keeps what was printed.
struct Mistake: Sendable {
  /// What happened.
  enum Kind: Int, Sendable, Comparable {
    /// Two adjacent digits changed places: 81.171 for 81.117.
    case swappedDigits
    /// One digit is another one, or is too many, or is missing.
    case digit
    /// The sign is missing or too many.
    case sign
    /// A zero too many or too few: 7.240 for 724.
    case factorTen
    /// The last digits are a footnote's mark: `86.8154`.
    case gluedMark

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: Kind
  /// The figure as printed.
  var printed: PrintedNumber
  /// The figure that would mend the sum.
  var meant: PrintedNumber
  /// The bytes of the figure.
  var span: SourceSpan

  /// Of more figures than this, chance mends one: no slip explains their sum, and none is looked
  /// for, which would cost the square of their number.
  static let mostFigures = 64

  /// The mistakes in one figure that would each mend a relation.
  static func mending(_ relation: Relation) -> [Mistake] {
    guard relation.terms.count <= mostFigures else { return [] }
    return relation.figures.flatMap { quantity -> [Mistake] in
      guard !quantity.isHedged, let needed = relation.interval(solvingFor: quantity) else {
        return []
      }
      return mistakes(in: quantity, within: needed)
    }
  }

  /// The mistakes that would bring a figure into an interval; the likeliest first.
  static func mistakes(in quantity: Quantity, within needed: Interval) -> [Mistake] {
    var mistakes: [Mistake] = []
    let near = coefficients(within: needed, exponent: quantity.printed.exponent)
    func test(_ kind: Kind, _ coefficient: Int) {
      guard near.contains(coefficient) else { return }
      let meant = PrintedNumber(coefficient, exponent: quantity.printed.exponent)
      guard meant != quantity.printed, !mistakes.contains(where: { $0.meant == meant }),
        let interval = Interval(meant), interval.meets(needed) == true
      else { return }
      mistakes.append(
        Mistake(kind: kind, printed: quantity.printed, meant: meant, span: quantity.span))
    }
    let coefficient = quantity.printed.coefficient
    let sign = coefficient < 0 ? -1 : 1
    let digits = PrintedDigits(of: coefficient)
    guard digits.count <= PrintedDigits.most else { return [] }
    // One digit of a one-digit figure is any figure: it explains nothing.
    test(.sign, -coefficient)
    test(.factorTen, coefficient * 10)
    if coefficient % 10 == 0 { test(.factorTen, coefficient / 10) }
    if digits.count >= 3 {
      for at in 0..<(digits.count - 1) { test(.swappedDigits, sign * digits.swapped(at)) }
      for at in 0..<digits.count {
        // A zero in front would be a digit too many, which comes below.
        for digit in (at == 0 ? 1 : 0)...9 where digit != digits[at] {
          test(.digit, sign * digits.changed(at, to: digit))
        }
      }
      test(.gluedMark, coefficient / 10)
      if digits.count >= 5 { test(.gluedMark, coefficient / 100) }
      for at in 0..<digits.count { test(.digit, sign * digits.without(at)) }
      for at in 0...digits.count {
        for digit in 0...9 { test(.digit, sign * digits.inserting(digit, at: at)) }
      }
    }
    mistakes += placed(in: quantity, within: needed)
    guard mistakes.count > 1 else { return mistakes }
    let middle = needed.middle
    return mistakes.sorted { left, right in
      // What makes the sum exact comes before what rounding must help.
      let order = left.distance(to: middle).compared(to: right.distance(to: middle)) ?? 0
      return order == 0 ? left.kind < right.kind : order < 0
    }
  }

  /// The coefficients that may print a value of an interval, and a few beside them.
  ///
  /// Nearly all of the hundreds of slips that a figure allows lie far from the interval; this turns
  /// them away before fractions are compared.
  private static func coefficients(within needed: Interval, exponent: Int) -> ClosedRange<Int> {
    func coefficient(_ end: Interval.End) -> Int? {
      guard let value = end.value, let unit = Rational(PrintedNumber(1, exponent: exponent)),
        let ratio = value.divided(by: unit)
      else { return nil }
      return Int(exactly: ratio.numerator / ratio.denominator)
    }
    let low = coefficient(needed.low).map { max($0, Int.min + 2) - 2 } ?? .min
    let high = coefficient(needed.high).map { min($0, Int.max - 2) + 2 } ?? .max
    return low...max(low, high)
  }

  private func distance(to middle: Rational?) -> Rational {
    guard let middle, let value = Rational(meant) else { return .zero }
    return value.subtracting(middle)?.magnitude ?? .zero
  }
}
