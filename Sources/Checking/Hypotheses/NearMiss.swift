internal import LetterModel

extension Relation {
  /// Whether a relation of a sentence may be asserted: it holds, or it fails by little, or one slip
  /// of the pen would mend it.
  ///
  /// Words leave open what tables do not. Where figures are far apart it is likelier that the words
  /// were misread than that the letter is wrong, and a wrong alarm costs more than a missed one.
  var isBelievable: Bool {
    if holds == true { return true }
    guard let value, let difference = stated.value.subtracting(value)?.magnitude,
      let quarter = stated.value.magnitude.divided(by: Rational(4)),
      let order = difference.compared(to: quarter)
    else { return false }
    return order <= 0 || !Mistake.mending(self).isEmpty
  }
}
