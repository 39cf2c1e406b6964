internal import LetterModel

/// What the positions that hold say of each line that a sum takes.
extension TreeSum {
  /// Whether a sum that fails here rests on a line of which no other position says that it is taken.
  ///
  ///     Onttrekking reserves      240    225
  ///     Toevoeging reserves      -180      0      2021 says nothing of how it is taken
  ///     Mutaties reserves          60    225
  ///
  /// Where the words name the parts, they say it; where words say total, only a line that mends the
  /// sum when it is left out or turned is doubted.
  func restsOnUnproven(
    _ outcomes: [LineSum.Outcome], _ position: Int, in grid: NumberGrid
  ) -> Bool {
    guard basis < .named, sum.parts.count > 1 else { return false }
    let lines = grid.lines(sum.direction)
    let holding = outcomes.indices.filter {
      $0 != position && outcomes[$0].holds && !lines.isSkipped[$0]
    }
    guard !holding.isEmpty else { return false }
    let needsAll = basis < .stated || sum.direction == .columns && basis < .closed
    return sum.parts.indices.contains { at in
      let line = sum.parts[at].line
      guard isAmount(lines[line, position]),
        !holding.contains(where: { isAmount(lines[line, $0]) })
      else { return false }
      return needsAll || isMended(at, position, in: lines)
    }
  }

  /// Whether the sum holds here without a part, or with its sign turned.
  private func isMended(_ at: Int, _ position: Int, in lines: TableLines) -> Bool {
    var other = sum
    other.parts[at].sign = -other.parts[at].sign
    if other.outcome(at: position, in: lines).holds { return true }
    other.parts.remove(at: at)
    return other.outcome(at: position, in: lines).holds
  }

  /// Whether a column is one of a series of periods of which another is the sum of the same rows.
  ///
  ///     2024   2025   struc.
  ///
  /// What adds up in one year is no average in the next.
  func isOfPeriod(_ position: Int, _ outcomes: [LineSum.Outcome], in grid: NumberGrid) -> Bool {
    guard basis >= .stated, sum.direction == .rows else { return false }
    if addsAcross(position, outcomes, in: grid) { return true }
    guard grid.headers[position].isPeriod else { return false }
    let holding = outcomes.indices.filter { other in
      other != position && outcomes[other].holds && grid.headers[other].isPeriod
        && !grid.rowLines.isRepeat(other, of: position, in: sum)
    }
    return holding.count > 1
      || holding.contains { other in
        if case .holds(let digits, _) = outcomes[other] { return digits > 0 }
        return false
      }
  }

  /// Whether a column is added across to another in which the same rows add up: they are of one measure.
  ///
  ///                  Militair   Burger   Totaal
  ///     Landmacht        19,4      2,6     22,0
  private func addsAcross(
    _ position: Int, _ outcomes: [LineSum.Outcome], in grid: NumberGrid
  ) -> Bool {
    grid.columnSums.contains { across in
      let columns = across.sum.parts.map(\.line) + [across.sum.total]
      guard across.basis >= .stated, columns.contains(position),
        columns.contains(where: { $0 != position && outcomes[$0].holds })
      else { return false }
      let rows = across.sum.outcomes(in: grid.columnLines)
      return rows.count(where: \.holds) > 1
    }
  }

  /// Whether something says that a column adds up: another sum in it, or that it holds what a column
  /// holds in which the same rows add up.
  ///
  ///     Aandelen        -14,6     37.429
  ///     Obligaties      -27,2     31.311
  ///     Totaal          -18,9     68.740     returns have no sum, whatever the amounts beside them do
  func isOfSumsThatHold(
    _ position: Int, _ outcomes: [LineSum.Outcome], in grid: NumberGrid
  ) -> Bool {
    guard sum.direction == .rows, basis < .named else { return true }
    let lines = grid.rowLines
    let holding = outcomes.indices.filter {
      $0 != position && outcomes[$0].holds && !lines.isSkipped[$0]
    }
    let (header, measure) = (grid.headers[position], grid.columnLines.lines[position].measure)
    let isAlike = holding.contains { other in
      header.isPeriod && grid.headers[other].isPeriod
        || measure > 0 && grid.columnLines.lines[other].measure == measure
    }
    if isAlike || grid.table.unit != nil || header.bytes.isEmpty || header.isOfMoney { return true }
    // All columns but this one hold, some with as many decimals: then it is as they are.
    let others = outcomes.indices.filter {
      $0 != position && !lines.isSkipped[$0] && outcomes[$0] != .missing
    }
    let stated = grid.printed(row: sum.total, column: position)
    if holding.count > 1, others.allSatisfy({ outcomes[$0].holds }),
      holding.contains(where: {
        grid.printed(row: sum.total, column: $0)?.exponent == stated?.exponent
      })
    {
      return true
    }
    // Thousands are amounts: a return or a rate is small.
    if let stated, stated.exponent >= 0, stated.coefficient.magnitude >= 1_000 {
      return true
    }
    return grid.rowSums.contains { other in
      guard other.sum.total != sum.total else { return false }
      if case .holds(let digits, _) = other.sum.outcome(at: position, in: lines) {
        return digits > 0
      }
      return false
    }
  }

  /// Whether the shares beside the parts are far more than a whole: what they are shares of overlaps.
  ///
  ///     Stikstof      17   27%
  ///     Hydrologie    22   35%
  ///     Beheer        31   49%      one kind may suffer from more than one
  func hasOverlappingShares(in grid: NumberGrid) -> Bool {
    guard sum.direction == .rows, sum.parts.count > 2 else { return false }
    return (0..<grid.columnCount).contains { column in
      guard grid.isShareColumn(column) else { return false }
      let shares = sum.parts.compactMap { grid.quantity(row: $0.line, column: column)?.value }
      guard shares.count * 2 > sum.parts.count,
        shares.allSatisfy({ $0.compared(to: Rational(100)) == -1 }),
        let all = shares.reduce(Rational?.some(.zero), { $0?.adding($1) })
      else { return false }
      return all.compared(to: Rational(110)) == 1
    }
  }
}

extension LineTree {
  /// Whether two lines or more of a sum differ from position to position.
  ///
  /// Where all but one are the same in each year, the years are one witness and not several.
  func isVaried(_ sum: LineSum) -> Bool {
    let outcomes = sum.outcomes(in: lines)
    let holding = outcomes.indices.filter { outcomes[$0].holds && !lines.isSkipped[$0] }
    guard let first = holding.first else { return true }
    let varied = sum.parts.count { part in
      holding.contains { lines[part.line, $0] != lines[part.line, first] }
    }
    return varied > 1
  }
}

extension LabelText {
  /// Whether a header names a year, or all years to come as `structureel` does.
  fileprivate var isPeriod: Bool {
    !isLevel && (year != nil || hasWord(startingWith: "struc"))
  }

  /// Whether a header says that it is about money: `x € 1 mld`, `EUR`.
  fileprivate var isOfMoney: Bool {
    !isLevel && (contains("€") || hasWord("eur") || hasWord("euro"))
  }

  /// Whether a total says that it holds more than its parts, or less: `(incl. liquide middelen)`.
  var includesMore: Bool {
    hasWord("incl") || hasWord("excl") || hasWord("inclusief") || hasWord("exclusief")
  }
}
