public import Extraction
public import LetterModel

/// A number as a letter prints it, with the words that bend it.
public struct StatedNumber: Sendable, Equatable {
  /// The value.
  public var value: PrintedNumber
  /// The upper value of a range.
  public var upper: PrintedNumber?
  /// What the words before it do.
  public var hedge: Figure.Hedge?

  /// A number.
  public init(value: PrintedNumber, upper: PrintedNumber? = nil, hedge: Figure.Hedge? = nil) {
    self.value = value
    self.upper = upper
    self.hedge = hedge
  }

  /// The number of a figure; `nil` for a share in words.
  public init?(_ figure: Figure) {
    guard let value = figure.value else { return nil }
    self.init(
      value: value, upper: figure.kind == .range ? figure.high : nil, hedge: figure.hedge)
  }

  /// Whether it can be a rounding of a number: printed more coarsely, or hedged.
  func isRounder(than other: PrintedNumber) -> Bool {
    hedge != nil || value.withoutZeros.exponent > other.withoutZeros.exponent
  }

  /// The values that it can stand for as a rounding.
  ///
  ///     81 duizend      [80.500, 81.500]
  ///     81.000          [80.500, 81.500]    two digits before the zeros: it may be rounded
  ///     ruim 81.000     [81.000, 82.000)
  ///     meer dan 81.000 [81.000, 82.000)    beyond, it would be printed otherwise
  ///
  /// The table of hedges in the record contract, but that zeros at the end may be a rounding where
  /// no hedge says so, and that an open side ends where the next round number begins.
  var band: Band? {
    guard let exact = ExactValue(value)?.magnitude else { return nil }
    if let upper {
      guard let high = ExactValue(upper)?.magnitude else { return nil }
      return Band(low: exact, high: high)
    }
    let short = value.withoutZeros
    guard let step = ExactValue(PrintedNumber(1, exponent: short.exponent)) else { return nil }
    switch hedge {
    case .justOver, .atLeast: return Band(low: exact, high: exact + step, hasHigh: false)
    case .justUnder, .atMost: return Band(low: exact - step, high: exact, hasLow: false)
    case .about: return Band(low: exact - step, high: exact + step)
    case .between: return nil
    case nil:
      // 130 miljoen is printed in millions, 58,8 in tenths; 81.000 may be rounded to thousands, but
      // 80.000 or 90 procent hardly to tens.
      let isWhole = value.exponent == 0 && value.tellingDigits > 1
      let printed = isWhole ? short : value
      guard let half = printed.halfUnit else { return nil }
      return Band(low: exact - half, high: exact + half)
    }
  }

  /// The values between two ends.
  struct Band: Sendable {
    var low: ExactValue
    var high: ExactValue
    /// Whether the ends belong to it.
    var hasLow = true
    var hasHigh = true

    /// Whether a value lies between the ends.
    func contains(_ value: ExactValue) -> Bool {
      (hasLow ? low <= value : low < value) && (hasHigh ? value <= high : value < high)
    }
  }
}
