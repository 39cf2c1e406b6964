internal import LetterModel

/// Whether a relation that does not hold is likelier a mistake in the letter or in its reading.
///
/// Words leave open what tables do not. Where figures are far apart it is likelier that the words
/// were misread than that the letter is wrong, and a wrong alarm costs more than a missed one. This
/// file holds every question that a rule may ask about figures that contradict the words.
// MARK: - By how much it fails

extension Relation {
  /// Whether the result differs from what is stated by one part in `part` of it, or less.
  ///
  /// 1.160 stated of 1.000 is within 4 (a quarter of 1.160 is 290) and not within 10.
  func isWithin(_ part: Int128) -> Bool {
    guard let value, let difference = stated.value.subtracting(value)?.magnitude,
      let fraction = Rational(1, over: part),
      let most = stated.value.magnitude.multiplied(by: fraction),
      let order = difference.compared(to: most)
    else { return false }
    return order <= 0
  }

  /// Whether it holds, or fails by a quarter at most, or any one slip would mend it.
  var holdsOrAlmost: Bool {
    if holds == true { return true }
    guard let value, let difference = stated.value.subtracting(value)?.magnitude,
      let quarter = stated.value.magnitude.divided(by: Rational(4)),
      let order = difference.compared(to: quarter)
    else { return false }
    return order <= 0 || hasAnySlip
  }

  /// Whether it fails by a quarter at most, or one slip in what is printed would mend it.
  var almostHolds: Bool { holds == false && (isWithin(4) || hasPrintedSlip) }

  /// Whether it is off by one part in `part` at most, or any one slip would mend it; never where
  /// a missing minus would.
  ///
  /// Words that say that something left are easily overlooked, and then a minus seems to be missing.
  func isNear(_ part: Int128) -> Bool {
    let mending = Mistake.mending(self)
    guard !mending.contains(where: \.isMissingMinus) else { return false }
    return isWithin(part) || !mending.isEmpty
  }

  /// Whether the result is less than what is stated, as where a row was lost.
  var isShort: Bool {
    guard let value, !value.isNegative else { return false }
    return stated.value.compared(to: value) == 1
  }

  /// Whether each of several parts is what is stated of all: a level, and no sum.
  var repeatsParts: Bool {
    operation == .sum && terms.count > 1 && !stated.value.isZero
      && terms.allSatisfy { $0.quantity.value.compared(to: stated.value) == 0 }
  }

  /// Whether the result is larger by more than a quarter, and no slip of the pen explains it.
  ///
  /// The stated value is then an average, the last level of a stock, or a total of lines that
  /// overlap.
  var isTooLarge: Bool {
    let isNegative = stated.value.isNegative
    guard operation == .sum, terms.count > 1,
      terms.allSatisfy({
        $0.sign > 0 && ($0.quantity.value.isZero || $0.quantity.value.isNegative == isNegative)
      }), let value, value.compared(to: stated.value) == (isNegative ? -1 : 1)
    else { return false }
    return !isSlightlyTooLarge
  }

  /// Whether what is stated lies between its parts, off by more than a quarter, and no slip explains
  /// it that chance seldom makes: an average, as of returns and rates.
  var isAmongParts: Bool {
    guard operation == .sum, terms.count > 1, holds == false, !isWithin(4), !isTellingSlip,
      !Mistake.mending(self).contains(where: { $0.kind != .digit && !$0.isMissingMinus })
    else { return false }
    return liesAmongParts
  }

  /// Whether what is stated lies between its parts, as an average does.
  var liesAmongParts: Bool {
    guard operation == .sum, terms.count > 1, terms.allSatisfy({ $0.sign > 0 }) else {
      return false
    }
    let values = terms.map(\.quantity.value)
    return values.contains { $0.compared(to: stated.value) == -1 }
      && values.contains { $0.compared(to: stated.value) == 1 }
  }

  /// Whether what is stated may be an average or a rate: it lies between its parts; or it has decimals
  /// and is not nearly their sum but for a slip that chance seldom makes.
  var mayBeOfLevels: Bool {
    if liesAmongParts { return true }
    let isWhole = figures.allSatisfy { $0.printed.exponent >= 0 }
    return !isWhole && !(isTellingSlip && isWithin(4))
  }

