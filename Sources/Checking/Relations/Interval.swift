/// The values that a printed figure can stand for.
///
///     81.117       →  [81116,5; 81117,5]     both ends belong: a tie may be rounded either way
///     ruim 6.300   →  [6300; 6400)
///     meer dan 10  →  [10; …)
///
/// The rule of XBRL Calculations 1.1: two statements agree where their intervals share a value,
/// so intervals that touch in one point agree only if the point belongs to both. Two defects of a
/// known implementation are guarded against by the tests: ends are combined with *and*, and a
/// negative factor swaps the ends together with whether they belong.
struct Interval: Sendable {
  /// One end.
  struct End: Sendable {
    /// Where it lies; `nil` where the interval has no end on this side.
    var value: Rational?
    /// Whether the value itself belongs.
    var isClosed: Bool

    static let open = End(value: nil, isClosed: false)
    static func closed(_ value: Rational) -> End { End(value: value, isClosed: true) }
    static func below(_ value: Rational) -> End { End(value: value, isClosed: false) }

    fileprivate func adding(_ other: End) -> End? {
      guard let mine = value, let theirs = other.value else { return .open }
      guard let sum = mine.adding(theirs) else { return nil }
      return End(value: sum, isClosed: isClosed && other.isClosed)
    }

    fileprivate var negated: End { End(value: value?.negated, isClosed: isClosed) }
  }

  var low: End
  var high: End

  init(low: End, high: End) {
    self.low = low
    self.high = high
  }

  /// One exact value.
  init(_ value: Rational) {
    low = .closed(value)
    high = .closed(value)
  }

  var negated: Interval { Interval(low: high.negated, high: low.negated) }

  /// Whether both ends are known.
  var isBounded: Bool { low.value != nil && high.value != nil }

  /// The value half way between the ends.
  var middle: Rational? {
    guard let low = low.value, let high = high.value else { return nil }
    return low.adding(high)?.divided(by: Rational(2))
  }

  /// The sum of two intervals; `nil` on overflow.
  func adding(_ other: Interval) -> Interval? {
    guard let low = low.adding(other.low), let high = high.adding(other.high) else { return nil }
    return Interval(low: low, high: high)
  }

  /// The difference of two intervals.
  func subtracting(_ other: Interval) -> Interval? { adding(other.negated) }

  /// The interval times an exact number.
  func scaled(by factor: Rational) -> Interval? {
    func scale(_ end: End) -> End? {
      guard let value = end.value else { return end }
      guard let product = value.multiplied(by: factor) else { return nil }
      return End(value: product, isClosed: end.isClosed)
    }
    if factor.isZero { return Interval(.zero) }
    guard let low = scale(low), let high = scale(high) else { return nil }
    return factor.isNegative ? Interval(low: high, high: low) : Interval(low: low, high: high)
  }

  /// The product of two intervals; `nil` on overflow or where an end is unknown.
  func multiplied(by other: Interval) -> Interval? {
    combined(with: other) { $0.multiplied(by: $1) }
  }

  /// The quotient; `nil` where the divisor can be zero.
  func divided(by other: Interval) -> Interval? {
    guard let low = other.low.value, let high = other.high.value,
      low.numerator.signum() * high.numerator.signum() > 0
    else { return nil }
    return combined(with: other) { $0.divided(by: $1) }
  }

  /// Whether the two share a value; `nil` on overflow.
  func meets(_ other: Interval) -> Bool? {
    guard let one = Interval.isOrdered(low, other.high),
      let two = Interval.isOrdered(other.low, high)
    else { return nil }
    return one && two
  }

  /// The values that both hold; `nil` where there are none, or on overflow.
  func intersection(_ other: Interval) -> Interval? {
    guard meets(other) == true, let low = Interval.inner(low, other.low, below: true),
      let high = Interval.inner(high, other.high, below: false)
    else { return nil }
    return Interval(low: low, high: high)
  }

  /// The nearer of two ends; the one that does not belong where they are equal.
  private static func inner(_ one: End, _ two: End, below: Bool) -> End? {
    guard let first = one.value else { return two }
    guard let second = two.value else { return one }
    guard let order = first.compared(to: second) else { return nil }
    if order == 0 { return End(value: first, isClosed: one.isClosed && two.isClosed) }
    return (order > 0) == below ? one : two
  }

  /// Whether a value belongs.
  func contains(_ value: Rational) -> Bool? { meets(Interval(value)) }

  private static func isOrdered(_ low: End, _ high: End) -> Bool? {
    guard let from = low.value, let to = high.value else { return true }
    guard let order = from.compared(to: to) else { return nil }
    return order < 0 || (order == 0 && low.isClosed && high.isClosed)
  }

  /// The hull of an operation that is monotone in each argument on these intervals.
  private func combined(
    with other: Interval, _ operation: (Rational, Rational) -> Rational?
  ) -> Interval? {
    var least: End?
    var most: End?
    for mine in [low, high] {
      for theirs in [other.low, other.high] {
        guard let a = mine.value, let b = theirs.value, let value = operation(a, b) else {
          return nil
        }
        // A zero times an end that does not belong is still reached by the zero's own end.
        let isClosed =
          (mine.isClosed && theirs.isClosed) || (a.isZero && mine.isClosed)
          || (b.isZero && theirs.isClosed)
        let end = End(value: value, isClosed: isClosed)
        guard let lower = Interval.outer(least, end, below: true),
          let upper = Interval.outer(most, end, below: false)
        else { return nil }
        least = lower
        most = upper
      }
    }
    guard let least, let most else { return nil }
    return Interval(low: least, high: most)
  }

  /// The farther of two ends; the closed one where they are equal.
  private static func outer(_ one: End?, _ two: End, below: Bool) -> End? {
    guard let one, let first = one.value, let second = two.value else { return two }
    guard let order = first.compared(to: second) else { return nil }
    if order == 0 { return End(value: first, isClosed: one.isClosed || two.isClosed) }
    return (order < 0) == below ? one : two
  }
}
