internal import LetterModel

/// Which relations of sentences may be asserted although their figures do not bear them out.
///
/// Words leave open what tables do not. Where figures are far apart it is likelier that the words
/// were misread than that the letter is wrong, and a wrong alarm costs more than a missed one.
extension Relation {
  /// What the words say of a relation.
  enum Evidence: Sendable {
    /// They say it in so many words: `samen goed voor`, `er resteert`.
    case cue
    /// They often say it: `in totaal`, `waarvan … en …`.
    case hint
    /// Only the figures say it.
    case none
  }

  /// Whether a relation holds, or may be called a contradiction on the evidence of the words.
  func isAsserted(by evidence: Evidence) -> Bool {
    if holds == true { return true }
    return switch evidence {
    case .cue: isLikelyWrong
    case .hint: isSlip
    case .none: isSignSlip && Chance.digits(of: self) > 1
    }
  }

  /// Whether a minus that does not belong before one of its figures is all that is wrong.
  ///
  /// Sentences say that something fell and seldom print a sign, so one explains more than a digit.
  var isSignSlip: Bool {
    guard holds == false, figures.contains(where: \.value.isNegative) else { return false }
    return Mistake.mending(self).contains { $0.kind == .sign && $0.printed.coefficient < 0 }
  }

  /// Whether one slip of the pen would mend it, a sign among them.
  var hasSlip: Bool { !Mistake.mending(self).isEmpty }

  /// Whether one slip of the pen would mend it.
  ///
  /// A minus that is not there is none: `1.284 and 963` of `321` are no parts with a sign lost but
  /// a difference that was misread.
  var isMendable: Bool {
    Mistake.mending(self).contains { $0.kind != .sign || $0.printed.coefficient < 0 }
  }

  /// Whether a relation that words assert fails by a quarter at most, or by one slip of the pen.
  var isLikelyWrong: Bool { holds == false && (isWithin(4) || isMendable) }

  /// Whether a relation holds, or fails by little, or one slip of the pen would mend it.
  var isBelievable: Bool {
    if holds == true { return true }
    guard let value, let difference = stated.value.subtracting(value)?.magnitude,
      let quarter = stated.value.magnitude.divided(by: Rational(4)),
      let order = difference.compared(to: quarter)
    else { return false }
    return order <= 0 || hasSlip
  }

  /// Whether a relation fails and one slip of the pen would mend it, which chance would seldom do.
  ///
  /// A figure of five digits has one neighbour by its sign, three by a zero or a comma, nine by a
  /// swap, and 54 by one digit. Three figures that a swap would mend are mended by chance 27 times
  /// in 100.000. A third of the room that the digits leave may be taken up by such neighbours.
  var isSlip: Bool {
    guard holds == false, terms.count <= Mistake.mostFigures else { return false }
    var room = 1
    for _ in 0..<Chance.digits(of: self) where room < 1_000_000 { room *= 10 }
    let plain = figures.filter { !$0.isHedged }
    return plain.contains { quantity in
      guard let needed = interval(solvingFor: quantity) else { return false }
      return Mistake.mistakes(in: quantity, within: needed).contains { mistake in
        // Words say that something fell more often than signs do: a missing one is no slip.
        if mistake.kind == .sign { return mistake.printed.coefficient < 0 }
        let neighbours = plain.reduce(0) { sum, other in
          sum
            + Mistake.neighbours(
              of: other.digitCount, by: mistake.kind, keepingDigits: mistake.keepsDigits)
        }
        return neighbours * 3 <= room
      }
    }
  }
}

extension Relation {
  /// Whether it fails and one slip would mend it that loses neither a digit nor a sign.
  var hasPlainSlip: Bool {
    holds == false
      && Mistake.mending(self).contains { mistake in
        mistake.keepsDigits && (mistake.kind != .sign || mistake.printed.coefficient < 0)
      }
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
