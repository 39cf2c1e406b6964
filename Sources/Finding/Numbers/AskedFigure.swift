internal import DutchText
public import LetterModel

/// The figure that somebody looks for, as typed.
///
///     81.117     81 duizend     58,8%     € 3,2 miljard     71.113 banen
public struct AskedFigure: Sendable, Equatable, CustomStringConvertible {
  /// The words as typed.
  public let description: String
  /// The value, without sign: `1.838 minder` is asked for as 1.838.
  public let value: PrintedNumber
  /// `%`, `euro` or a noun; `nil` where any will do.
  public let unit: String?
  /// Whether words or zeros say that it is a round number: `81 duizend`, `81.000`.
  let isRound: Bool
  /// The value, as it is compared.
  public let exact: ExactValue

  /// The figure in a text that holds nothing else; `nil` for any other text.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let whole = bytes.withoutSpaces(0..<bytes.count)
    var start = whole.lowerBound
    while start < whole.upperBound, !ASCII.isDigit(bytes[start]) { start += 1 }
    guard start < whole.upperBound,
      let number = DutchNumber.digits(in: bytes, at: start, spaces: true)
    else { return nil }
    var unit: String?
    if start > whole.lowerBound {
      guard let currency = DutchUnit.currency(before: start, in: bytes),
        currency.range.lowerBound == whole.lowerBound
      else { return nil }
      unit = currency.name(in: bytes)
    }
    var value = number.value
    var end = number.range.upperBound
    let scale = DutchNumber.scale(in: bytes, after: end)
    if let scale {
      value.exponent += scale.exponent
      end = scale.end
    }
    if unit == nil, let read = DutchUnit.after(end, in: bytes) {
      unit = read.name(in: bytes)
      end = read.range.upperBound
    }
    let rest = bytes.withoutSpaces(min(end, whole.upperBound)..<whole.upperBound)
    if !rest.isEmpty {
      guard unit == nil, DutchWord.after(in: bytes, end) == rest else { return nil }
      unit = bytes.string(in: rest)
    }
    guard let exact = ExactValue(value) else { return nil }
    description = bytes.string(in: whole)
    self.value = value
    self.unit = unit
    self.exact = exact
    isRound = scale != nil || (value.coefficient % 10 == 0 && value.tellingDigits > 1)
  }

  /// Whether the words of a figure can be those of this one, as far as its unit goes.
  ///
  /// - Parameters:
  ///   - unit: what the figure counts, as `Figure.unit` has it.
  ///   - measure: what its claim counts.
  public func allows(unit other: String?, measure: String?) -> Bool {
    guard let unit else { return true }
    return UnitWord(unit).matches(unit: other, measure: measure)
  }

  /// How a printed number with what it stands for is like this one; `nil` where it is not.
  ///
  /// A rounding has to hold this value by the rules of hedges and may lie a tenth away at most:
  /// `circa 100.000` holds 81.117 and tells nobody of it.
  public func likeness(to stated: StatedNumber) -> Likeness? {
    guard let other = ExactValue(stated.value)?.magnitude else { return nil }
    if other == exact { return .same }
    let distance = other < exact ? exact - other : other - exact
    guard distance.millionths * 10 <= exact.millionths else { return nil }
    if stated.isRounder(than: value), let band = stated.band, band.contains(exact) {
      return .rounded
    }
    let isLoose = isRound || value.exponent < 0 || unit == "%"
    if isLoose, stated.hedge == nil, let half = roundness, distance <= half { return .finer }
    return nil
  }

  /// Half of what the last digit that is not a zero is worth; of a number without such zeros, half
  /// of its last digit.
  private var roundness: ExactValue? {
    (value.exponent == 0 && value.tellingDigits > 1 ? value.withoutZeros : value).halfUnit
  }

  /// The values between which every figure lies that is like this one.
  public var reach: ClosedRange<ExactValue> {
    let tenth = ExactValue(millionths: exact.millionths / 10)
    return (exact - tenth)...(exact + tenth)
  }
}
