internal import LetterModel

/// Where years and values stand in a chart.
///
/// A picture needs no exactness: this is the only place where a figure becomes a `Double`.
struct SeriesScale {
  static let width = 680
  static let height = 260
  private static let left = 86
  private static let right = 96
  private static let top = 18
  private static let bottom = 34

  let firstYear: Int
  let lastYear: Int
  /// The values at which a line is drawn, from low to high.
  let steps: [Double]

  /// A scale that holds all points.
  init(_ points: [SeriesPoint]) {
    firstYear = points.map(\.year).min() ?? 0
    lastYear = max(points.map(\.year).max() ?? 1, firstYear + 1)
    let values = points.map { Self.double($0.value) }
    let high = values.max() ?? 1
    var low = min(values.min() ?? 0, high)
    // A line begins at nothing, unless it would be flat.
    if low > 0, low < high * 0.7 { low = 0 }
    let span = max(high - low, abs(high) * 0.02, 1e-9)
    let step = Self.round(span / 3)
    var steps: [Double] = []
    var at = (low / step).rounded(.down) * step
    while at < high + step * 0.999, steps.count < 9 {
      steps.append(at)
      at += step
    }
    self.steps = steps
  }

  /// How far from the left a year stands.
  func x(_ year: Int) -> Int {
    Self.left + (year - firstYear) * (Self.width - Self.left - Self.right) / (lastYear - firstYear)
  }

  /// How far from the top a value stands.
  func y(_ value: Double) -> Int {
    guard let low = steps.first, let high = steps.last, high > low else { return Self.top }
    let part = (value - low) / (high - low)
    return Self.height - Self.bottom - Int(part * Double(Self.height - Self.bottom - Self.top))
  }

  /// How far from the top a value stands.
  func y(_ value: PrintedNumber) -> Int { y(Self.double(value)) }

  private static func double(_ number: PrintedNumber) -> Double {
    var value = Double(number.coefficient)
    var power = number.exponent
    while power > 0, value.magnitude < 1e200 {
      value *= 10
      power -= 1
    }
    while power < 0, value.magnitude > 1e-200 {
      value /= 10
      power += 1
    }
    return value
  }

  /// 1, 2 or 5 with zeros: what is easy to read, and not less than asked.
  private static func round(_ step: Double) -> Double {
    var power = 1.0
    while power * 10 <= step { power *= 10 }
    while power > step, power > 1e-12 { power /= 10 }
    for factor in [1.0, 2, 5, 10] where factor * power >= step { return factor * power }
    return power * 10
  }

  /// A value at a line as the Dutch write it.
  static func number(_ value: Double) -> PrintedNumber {
    var exponent = 0
    var scaled = value
    while exponent > -6, (scaled - scaled.rounded()).magnitude > 1e-6 * max(1, scaled.magnitude) {
      scaled *= 10
      exponent -= 1
    }
    return PrintedNumber(Int(scaled.rounded().clamped), exponent: exponent)
  }
}

extension Double {
  /// What fits in an `Int`.
  fileprivate var clamped: Double { Swift.min(Swift.max(self, -9e17), 9e17) }
}
