internal import LetterModel

/// An exact fraction; every operation that could overflow gives `nil` instead.
///
/// Fractions are kept as they come and reduced only where they would overflow or are compared for
/// printing: the sums of a letter nearly always have equal denominators, and then adding is one
/// addition.
struct Rational: Sendable {
  /// An integer in two halves: an `Int128` wants memory at multiples of sixteen bytes, which an array
  /// of figures would have to ask for in a way that costs three times as much.
  private struct Halves: Sendable {
    let low: UInt64
    let high: Int64

    @inline(__always)
    init(_ value: Int128) {
      low = UInt64(truncatingIfNeeded: value)
      high = Int64(truncatingIfNeeded: value >> 64)
    }

    @inline(__always)
    var value: Int128 { Int128(high) << 64 | Int128(low) }
  }

  private let top: Halves
  private let bottom: Halves

  /// The numerator, with the sign.
  var numerator: Int128 { top.value }
  /// The denominator, above zero.
  var denominator: Int128 { bottom.value }

  /// A whole number.
  init(_ value: Int) { self.init(numerator: Int128(value), positive: 1) }

  /// A fraction; `nil` where the denominator is zero or negation overflows.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, denominator != Int128.min, numerator != Int128.min else { return nil }
    self.init(
      numerator: denominator < 0 ? -numerator : numerator,
      positive: denominator < 0 ? -denominator : denominator)
  }

  private init(numerator: Int128, positive denominator: Int128) {
    top = Halves(numerator)
    bottom = Halves(denominator)
  }

  /// The value of a printed number; `nil` where its exponent is out of reach.
  init?(_ printed: PrintedNumber) {
    guard printed.exponent >= -18, printed.exponent <= 18,
      let scale = Rational.power(of: abs(printed.exponent))
    else { return nil }
    if printed.exponent < 0 {
      self.init(numerator: Int128(printed.coefficient), positive: scale)
    } else {
      self.init(numerator: Int128(printed.coefficient) * scale, positive: 1)
    }
  }

  static let zero = Rational(0)

  /// Ten to a power from 0 to 37.
  static func power(of exponent: Int) -> Int128? {
    guard (0...37).contains(exponent) else { return nil }
    guard exponent > 19 else { return Int128(smallPower(of: exponent)) }
    return Int128(smallPower(of: 19)) * Int128(smallPower(of: exponent - 19))
  }

  /// Ten to a power from 0 to 19.
  private static func smallPower(of exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  var isZero: Bool { numerator == 0 }
  var isNegative: Bool { numerator < 0 }
  var negated: Rational { Rational(numerator: -numerator, positive: denominator) }
  var magnitude: Rational { isNegative ? negated : self }

  /// The sum.
  func adding(_ other: Rational) -> Rational? {
    if denominator == other.denominator {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      return overflow || sum == .min ? nil : Rational(numerator: sum, positive: denominator)
    }
    return Rational.sum(self, other) ?? Rational.sum(reduced, other.reduced)
  }

  /// The difference.
  func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  /// The product.
  func multiplied(by other: Rational) -> Rational? {
    if let product = Rational.product(self, other) { return product }
    let (left, right) = (reduced, other.reduced)
    guard let cross = Rational(left.numerator, over: right.denominator)?.reduced,
      let back = Rational(right.numerator, over: left.denominator)?.reduced
    else { return nil }
    return Rational.product(cross, back)
  }

  /// The quotient; `nil` for a division by zero too.
  func divided(by other: Rational) -> Rational? {
    guard !other.isZero, let inverse = Rational(other.denominator, over: other.numerator) else {
      return nil
    }
    return multiplied(by: inverse)
  }

  /// −1, 0 or 1 as this value is below, at or above another; `nil` on overflow.
  func compared(to other: Rational) -> Int? {
    if denominator == other.denominator {
      return numerator < other.numerator ? -1 : numerator > other.numerator ? 1 : 0
    }
    guard let difference = subtracting(other) else { return nil }
    return difference.numerator.signum() < 0 ? -1 : difference.numerator.signum() > 0 ? 1 : 0
  }

  /// The same value in lowest terms.
  var reduced: Rational {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    guard a > 1 else { return self }
    let divisor = Int128(a)
    return Rational(numerator: numerator / divisor, positive: denominator / divisor)
  }

  /// The value rounded half away from zero to a power of ten.
  func rounded(to exponent: Int) -> PrintedNumber? {
    guard let scale = Rational.power(of: abs(exponent)) else { return nil }
    let factor = Rational(numerator: scale, positive: 1)
    guard let scaled = exponent < 0 ? multiplied(by: factor) : divided(by: factor) else {
      return nil
    }
    let (quotient, remainder) = scaled.numerator.quotientAndRemainder(
      dividingBy: scaled.denominator)
    // The remainder is below the denominator, so doubling is compared the careful way.
    let isUp = remainder.magnitude >= scaled.denominator.magnitude - remainder.magnitude
    let value = quotient + (isUp ? (scaled.numerator < 0 ? -1 : 1) : 0)
    guard let coefficient = Int(exactly: value) else { return nil }
    return PrintedNumber(coefficient, exponent: exponent)
  }

  /// The value as a decimal number, if it is one of at most `digits` decimals.
  func exact(digits: Int) -> PrintedNumber? {
    for exponent in 0...digits {
      guard let printed = rounded(to: -exponent), let back = Rational(printed) else { return nil }
      if back.compared(to: self) == 0 { return printed }
    }
    return nil
  }

  private static func sum(_ left: Rational, _ right: Rational) -> Rational? {
    let (a, first) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (b, second) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    let (sum, third) = a.addingReportingOverflow(b)
    let (bottom, fourth) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    guard !first, !second, !third, !fourth, sum != .min else { return nil }
    return Rational(numerator: sum, positive: bottom)
  }

  private static func product(_ left: Rational, _ right: Rational) -> Rational? {
    let (top, first) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (bottom, second) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    guard !first, !second, top != .min else { return nil }
    return Rational(numerator: top, positive: bottom)
  }
}