  /// Whether the result is larger by a quarter at most, or by a slip that chance seldom makes.
  private var isSlightlyTooLarge: Bool {
    guard let value, let difference = value.subtracting(stated.value)?.magnitude,
      let quarter = stated.value.magnitude.divided(by: Rational(4)),
      let order = difference.compared(to: quarter)
    else { return false }
    return order <= 0 || hasExactSlip || isTellingSlip
  }
}

// MARK: - Whether one slip of the pen explains it

extension Relation {
  /// Whether one slip of the pen would mend it, a missing minus included.
  var hasAnySlip: Bool { !Mistake.mending(self).isEmpty }

  /// Whether one slip of the pen in what is printed would mend it: a digit, or a minus too many.
  ///
  /// A missing minus is left out: `1.284 and 963` of `321` are no parts with a sign lost but a
  /// difference that was misread.
  var hasPrintedSlip: Bool { Mistake.mending(self).contains { !$0.isMissingMinus } }

  /// Whether it fails and one slip in what is printed would mend it that loses and adds no digit.
  var hasSlipKeepingDigits: Bool {
    holds == false && Mistake.mending(self).contains { $0.keepsDigits && !$0.isMissingMinus }
  }

  /// Whether one slip that keeps the digits makes it hold to the last printed digit.
  private var hasExactSlip: Bool {
    guard terms.count <= Mistake.mostFigures else { return false }
    return figures.contains { quantity in
      guard let needed = interval(solvingFor: quantity), let middle = needed.middle else {
        return false
      }
      return Mistake.mistakes(in: quantity, within: needed).contains { mistake in
        mistake.keepsDigits && Rational(mistake.meant).map { $0.compared(to: middle) == 0 } ?? false
      }
    }
  }

  /// Whether a minus too many before one of its figures is all that is wrong.
  ///
  /// Sentences say that something fell and seldom print a sign, so one explains more than a digit.
  var isMinusTooMany: Bool {
    guard holds == false, figures.contains(where: \.value.isNegative) else { return false }
    return Mistake.mending(self).contains { $0.kind == .sign && !$0.isMissingMinus }
  }

  /// Whether it fails and one slip of the pen would mend it, which chance would seldom do.
  ///
  /// A figure of five digits has one neighbour by its sign, three by a zero or a comma, nine by a
  /// swap, and 54 by one digit. Three figures that a swap would mend are mended by chance 27 times
  /// in 100.000. A third of the room that the digits leave may be taken up by such neighbours.
  var isTellingSlip: Bool {
    guard holds == false, terms.count <= Mistake.mostFigures else { return false }
    var room = 1
    for _ in 0..<Chance.coincidenceDigits(of: self) where room < 1_000_000 { room *= 10 }
    let plain = figures.filter { !$0.isHedged }
    return plain.contains { quantity in
      guard let needed = interval(solvingFor: quantity) else { return false }
      return Mistake.mistakes(in: quantity, within: needed).contains { mistake in
        // Words say that something fell more often than signs do: a missing one is no slip.
        if mistake.kind == .sign { return !mistake.isMissingMinus }
        let neighbours = plain.reduce(0) { sum, other in
          sum
            + Mistake.neighbours(
              of: other.digitCount, by: mistake.kind, keepingDigits: mistake.keepsDigits)
        }
        return neighbours * 3 <= room
      }
    }
  }

  /// Whether it is a telling slip and no missing minus would mend it as well.
  var isUnambiguousSlip: Bool {
    isTellingSlip && !Mistake.mending(self).contains(where: \.isMissingMinus)
  }
}

extension Quantity {
  /// How many digits are printed.
  fileprivate var digitCount: Int {
    var (left, count) = (printed.coefficient.magnitude, 1)
    while left >= 10 {
      left /= 10
      count += 1
    }
    return count
  }
}

extension Mistake {
  /// Whether the figure is printed without the minus that would mend the sum.
  fileprivate var isMissingMinus: Bool { kind == .sign && printed.coefficient >= 0 }

  /// Whether no digit was lost or added in the middle of the figure.
  var keepsDigits: Bool {
    guard kind == .digit else { return true }
    var (old, new) = (printed.coefficient.magnitude, meant.coefficient.magnitude)
    while old >= 10, new >= 10 {
      old /= 10
      new /= 10
    }
    return old < 10 && new < 10
  }
}
