/// What the lines of a table make of a sum.
extension LineSum {
  /// The relation at a position, blank parts left out.
  func relation(at position: Int, in grid: NumberGrid) -> Relation? {
    func quantity(_ line: Int) -> Quantity? {
      direction == .rows
        ? grid.quantity(row: line, column: position) : grid.quantity(row: position, column: line)
    }
    guard let stated = quantity(total) else { return nil }
    var terms: [Relation.Term] = []
    terms.reserveCapacity(parts.count)
    for part in parts {
      if let quantity = quantity(part.line) {
        terms.append(Relation.Term(quantity: quantity, sign: part.sign))
      }
    }
    guard !terms.isEmpty else { return nil }
    if terms.count == 2, parts.count == 2, parts[0].sign > 0, parts[1].sign < 0 {
      return Relation.difference(terms[0].quantity, terms[1].quantity, makes: stated)
    }
    return Relation(.sum, terms, makes: stated)
  }

  /// The votes of all positions.
  func ballot(in grid: NumberGrid) -> Ballot {
    let lines = grid.lines(direction)
    return Ballot(on: self, outcomes(in: lines), in: lines)
  }

  /// Whether one position fails, and one slip of the pen would mend it.
  func hasOneSlip(in grid: NumberGrid) -> Bool {
    let outcomes = outcomes(in: grid.lines(direction))
    let failing = outcomes.indices.filter { outcomes[$0] == .fails }
    guard failing.count == 1, let relation = relation(at: failing[0], in: grid) else {
      return false
    }
    return relation.hasAnySlip
  }
}
