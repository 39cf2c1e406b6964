/// A number as it was printed: an integer coefficient and a power of ten.
///
///     81.117      →  81117 × 10^0
///     58,8        →  588 × 10^-1
///     1,20        →  120 × 10^-2     (not 1,2: the printed digits decide the rounding)
///     130 miljoen →  130 × 10^6
///
/// Equality compares what was printed: 1,20 and 1,2 differ. `compare(_:)` compares values.
public struct PrintedNumber: Hashable, Sendable {
  /// The digits as an integer, with its sign.
  public var coefficient: Int
  // Half a word, so that a figure's bounds take sixteen bytes each.
  private var power: Int32

  /// The power of ten of the last printed digit.
  public var exponent: Int {
    get { Int(power) }
    set { power = Int32(clamping: newValue) }
  }

  /// A number from its coefficient and exponent.
  public init(_ coefficient: Int, exponent: Int = 0) {
    self.coefficient = coefficient
    power = Int32(clamping: exponent)
  }

  /// The number with the other sign.
  public var negated: PrintedNumber { PrintedNumber(-coefficient, exponent: exponent) }

  /// The coefficient of this value at a smaller or equal exponent; `nil` where it overflows.
  public func coefficient(at smaller: Int) -> Int? {
    guard smaller <= exponent else {
      var value = coefficient
      for _ in exponent..<smaller {
        guard value % 10 == 0 else { return nil }
        value /= 10
      }
      return value
    }
    var value = coefficient
    for _ in smaller..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// Whether two numbers have the same value, however they were printed.
  public func hasValue(of other: PrintedNumber) -> Bool {
    let common = min(exponent, other.exponent)
    guard let mine = coefficient(at: common), let theirs = other.coefficient(at: common) else {
      return false
    }
    return mine == theirs
  }
}
