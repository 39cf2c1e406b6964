internal import LetterModel

/// A statement that can be redone: some figures make another.
struct Relation: Sendable {
  /// An operand with its sign and, in a weighted sum, its factor.
  struct Term: Sendable {
    var quantity: Quantity
    var sign: Int
    private let factor: Factor

    /// What few terms have: it stands beside the term, so that the others are half as large.
    private indirect enum Factor {
      case none
      case share(Quantity)
    }

    /// A term, and the share of it that counts where that is not all.
    init(quantity: Quantity, sign: Int = 1, weight: Quantity? = nil) {
      self.quantity = quantity
      self.sign = sign
      factor = weight.map(Factor.share) ?? .none
    }

    /// A share in per cent that the quantity is multiplied by.
    var weight: Quantity? {
      if case .share(let share) = factor { share } else { nil }
    }
  }

  /// How the terms combine.
  var operation: Verification.Operation
  var terms: [Term]
  var stated: Quantity

  init(_ operation: Verification.Operation, _ terms: [Term], makes stated: Quantity) {
    self.operation = operation
    self.terms = terms
    self.stated = stated
  }

  /// A sum whose terms all have the sign +.
  static func sum(_ parts: [Quantity], makes stated: Quantity) -> Relation {
    Relation(.sum, parts.map { Term(quantity: $0) }, makes: stated)
  }

  /// a − b.
  static func difference(_ a: Quantity, _ b: Quantity, makes stated: Quantity) -> Relation {
    Relation(.difference, [Term(quantity: a), Term(quantity: b)], makes: stated)
  }

  /// a / b as a percentage.
  static func share(_ a: Quantity, of b: Quantity, makes stated: Quantity) -> Relation {
    Relation(.share, [Term(quantity: a), Term(quantity: b)], makes: stated)
  }

  /// p per cent of N.
  static func product(_ p: Quantity, of n: Quantity, makes stated: Quantity) -> Relation {
    Relation(.product, [Term(quantity: p), Term(quantity: n)], makes: stated)
  }

  /// (b − a) / a as a percentage.
  static func growth(from a: Quantity, to b: Quantity, makes stated: Quantity) -> Relation {
    Relation(.growth, [Term(quantity: a), Term(quantity: b)], makes: stated)
  }

  /// The result of the printed values; `nil` on overflow or division by zero.
  var value: Rational? {
    switch operation {
    case .sum, .complement, .restatement, .comparison:
      return total { $0.quantity.value }
    case .weighted:
      return total { term in
        guard let weight = term.weight else { return term.quantity.value }
        return weight.value.multiplied(by: term.quantity.value)?.divided(by: Rational(100))
      }
    case .difference:
      return terms.count == 2
        ? terms[0].quantity.value.subtracting(terms[1].quantity.value) : nil
    case .share:
      return terms.count == 2
        ? terms[0].quantity.value.divided(by: terms[1].quantity.value)?
          .multiplied(by: Rational(100)) : nil
    case .product:
      return terms.count == 2
        ? terms[0].quantity.value.multiplied(by: terms[1].quantity.value)?
          .divided(by: Rational(100)) : nil
    case .growth:
      return terms.count == 2
        ? terms[1].quantity.value.divided(by: terms[0].quantity.value)?
          .subtracting(Rational(1))?.multiplied(by: Rational(100)) : nil
    case .citation:
      return nil
    }
  }

  /// The possible results of unrounded values; `nil` on overflow or where a divisor can be zero.
  var interval: Interval? {
    switch operation {
    case .sum, .complement, .restatement, .comparison:
      return hull { $0.quantity.interval }
    case .weighted:
      return hull { term in
        guard let weight = term.weight else { return term.quantity.interval }
        return weight.interval.multiplied(by: term.quantity.interval)?.scaled(by: .hundredth)
      }
    case .difference:
      return terms.count == 2
        ? terms[0].quantity.interval.subtracting(terms[1].quantity.interval) : nil
    case .share:
      return terms.count == 2
        ? terms[0].quantity.interval.divided(by: terms[1].quantity.interval)?
          .scaled(by: Rational(100)) : nil
    case .product:
      return terms.count == 2
        ? terms[0].quantity.interval.multiplied(by: terms[1].quantity.interval)?
          .scaled(by: .hundredth) : nil
    case .growth:
      return terms.count == 2
        ? terms[1].quantity.interval.divided(by: terms[0].quantity.interval)?
          .subtracting(Interval(Rational(1)))?.scaled(by: Rational(100)) : nil
    case .citation:
      return nil
    }
  }

  /// What the arithmetic shows.
  var judgement: Judgement {
    guard let value, let interval else { return .overflow }
    return Judgement.judge(stated: stated, value: value, interval: interval)
  }

  /// Whether unrounded values exist that would print like this; `nil` where that is not known.
  var holds: Bool? {
    guard let interval else { return nil }
    return stated.interval.meets(interval)
  }

  private func total(_ value: (Term) -> Rational?) -> Rational? {
    var sum = Rational.zero
    for term in terms {
      guard let part = value(term), let next = sum.adding(term.sign < 0 ? part.negated : part)
      else { return nil }
      sum = next
    }
    return sum
  }

  private func hull(_ interval: (Term) -> Interval?) -> Interval? {
    var sum = Interval(.zero)
    for term in terms {
      guard let part = interval(term), let next = sum.adding(term.sign < 0 ? part.negated : part)
      else { return nil }
      sum = next
    }
    return sum
  }
}

extension Rational {
  static let hundredth = Rational(1).divided(by: Rational(100)) ?? .zero
}
