internal import LetterModel

/// A way in which one figure could have gone wrong, so that a sum fails.
///
/// A hypothesis, never a correction: the record keeps what was printed.
struct Mistake: Sendable {
  /// What happened.
  enum Kind: Int, Sendable, Comparable {
    /// Two adjacent digits changed places: 81.171 for 81.117.
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

  /// Of more figures than this, chance mends one: no slip explains their sum, and none is looked
  /// for, which would cost the square of their number.
  static let mostFigures = 64

  /// The mistakes in one figure that would each mend a relation.
  static func mending(_ relation: Relation) -> [Mistake] {
    guard relation.terms.count <= mostFigures else { return [] }
    var mistakes: [Mistake] = []
    for quantity in relation.figures where !quantity.isHedged {
      guard let needed = relation.interval(solvingFor: quantity) else { continue }
      mistakes += self.mistakes(in: quantity, within: needed)
    }
    return mistakes
  }

  /// The mistakes that would bring a figure into an interval; the likeliest first.
  static func mistakes(in quantity: Quantity, within needed: Interval) -> [Mistake] {
    guard PrintedDigits(of: quantity.printed.coefficient).count <= PrintedDigits.most else {
      return []
    }
    var search = SlipSearch(in: quantity, within: needed)
    search.run()
    guard search.found.count > 1 else { return search.found }
    let middle = needed.middle
    return search.found.sorted { left, right in
      // What makes the sum exact comes before what rounding must help.
      let order = left.distance(to: middle).compared(to: right.distance(to: middle)) ?? 0
      return order == 0 ? left.kind < right.kind : order < 0
    }
  }

  private func distance(to middle: Rational?) -> Rational {
    guard let middle, let value = Rational(meant) else { return .zero }
    return value.subtracting(middle)?.magnitude ?? .zero
  }
}
