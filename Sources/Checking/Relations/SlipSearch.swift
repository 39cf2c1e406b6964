internal import LetterModel

/// The search for the slips of the pen that would bring one figure into an interval.
///
/// A figure of five digits allows over a hundred. Which digit at a place comes near the interval is
/// solved for, not tried: two divisions a place.
struct SlipSearch {
  private let quantity: Quantity
  private let needed: Interval
  /// The coefficients that may print a value of the interval, and a few beside them.
  private let near: ClosedRange<Int>
  /// What was found, in the order of the kinds that were looked for.
  private(set) var found: [Mistake] = []

  private var printed: PrintedNumber { quantity.printed }
  private var sign: Int { printed.coefficient < 0 ? -1 : 1 }

  /// A search in a figure of at most `PrintedDigits.most` digits.
  init(in quantity: Quantity, within needed: Interval) {
    self.quantity = quantity
    self.needed = needed
    near = SlipSearch.coefficients(within: needed, exponent: quantity.printed.exponent)
  }

  /// Looks for all slips.
  mutating func run() {
    let coefficient = printed.coefficient
    let digits = PrintedDigits(of: coefficient)
    // One digit of a one-digit figure is any figure: it explains nothing.
    test(.sign, -coefficient)
    test(.factorTen, coefficient * 10)
    if coefficient % 10 == 0 { test(.factorTen, coefficient / 10) }
    if digits.count >= 3 {
      for at in 0..<(digits.count - 1) { test(.swappedDigits, sign * digits.swapped(at)) }
      for at in 0..<digits.count {
        // A zero in front would be a digit too many, which comes below.
        test(.digit, digits.changing(at), least: at == 0 ? 1 : 0)
      }
      // Of a number with decimals a mark takes the place of the last one: see `testPlaces`.
      if printed.exponent >= 0 {
        test(.gluedMark, coefficient / 10)
        if digits.count >= 5 { test(.gluedMark, coefficient / 100) }
      }
      for at in 0..<digits.count { test(.digit, sign * digits.without(at)) }
      for at in 0...digits.count { test(.digit, digits.inserting(at), least: 0) }
    }
    testPlaces()
    if digits.count == 2 { testTwoDigits(digits) }
  }

  /// The slips that move a comma.
  ///
  ///     742   for 74,2     the comma was lost
  ///     58,87 for 58,8     a footnote's mark was glued on
  private mutating func testPlaces() {
    let (coefficient, exponent) = (printed.coefficient, printed.exponent)
    if coefficient % 10 != 0 {
      add(.factorTen, PrintedNumber(coefficient, exponent: exponent - 1))
    }
    guard exponent < 0 else { return }
    add(.factorTen, PrintedNumber(coefficient, exponent: exponent + 1))
    if coefficient.magnitude >= 100 {
      add(.gluedMark, PrintedNumber(coefficient / 10, exponent: exponent + 1))
    }
  }

  /// The slips of a figure of two digits: 83 for 38.
  ///
  /// It is not lengthened or shortened: nearly any other would come of it.
  private mutating func testTwoDigits(_ digits: PrintedDigits) {
    let (ten, one) = (digits[0], digits[1])
    func test(_ kind: Mistake.Kind, _ ten: Int, _ one: Int) {
      let coefficient = sign * (ten * 10 + one)
      guard ten > 0, coefficient != printed.coefficient, near.contains(coefficient) else { return }
      add(kind, PrintedNumber(coefficient, exponent: printed.exponent))
    }
    test(.swappedDigits, one, ten)
    for digit in 0...9 {
      test(.digit, digit, one)
      test(.digit, ten, digit)
    }
  }

  /// Tests the digits of one place that come near.
  private mutating func test(_ kind: Mistake.Kind, _ place: PrintedDigits.Place, least: Int) {
    let (low, high) =
      sign < 0 ? (-near.upperBound, -near.lowerBound) : (near.lowerBound, near.upperBound)
    // Rounded towards zero: a digit too many at either end is turned away by the test itself.
    let first = max(least, (low - place.rest) / place.worth)
    let last = min(9, (high - place.rest) / place.worth)
    guard first <= last else { return }
    for digit in first...last { test(kind, sign * place.number(with: digit)) }
  }

  /// Tests a coefficient; one that is found counts once.
  private mutating func test(_ kind: Mistake.Kind, _ coefficient: Int) {
    guard near.contains(coefficient), coefficient != printed.coefficient,
      !found.contains(where: { $0.meant.coefficient == coefficient })
    else { return }
    add(kind, PrintedNumber(coefficient, exponent: printed.exponent))
  }

  private mutating func add(_ kind: Mistake.Kind, _ meant: PrintedNumber) {
    guard let interval = Interval(meant), interval.meets(needed) == true else { return }
    found.append(Mistake(kind: kind, printed: printed, meant: meant, span: quantity.span))
  }

  /// No slip makes a larger coefficient than this, and sums with it do not overflow.
  private static let most = 1 << 61

  /// Turns nearly all slips away before fractions are compared.
  private static func coefficients(within needed: Interval, exponent: Int) -> ClosedRange<Int> {
    func coefficient(_ end: Interval.End) -> Int? {
      guard let value = end.value, let unit = Rational(PrintedNumber(1, exponent: exponent)),
        let ratio = value.divided(by: unit)
      else { return nil }
      return Int(exactly: ratio.numerator / ratio.denominator)
    }
    let low = coefficient(needed.low).map { max($0, 2 - most) - 2 } ?? -most
    let high = coefficient(needed.high).map { min($0, most - 2) + 2 } ?? most
    return min(low, most)...min(max(low, high), most)
  }
}

extension Mistake {
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
