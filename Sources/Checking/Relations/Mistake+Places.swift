internal import LetterModel

extension Mistake {
  /// The slips that move a comma, and those of figures of two digits.
  ///
  ///     742   for 74,2     the comma was lost
  ///     58,87 for 58,8     a footnote's mark was glued on
  ///     83    for 38       two digits swapped
  ///
  /// A figure of two digits is not lengthened or shortened: nearly any other would come of it.
  static func placed(in quantity: Quantity, within needed: Interval) -> [Mistake] {
    let printed = quantity.printed
    var variants: [(Kind, PrintedNumber)] = []
    if printed.coefficient % 10 != 0 {
      variants.append(
        (.factorTen, PrintedNumber(printed.coefficient, exponent: printed.exponent - 1)))
    }
    if printed.exponent < 0 {
      variants.append(
        (.factorTen, PrintedNumber(printed.coefficient, exponent: printed.exponent + 1)))
      if printed.coefficient.magnitude >= 100 {
        let shorter = printed.coefficient / 10
        variants.append((.gluedMark, PrintedNumber(shorter, exponent: printed.exponent + 1)))
      }
    }
    if (10...99).contains(printed.coefficient.magnitude) {
      let sign = printed.coefficient < 0 ? -1 : 1
      let (ten, one) = printed.coefficient.magnitude.quotientAndRemainder(dividingBy: 10)
      func add(_ kind: Kind, _ ten: Int, _ one: Int) {
        let coefficient = sign * (ten * 10 + one)
        guard ten > 0, coefficient != printed.coefficient else { return }
        variants.append((kind, PrintedNumber(coefficient, exponent: printed.exponent)))
      }
      add(.swappedDigits, Int(one), Int(ten))
      for digit in 0...9 {
        add(.digit, digit, Int(one))
        add(.digit, Int(ten), digit)
      }
    }
    return variants.compactMap { kind, meant in
      guard let interval = Interval(meant), interval.meets(needed) == true else { return nil }
      return Mistake(kind: kind, printed: printed, meant: meant, span: quantity.span)
    }
  }

  /// How many figures a slip of this kind, or of a likelier one, makes of a figure of n digits.
  ///
  /// The more there are, the likelier one of them mends a relation by chance.
  static func neighbours(of digits: Int, by kind: Kind, keepingDigits: Bool) -> Int {
    switch kind {
    case .sign: 1
    case .factorTen: 3
    case .gluedMark: 5
    case .swappedDigits: 4 + digits
    case .digit: (keepingDigits ? 4 : 14) + digits * (keepingDigits ? 10 : 21)
    }
  }
}
