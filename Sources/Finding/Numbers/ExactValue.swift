public import LetterModel

/// A value counted in millionths, so that numbers of any printed form are compared exactly.
///
///     58,8 → 58.800.000        81 duizend → 81.000.000.000
public struct ExactValue: Comparable, Hashable, Sendable {
  /// How many millionths it is.
  public let millionths: Int128

  /// The power of ten that is counted in.
  private static let step = -6
  /// No figure of a letter is larger; two of them can still be multiplied.
  private static let largest: Int128 = 1_000_000_000_000_000_000

  /// A value of so many millionths.
  public init(millionths: Int128) { self.millionths = millionths }

  /// The value of a printed number; `nil` where it is finer than a millionth or beyond 10^12.
  public init?(_ number: PrintedNumber) {
    guard number.exponent >= Self.step, number.exponent <= 18 else { return nil }
    var value = Int128(number.coefficient)
    for _ in Self.step..<number.exponent {
      value *= 10
      guard value.magnitude <= UInt128(Self.largest) else { return nil }
    }
    guard value.magnitude <= UInt128(Self.largest) else { return nil }
    millionths = value
  }

  /// The value without its sign.
  public var magnitude: ExactValue {
    ExactValue(millionths: millionths < 0 ? -millionths : millionths)
  }

  /// Orders by value.
  public static func < (left: ExactValue, right: ExactValue) -> Bool {
    left.millionths < right.millionths
  }

  /// The sum.
  static func + (left: ExactValue, right: ExactValue) -> ExactValue {
    ExactValue(millionths: left.millionths + right.millionths)
  }

  /// The difference.
  static func - (left: ExactValue, right: ExactValue) -> ExactValue {
    ExactValue(millionths: left.millionths - right.millionths)
  }

  /// The half.
  var half: ExactValue { ExactValue(millionths: millionths / 2) }
}
