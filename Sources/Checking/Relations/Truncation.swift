internal import LetterModel

/// A figure that rounding can not explain but cutting off can: 34,9 % printed as 34 %.
enum Truncation {
  /// The remark on a relation whose stated figure was cut off.
  static func remarks(on relation: Relation) -> [Message] {
    guard !relation.stated.isHedged, let cut = interval(of: relation.stated),
      let interval = relation.interval, cut.meets(interval) == true, let value = relation.value
    else { return [] }
    let shown = value.rounded(to: relation.stated.printed.exponent - 2) ?? relation.stated.printed
    return [
      Message(
        english:
          "\(NumberText.plain(shown)) cut off gives \(NumberText.text(relation.stated.printed));"
          + " rounded it does not",
        dutch:
          "\(NumberText.plain(shown)) afgekapt geeft \(NumberText.text(relation.stated.printed));"
          + " afgerond niet")
    ]
  }

  /// [v, v + u) for a positive figure, (v − u, v] for a negative one.
  private static func interval(of quantity: Quantity) -> Interval? {
    guard let unit = Rational(PrintedNumber(1, exponent: quantity.printed.exponent)) else {
      return nil
    }
    if quantity.value.isNegative {
      guard let low = quantity.value.subtracting(unit) else { return nil }
      return Interval(low: .below(low), high: .closed(quantity.value))
    }
    guard let high = quantity.value.adding(unit) else { return nil }
    return Interval(low: .closed(quantity.value), high: .below(high))
  }
}
