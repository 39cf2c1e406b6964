import Extraction
import LetterModel

@testable import Checking

/// A fraction of whole numbers, for the oracle only.
struct Exact: Comparable {
  var top: Int128
  var bottom: Int128

  init(_ top: Int128, over bottom: Int128 = 1) {
    var (a, b) = (top.magnitude, bottom.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = max(1, Int128(a)) * (bottom < 0 ? -1 : 1)
    self.top = top / divisor
    self.bottom = bottom / divisor
  }

  static func + (left: Exact, right: Exact) -> Exact {
    Exact(left.top * right.bottom + right.top * left.bottom, over: left.bottom * right.bottom)
  }

  static func - (left: Exact, right: Exact) -> Exact { left + right * Exact(-1) }

  static func * (left: Exact, right: Exact) -> Exact {
    Exact(left.top * right.top, over: left.bottom * right.bottom)
  }

  static func / (left: Exact, right: Exact) -> Exact {
    left * Exact(right.bottom, over: right.top)
  }

  static func < (left: Exact, right: Exact) -> Bool {
    left.top * right.bottom < right.top * left.bottom
  }
}

/// A number and how often a tiniest one is added to it.
///
/// An end that does not belong is one tiniest number further in. So all intervals are closed, and
/// whether an end of a result belongs follows from the arithmetic instead of from rules.
struct Tiny: Comparable {
  var value: Exact
  var tiniest = Exact(0)

  static func + (left: Tiny, right: Tiny) -> Tiny {
    Tiny(value: left.value + right.value, tiniest: left.tiniest + right.tiniest)
  }

  static func - (left: Tiny, right: Tiny) -> Tiny {
    Tiny(value: left.value - right.value, tiniest: left.tiniest - right.tiniest)
  }

  static func * (left: Tiny, right: Tiny) -> Tiny {
    Tiny(
      value: left.value * right.value,
      tiniest: left.value * right.tiniest + left.tiniest * right.value)
  }

  static func / (left: Tiny, right: Tiny) -> Tiny {
    let slope = left.tiniest * right.value - left.value * right.tiniest
    return Tiny(value: left.value / right.value, tiniest: slope / (right.value * right.value))
  }

  static func < (left: Tiny, right: Tiny) -> Bool {
    left.value == right.value ? left.tiniest < right.tiniest : left.value < right.value
  }
}

/// The values of a figure; `nil` where there is no end.
struct TinyInterval {
  var low: Tiny?
  var high: Tiny?

  static func exactly(_ value: Int) -> TinyInterval {
    let end = Tiny(value: Exact(Int128(value)))
    return TinyInterval(low: end, high: end)
  }

  func meets(_ other: TinyInterval) -> Bool {
    func isOrdered(_ low: Tiny?, _ high: Tiny?) -> Bool {
      guard let low, let high else { return true }
      return low <= high
    }
    return isOrdered(low, other.high) && isOrdered(other.low, high)
  }

  static func + (left: TinyInterval, right: TinyInterval) -> TinyInterval {
    func sum(_ one: Tiny?, _ two: Tiny?) -> Tiny? {
      guard let one, let two else { return nil }
      return one + two
    }
    return TinyInterval(low: sum(left.low, right.low), high: sum(left.high, right.high))
  }

  var negated: TinyInterval {
    let zero = Tiny(value: Exact(0))
    return TinyInterval(low: high.map { zero - $0 }, high: low.map { zero - $0 })
  }

  /// The hull of the corners; for intervals with both ends.
  func combined(with other: TinyInterval, _ operation: (Tiny, Tiny) -> Tiny) -> TinyInterval {
    let corners = [low, high].compactMap { $0 }.flatMap { one in
      [other.low, other.high].compactMap { $0 }.map { operation(one, $0) }
    }
    return TinyInterval(low: corners.min(), high: corners.max())
  }
}

/// A figure with a hedge, as the checks see it and as the oracle does.
struct HedgedFigure {
  var quantity: Quantity
  var interval: TinyInterval
  var value: Exact

  init?(_ coefficient: Int, exponent: Int, hedge: Figure.Hedge?) {
    let number = PrintedNumber(coefficient, exponent: exponent)
    var unit = Exact(1)
    for _ in 0..<abs(exponent) { unit = exponent < 0 ? unit / Exact(10) : unit * Exact(10) }
    value = Exact(Int128(coefficient)) * unit
    // The step of the contract: the unit of the last digit that is not a zero.
    var (step, digits, power) = (unit, coefficient, exponent)
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      step = step * Exact(10)
      power += 1
    }
    var figure = Figure(
      place: .block(0), range: 0..<0, span: SourceSpan(0..<0), value: number, kind: .count)
    figure.hedge = hedge
    let below = PrintedNumber(digits - 1, exponent: power)
    let above = PrintedNumber(digits + 1, exponent: power)
    let (here, half) = (Tiny(value: value), unit / Exact(2))
    let (down, up) = (value - step, value + step)
    switch hedge {
    case nil, .between:
      figure.hedge = nil
      interval = TinyInterval(low: Tiny(value: value - half), high: Tiny(value: value + half))
    case .justOver:
      (figure.low, figure.high) = (number, above)
      interval = TinyInterval(low: here, high: Tiny(value: up, tiniest: Exact(-1)))
    case .justUnder:
      (figure.low, figure.high) = (below, number)
      interval = TinyInterval(low: Tiny(value: down, tiniest: Exact(1)), high: here)
    case .about:
      (figure.low, figure.high) = (below, above)
      interval = TinyInterval(low: Tiny(value: down), high: Tiny(value: up))
    case .atLeast:
      figure.low = number
      interval = TinyInterval(low: here, high: nil)
    case .atMost:
      figure.high = number
      interval = TinyInterval(low: nil, high: here)
    }
    guard let quantity = Quantity([figure], at: 0) else { return nil }
    self.quantity = quantity
  }
}
