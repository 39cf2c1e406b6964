internal import LetterModel

extension Relation {
  /// The figures of a relation, the stated one last.
  var figures: [Quantity] {
    var figures: [Quantity] = []
    figures.reserveCapacity(terms.count + 1)
    for term in terms {
      figures.append(term.quantity)
      if let weight = term.weight { figures.append(weight) }
    }
    figures.append(stated)
    return figures
  }

  /// Where in the file its figures begin, in the order of the file.
  var starts: [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(terms.count + 1)
    for at in terms.indices {
      starts.append(terms[at].quantity.span.start)
      if let weight = terms[at].weight { starts.append(weight.span.start) }
    }
    starts.append(stated.span.start)
    starts.sort()
    return starts
  }

  /// The values of one figure for which the relation holds; `nil` where that is not an interval
  /// that is easily known.
  func interval(solvingFor quantity: Quantity) -> Interval? {
    // The hundred of per cent has the bytes of the last share and is not that share; figures of two
    // letters may have one offset.
    if quantity.span == stated.span, quantity.figure == stated.figure,
      quantity.printed == stated.printed
    {
      return interval
    }
    guard
      let at = terms.firstIndex(where: {
        $0.quantity.span == quantity.span || $0.weight?.span == quantity.span
      })
    else { return nil }
    switch operation {
    case .sum, .complement, .restatement, .comparison:
      return rest(without: at)
    case .weighted:
      guard let rest = rest(without: at) else { return nil }
      guard let weight = terms[at].weight else { return rest }
      let other = weight.span == quantity.span ? terms[at].quantity : weight
      return rest.divided(by: other.interval)?.scaled(by: Rational(100))
    case .difference:
      guard terms.count == 2 else { return nil }
      return at == 0
        ? stated.interval.adding(terms[1].quantity.interval)
        : terms[0].quantity.interval.subtracting(stated.interval)
    case .share:
      guard terms.count == 2 else { return nil }
      return at == 0
        ? terms[1].quantity.interval.multiplied(by: stated.interval)?.scaled(by: .hundredth)
        : terms[0].quantity.interval.divided(by: stated.interval)?.scaled(by: Rational(100))
    case .product:
      guard terms.count == 2 else { return nil }
      return stated.interval.divided(by: terms[1 - at].quantity.interval)?
        .scaled(by: Rational(100))
    case .growth:
      guard terms.count == 2,
        let times = stated.interval.scaled(by: .hundredth)?.adding(Interval(Rational(1)))
      else { return nil }
      return at == 0
        ? terms[1].quantity.interval.divided(by: times)
        : terms[0].quantity.interval.multiplied(by: times)
    case .citation:
      return nil
    }
  }

  /// What one term of a sum must make once the others are subtracted.
  private func rest(without at: Int) -> Interval? {
    var rest = stated.interval
    for (index, term) in terms.enumerated() where index != at {
      var part = term.quantity.interval
      if let weight = term.weight {
        guard let weighted = part.multiplied(by: weight.interval)?.scaled(by: .hundredth) else {
          return nil
        }
        part = weighted
      }
      guard let next = term.sign < 0 ? rest.adding(part) : rest.subtracting(part) else {
        return nil
      }
      rest = next
    }
    return terms[at].sign < 0 ? rest.negated : rest
  }
}
