internal import LetterModel

/// What shows that the lines of a sum which fails count different things.
extension TreeSum {
  /// Whether the columns of a row's sum are multiplied, or are not of one measure where no header asserts
  /// the sum.
  ///
  ///     Soort           Norm   Aantal   Plaatsen
  ///     Garage           1,8       15         27     with decimals and without; 1,8 times 15 is 27
  ///     Openbaar         1        179        179     1 is lost in the rounding of 179
  func isOfOtherMeasures(
    _ position: Int, _ outcomes: [LineSum.Outcome], _ relation: Relation, in grid: NumberGrid
  ) -> Bool {
    guard sum.direction == .columns, basis < .named else { return false }
    if relation.isMultiplied { return true }
    guard basis < .stated else { return false }
    let exponents = relation.figures.filter { !$0.value.isZero }.map(\.printed.exponent)
    return Set(exponents).count > 1 || hasPartBelowRounding(outcomes, position, in: grid)
  }

  /// Whether a part is so small wherever the sum holds that rounding would hide it.
  private func hasPartBelowRounding(
    _ outcomes: [LineSum.Outcome], _ position: Int, in grid: NumberGrid
  ) -> Bool {
    let lines = grid.lines(sum.direction)
    let holding = outcomes.indices.filter {
      $0 != position && outcomes[$0].holds && !lines.isSkipped[$0]
    }
    return sum.parts.contains { part in
      isAmount(lines[part.line, position])
        && !holding.contains { other in
          guard case .number(let twice, _) = lines[part.line, other] else { return false }
          return twice.magnitude > window(at: other, in: lines).magnitude
        }
    }
  }

  /// The digits that had to be right by chance at the positions other than one, where those that print
  /// nearly the same are one witness: in each month the offices have nearly as many people.
  func independentDigits(
    _ outcomes: [LineSum.Outcome], _ position: Int, in grid: NumberGrid
  ) -> Int {
    let lines = grid.lines(sum.direction)
    var totals: [Int] = []
    var digits = 0
    for other in outcomes.indices
    where other != position && outcomes[other].holds && !lines.isSkipped[other] {
      guard case .number(let twice, _) = lines[sum.total, other] else { continue }
      let nearest = totals.suffix(TreeSum.mostCompared).map { abs($0 - twice) }.min() ?? abs(twice)
      digits += LineTally.digits(
        of: min(nearest, abs(twice)), window: window(at: other, in: lines))
      totals.append(twice)
    }
    return digits
  }

  private static let mostCompared = 16

  /// How far a sum may be off at a position by rounding, in half units.
  private func window(at position: Int, in lines: TableLines) -> Int {
    (sum.parts.map(\.line) + [sum.total]).reduce(0) { units, line in
      guard case .number(_, let unit) = lines[line, position] else { return units }
      return units + unit
    }
  }
}

extension Relation {
  /// Whether two parts multiplied make what is stated.
  fileprivate var isMultiplied: Bool {
    guard terms.count == 2,
      let product = terms[0].quantity.value.multiplied(by: terms[1].quantity.value)
    else { return false }
    return stated.interval.contains(product) == true
  }
}

extension LabelText {
  /// Whether a label says that its amounts are not exact: `Totaal oppervlak, circa`.
  var isApproximate: Bool {
    hasWord("circa") || hasWord("ca") || hasWord("ongeveer") || hasWord("globaal")
      || hasWord("indicatief")
  }
}
