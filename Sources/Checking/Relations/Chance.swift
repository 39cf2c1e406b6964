internal import LetterModel

/// How much chance would have to get right for a relation to hold by accident.
enum Chance {
  /// The digits of the stated value that the operands settle, zeros that all of them end in left
  /// out: 100.000 + 25.000 = 125.000 settles two (125 within 1), 70.388 + 724 = 71.113 four.
  ///
  /// Random figures of that size agree about once in 10^digits tries.
  static func coincidenceDigits(of relation: Relation) -> Int {
    guard relation.terms.count(where: { !$0.quantity.value.isZero }) > 1,
      let interval = relation.interval, let low = interval.low.value,
      let high = interval.high.value, let width = high.subtracting(low)
    else { return 0 }
    var zeros = trailing(relation.stated.printed)
    for term in relation.terms { zeros = min(zeros, trailing(term.quantity.printed)) }
    guard let grain = Rational(PrintedNumber(1, exponent: zeros)),
      let window = Optional(width.compared(to: grain) == 1 ? width : grain),
      let ratio = relation.stated.value.magnitude.divided(by: window)
    else { return 0 }
    var digits = 0
    var power = Rational(10)
    while digits < 18, let order = ratio.compared(to: power), order >= 0,
      let next = power.multiplied(by: Rational(10))
    {
      digits += 1
      power = next
    }
    return digits
  }

  /// Whether a relation says something of what it states: the result of its operands leaves
  /// less room than the stated value itself has.
  ///
  /// Growth from `ongeveer 160 mln.` to `circa 1 mld.` is anything from 66 to 1.328 per cent.
  static func isTelling(_ relation: Relation) -> Bool {
    guard let interval = relation.interval, let low = interval.low.value,
      let high = interval.high.value, let width = high.subtracting(low),
      let stated = relation.stated.value.magnitude.multiplied(by: Rational(2)),
      let order = width.compared(to: stated)
    else { return true }
    return order <= 0
  }

  /// The power of ten of the last digit that is not zero.
  private static func trailing(_ number: PrintedNumber) -> Int {
    guard number.coefficient != 0 else { return 18 }
    var (coefficient, exponent) = (number.coefficient, number.exponent)
    while coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    return exponent
  }
}
