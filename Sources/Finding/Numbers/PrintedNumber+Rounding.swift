internal import LetterModel

/// How finely a number is printed.
extension PrintedNumber {
  /// The number without zeros at its end: 81.000 is 81 × 10^3.
  var withoutZeros: PrintedNumber {
    guard coefficient != 0 else { return PrintedNumber(0, exponent: exponent) }
    var short = self
    while short.coefficient % 10 == 0 {
      short.coefficient /= 10
      short.exponent += 1
    }
    return short
  }

  /// How many digits it has before the zeros at its end: 2 for 81.000 and for 8,1.
  var tellingDigits: Int {
    var rest = withoutZeros.coefficient.magnitude
    var count = 0
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// Half the unit of the last printed digit.
  var halfUnit: ExactValue? { ExactValue(PrintedNumber(5, exponent: exponent - 1)) }
}
