internal import LetterModel

/// A way in which one figure could have gone wrong, so that a sum fails.
///
/// A hypothesis, never a correction: the record keeps what was printed.
struct Mistake: Sendable {
  /// What happened.
  enum Kind: Int, Sendable, Comparable {
    /// Two digits that stand side by side changed places: 81.171 for 81.117.
    case swappedDigits
    /// One digit is another one, or is too many, or is missing.
    case digit
    /// The sign is missing or too many.
    case sign
    /// A zero too many or too few: 7.240 for 724.
    case factorTen
    /// The last digits are a footnote's mark: `86.8154`.
    case gluedMark

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: Kind
  /// The figure as printed.
  var printed: PrintedNumber
  /// The figure that would mend the sum.
  var meant: PrintedNumber
  /// The bytes of the figure.
  var span: SourceSpan

  /// The mistakes in one figure that would each mend a relation.
  static func mending(_ relation: Relation) -> [Mistake] {
    relation.figures.flatMap { quantity -> [Mistake] in
      guard !quantity.isHedged, let needed = relation.interval(solvingFor: quantity) else {
        return []
      }
      return mistakes(in: quantity, within: needed)
    }
  }

  /// The mistakes that would bring a figure into an interval; the likeliest first.
  static func mistakes(in quantity: Quantity, within needed: Interval) -> [Mistake] {
    var mistakes: [Mistake] = []
    func test(_ kind: Kind, _ coefficient: Int) {
      let meant = PrintedNumber(coefficient, exponent: quantity.printed.exponent)
      guard meant != quantity.printed, !mistakes.contains(where: { $0.meant == meant }),
        let interval = Interval(meant), interval.meets(needed) == true
      else { return }
      mistakes.append(
        Mistake(kind: kind, printed: quantity.printed, meant: meant, span: quantity.span))
    }
    let coefficient = quantity.printed.coefficient
    let sign = coefficient < 0 ? -1 : 1
    let digits = Array(String(coefficient.magnitude).utf8).map { Int($0) - 0x30 }
    guard digits.count <= 17 else { return [] }
    // One digit of a one-digit figure is any figure: it explains nothing.
    test(.sign, -coefficient)
    test(.factorTen, coefficient * 10)
    if coefficient % 10 == 0 { test(.factorTen, coefficient / 10) }
    if digits.count >= 3 {
      for at in digits.indices.dropLast() {
        var swapped = digits
        swapped.swapAt(at, at + 1)
        test(.swappedDigits, sign * value(swapped))
      }
      for at in digits.indices {
        for digit in 0...9 where digit != digits[at] {
          var changed = digits
          changed[at] = digit
          test(.digit, sign * value(changed))
        }
      }
      test(.gluedMark, coefficient / 10)
      if digits.count >= 5 { test(.gluedMark, coefficient / 100) }
      for at in digits.indices {
        var shorter = digits
        shorter.remove(at: at)
        test(.digit, sign * value(shorter))
      }
      for at in 0...digits.count {
        for digit in 0...9 {
          var longer = digits
          longer.insert(digit, at: at)
          test(.digit, sign * value(longer))
        }
      }
    }
    mistakes += placed(in: quantity, within: needed)
    let middle = needed.middle
    return mistakes.sorted { left, right in
      // What makes the sum exact comes before what rounding must help.
      let order = left.distance(to: middle).compared(to: right.distance(to: middle)) ?? 0
      return order == 0 ? left.kind < right.kind : order < 0
    }
  }

  private func distance(to middle: Rational?) -> Rational {
    guard let middle, let value = Rational(meant) else { return .zero }
    return value.subtracting(middle)?.magnitude ?? .zero
  }

  private static func value(_ digits: [Int]) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }
}
