internal import LetterModel

/// How much chance would have to get right for a relation to hold by accident.
enum Chance {
  /// The digits of the stated value that the operands settle, zeros that all of them end in left
  /// out: 100.000 + 25.000 = 125.000 settles two (125 within 1), 70.388 + 724 = 71.113 four.
  ///
  /// Random figures of that size agree about once in 10^digits tries.
  static func coincidenceDigits(of relation: Relation) -> Int {
    guard let room = room(of: relation) else { return 0 }
    var digits = 0
    var power = Rational(10)
    while digits < 18, let order = room.compared(to: power), order >= 0,
      let next = power.multiplied(by: Rational(10))
    {
      digits += 1
      power = next
    }
    return digits
  }

  /// Whether it is improbable that figures of so many readings agree by accident in one of them.
  ///
  /// Three figures of a sentence have one choice of three, seven have 35: the more there are, the more
  /// digits chance must get right. A part and a whole are of any size, so that chance hits their share
  /// more seldom than a sum. A share near a hundred says as little as one near nothing: its part and
  /// its whole are nearly one figure.
  static func isSmall(for relation: Relation, among readings: Int) -> Bool {
    // "minimaal 100" is any figure from there on.
    guard var room = room(of: relation), let low = relation.stated.interval.low.value,
      let high = relation.stated.interval.high.value, let width = high.subtracting(low)
    else { return false }
    if let own = relation.stated.value.magnitude.divided(by: width),
      own.compared(to: room) == -1
    {
      room = own
    }
    if relation.operation == .share, relation.stated.isPercentage {
      let value = relation.stated.value.magnitude
      guard let rest = Rational(100).subtracting(value), !rest.isNegative,
        let part = rest.divided(by: value), let mirrored = room.multiplied(by: part),
        let wider = (mirrored.compared(to: room) == -1 ? mirrored : room)
          .multiplied(by: Rational(3))
      else { return false }
      room = wider
    }
    return room.compared(to: Rational(readings * leastRoom)).map { $0 >= 0 } ?? false
  }

  /// How many values a stated figure must be one of for each reading that was open.
  private static let leastRoom = 2

  /// How many values the stated figure could have had beside those that the operands leave.
  private static func room(of relation: Relation) -> Rational? {
    guard relation.terms.count(where: { !$0.quantity.value.isZero }) > 1,
      let interval = relation.interval, let low = interval.low.value,
      let high = interval.high.value, let width = high.subtracting(low)
    else { return nil }
    var zeros = trailing(relation.stated.printed)
    for term in relation.terms { zeros = min(zeros, trailing(term.quantity.printed)) }
    guard let grain = Rational(PrintedNumber(1, exponent: zeros)) else { return nil }
    let window = width.compared(to: grain) == 1 ? width : grain
    return relation.stated.value.magnitude.divided(by: window)
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

  /// Whether a relation that holds shows anything.
  ///
  /// Where rounding explains more than a tenth of what is stated, or as much as a whole part, nearly any
  /// figures would do: `1 + 100.000 = 100.000`. Where words say what is multiplied or divided, a fifth
  /// may be left open: `5 procent` is no closer than that to what it is rounded from. A share in words is
  /// as wide as people mean it, and so is `bijna 90 procent`. One amount that is printed twice is no sum of
  /// two, where only figures show it.
  static func isShown(_ relation: Relation, asserted strength: Strength?) -> Bool {
    if relation.value?.compared(to: relation.stated.value) == 0 { return true }
    let isSaid = strength == .certain || strength == .likely
    let isSum = relation.operation == .sum || relation.operation == .difference
    if relation.stated.isHedged, isSaid { return true }
    let judgement = relation.judgement
    guard judgement.verdict == .rounding, relation.stated.figure != nil,
      relation.operation != .restatement,
      let tolerance = judgement.tolerance.flatMap({ Rational($0) }),
      let most = tolerance.multiplied(by: Rational(isSaid && !isSum ? 5 : 10))
    else { return true }
    if most.compared(to: relation.stated.value.magnitude) == 1 { return false }
    guard isSum else { return true }
    let terms = relation.terms.map(\.quantity.value)
    if !isSaid, terms.count == 2, terms[0].compared(to: terms[1]) == 0 { return false }
    return !terms.contains { $0.magnitude.compared(to: tolerance) != 1 }
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
