internal import LetterModel

extension TreeSum {
  /// The relations at all positions, as far as they may be asserted: `SumPolicy` says which.
  func findings(in grid: NumberGrid) -> [Finding] {
    let lines = grid.lines(sum.direction)
    let outcomes = sum.outcomes(in: lines)
    let all = Ballot(on: sum, outcomes, in: lines)
    let holding = outcomes.indices.filter { outcomes[$0].holds }
    let failing = outcomes.count { $0 != .missing && !$0.holds }
    let isNoise = failing > TreeSum.mostFailing && failing > holding.count
    return outcomes.indices.compactMap { position in
      guard outcomes[position] != .missing, outcomes[position].holds || !isNoise,
        let relation = sum.relation(at: position, in: grid),
        !isOfYears(position, in: grid)
      else { return nil }
      var doubt: Message?
      if outcomes[position].holds {
        guard isWorthSaying(outcomes[position], all, isSkipped: lines.isSkipped[position]) else {
          return nil
        }
      } else if lines.isSkipped[position] {
        guard isFilled(relation, position, in: grid) else { return nil }
      } else {
        var others = Ballot(on: sum, outcomes, in: lines, without: position)
        if sharesAreWhole(outcomes, in: grid) { others.add(.holds(digits: 2, blanks: false)) }
        guard basis >= .stated || SumPolicy.asserts(basis, others: others) else { return nil }
        doubt = self.doubt(outcomes, position, others, relation, in: grid)
      }
      // A line below a total may be one of its parts only.
      if sum.parts.count < 2, sum.parts.contains(where: { $0.line > sum.total }) { return nil }
      var finding = Finding(relation: relation, span: relation.stated.span, doubt: doubt)
      if sum.direction == .rows { finding.totalRow = .init(table: grid.index, row: sum.total) }
      if finding.isFailing, !holding.isEmpty {
        finding.remarks.append(.holdsElsewhere(holding, sum.direction, in: grid))
      }
      return finding
    }
  }

  /// A sum that fails in more positions, and in most, is none; each would be a doubt to be told, and to
  /// tell each takes a look at all others.
  private static let mostFailing = 100

  /// Whether the same lines make 100 in a line of shares: then they are all the parts.
  private func sharesAreWhole(_ outcomes: [LineSum.Outcome], in grid: NumberGrid) -> Bool {
    guard basis >= .stated, sum.parts.count > 1 else { return false }
    let lines = grid.lines(sum.direction)
    return outcomes.indices.contains { position in
      lines.isSkipped[position] && outcomes[position].holds
        && quantity(sum.total, at: position, in: grid)?.value.compared(to: Rational(100)) == 0
    }
  }

  /// Whether all that stands here are years: what a measure is complete in, no amounts.
  private func isOfYears(_ position: Int, in grid: NumberGrid) -> Bool {
    sum.parts.count > 1
      && sum.parts.allSatisfy { part in
        let (row, column) = sum.direction == .rows ? (part.line, position) : (position, part.line)
        let cells = grid.table.rows[row].cells
        return column < cells.count && cells[column].number != nil ? cells[column].isYear : true
      }
  }

  /// Whether figures that agree say something: zeros and one number that is repeated do not.
  private func isWorthSaying(_ outcome: LineSum.Outcome, _ all: Ballot, isSkipped: Bool) -> Bool {
    if case .holds(let digits, _) = outcome, digits > 0 { return !isSkipped || basis >= .stated }
    return !isSkipped && (all.digits > 0 || basis >= .stated)
  }

  /// Whether a line of shares was meant to make 100 and does but for one slip of the pen.
  private func isFilled(_ relation: Relation, _ position: Int, in grid: NumberGrid) -> Bool {
    let isShare =
      sum.direction == .rows ? grid.isShareColumn(position) : grid.isPercentageRow(position)
    guard isShare, basis >= .closed, sum.parts.count > 1, relation.hasAnySlip,
      let hundred = Quantity(printed: PrintedNumber(100), span: relation.stated.span)
    else { return false }
    return relation.stated.value.compared(to: hundred.value) == 0
      || relation.interval?.contains(hundred.value) == true
  }
}

extension LineSum.Outcome {
  /// Whether the numbers agree.
  var holds: Bool {
    switch self {
    case .holds, .repeats: true
    case .fails, .missing, .incomplete, .open: false
    }
  }
}

extension Message {
  /// Where the same lines add up: `the same rows add up under 2021 and 2023`.
  fileprivate static func holdsElsewhere(
    _ positions: [Int], _ direction: LineSum.Direction, in grid: NumberGrid
  ) -> Message {
    let names = positions.prefix(3).map { position -> String in
      let words =
        direction == .rows
        ? grid.table.columns[position].last?.text ?? "" : grid.table.rows[position].label.text
      return words.isEmpty ? "\(position + 1)" : "“\(words)”"
    }
    let list = names.joined(separator: ", ")
    let more = positions.count - names.count
    return Message(
      english: (direction == .rows
        ? "the same rows add up at \(list)" : "the same columns add up at \(list)")
        + (more > 0 ? " and \(more) more" : ""),
      dutch: (direction == .rows
        ? "dezelfde rijen tellen op bij \(list)" : "dezelfde kolommen tellen op bij \(list)")
        + (more > 0 ? " en nog \(more)" : ""))
  }
}
