internal import Extraction
internal import LetterModel

/// The values that a printed figure can stand for, in the tests' own arithmetic.
///
/// It shares no code with the checks: plain floating-point ends, closed, with a little room, and
/// the table of hedges of the record contract written out. Whether a change can be detected at all
/// is decided with it.
struct Bounds {
  var low: Double
  var high: Double

  init(_ low: Double, _ high: Double) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  /// Half a unit of the last printed digit on both sides, or what a hedge leaves.
  init(_ number: PrintedNumber, hedge: Figure.Hedge? = nil) {
    let unit = Bounds.power(number.exponent)
    let value = Double(number.coefficient) * unit
    var step = unit
    var digits = number.coefficient
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      step *= 10
    }
    switch hedge {
    case nil, .between: self.init(value - unit / 2, value + unit / 2)
    case .justOver: self.init(value, value + step)
    case .justUnder: self.init(value - step, value)
    case .about: self.init(value - step, value + step)
    case .atLeast: self.init(value, .infinity)
    case .atMost: self.init(-.infinity, value)
    }
  }

  /// One exact value.
  static func exactly(_ value: Double) -> Bounds { Bounds(value, value) }

  static func + (left: Bounds, right: Bounds) -> Bounds {
    Bounds(left.low + right.low, left.high + right.high)
  }

  static func - (left: Bounds, right: Bounds) -> Bounds {
    Bounds(left.low - right.high, left.high - right.low)
  }

  static func * (left: Bounds, right: Bounds) -> Bounds {
    .hull(of: left, right) { $0 * $1 }
  }

  /// `nil` where the divisor can be zero.
  static func / (left: Bounds, right: Bounds) -> Bounds? {
    right.low * right.high > 0 ? .hull(of: left, right) { $0 / $1 } : nil
  }

  var negated: Bounds { Bounds(-high, -low) }

  /// Whether the two share a value, give or take a rounding of the floating-point ends.
  func meets(_ other: Bounds) -> Bool { intersection(other) != nil }

  /// What both hold.
  func intersection(_ other: Bounds) -> Bounds? {
    let (from, to) = (max(low, other.low), min(high, other.high))
    let room = 1e-9 * max(1, from.isFinite ? abs(from) : 1, to.isFinite ? abs(to) : 1)
    return from <= to + room ? Bounds(from, max(from, to)) : nil
  }

  private static func hull(
    of left: Bounds, _ right: Bounds, _ operation: (Double, Double) -> Double
  ) -> Bounds {
    let corners = [left.low, left.high].flatMap { one in
      [right.low, right.high].map { operation(one, $0) }
    }
    let known = corners.filter { !$0.isNaN }
    return Bounds(known.min() ?? -.infinity, known.max() ?? .infinity)
  }

  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }
}
