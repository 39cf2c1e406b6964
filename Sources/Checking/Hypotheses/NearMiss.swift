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
    case .cue: isBelievable
    case .hint: isSlip
    case .none: false
    }
  }

  /// Whether a relation holds, or fails by little, or one slip of the pen would mend it.
  var isBelievable: Bool {
    if holds == true { return true }
    guard let value, let difference = stated.value.subtracting(value)?.magnitude,
      let quarter = stated.value.magnitude.divided(by: Rational(4)),
      let order = difference.compared(to: quarter)
    else { return false }
    return order <= 0 || !Mistake.mending(self).isEmpty
  }

  /// Whether a relation fails and one slip of the pen would mend it, which chance would seldom do.
  ///
  /// A figure of n digits has about 10·n neighbours by one digit, a swap, a sign or a zero. Three
  /// figures of five digits have 150, and a random failure is mended by one of them about once in
  /// 600 times; figures of three digits prove nothing.
  var isSlip: Bool {
    guard holds == false else { return false }
    let plain = figures.filter { !$0.isHedged }
    let neighbours = plain.reduce(0) { $0 + 10 * $1.digitCount + 3 }
    var tries = 1
    for _ in 0..<Chance.digits(of: self) where tries < 1_000_000 { tries *= 10 }
    guard neighbours * 3 <= tries else { return false }
    return plain.contains { quantity in
      guard let needed = interval(solvingFor: quantity) else { return false }
      return Mistake.mistakes(in: quantity, within: needed).contains(where: \.keepsDigits)
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
  fileprivate var keepsDigits: Bool {
    guard kind == .digit else { return true }
    var (old, new) = (printed.coefficient.magnitude, meant.coefficient.magnitude)
    while old >= 10, new >= 10 {
      old /= 10
      new /= 10
    }
    return old < 10 && new < 10
  }
}
