internal import LetterModel

/// Other readings of the lines that a sum which fails is read from: where one of them holds, it is what
/// the table says.
extension TreeSum {
  /// Whether rows right above a total make it, other than those that it is held against.
  ///
  ///     Veilingprijs          1.100,00
  ///     Veilingkosten           100,00
  ///     Basis                 1.000,00
  ///     Opslag                   57,10
  ///     Totaal                1.057,10
  func isMadeByRowsAbove(_ position: Int, in grid: NumberGrid) -> Bool {
    guard basis < .named, sum.direction == .rows else { return false }
    let lines = grid.rowLines
    let taken = Set(sum.parts.map(\.line))
    var run: [Int] = []
    for line in (0..<sum.total).reversed().prefix(TreeSum.mostAbove) {
      guard case .number = lines[line, position] else { continue }
      run.append(line)
      guard run.count > 1, Set(run) != taken else { continue }
      let other = LineSum(.rows, total: sum.total, plus: run)
      if case .holds(let digits, _) = other.outcome(at: position, in: lines), digits > 2 {
        return true
      }
    }
    return false
  }

  private static let mostAbove = 14

  /// Whether a difference holds with one more column, which corrects it.
  ///
  ///     Voorraad | Behoefte | Correctie | Verschil
  ///       14.520 |   13.430 |         2 |    1.092
  func isCorrectedByColumn(_ position: Int, in grid: NumberGrid) -> Bool {
    guard sum.direction == .columns, sum.parts.contains(where: { $0.sign < 0 }) else {
      return false
    }
    let lines = grid.columnLines
    let taken = Set(sum.parts.map(\.line) + [sum.total])
    return (0..<grid.columnCount).contains { column in
      guard !taken.contains(column), case .number(let twice, _) = lines[column, position],
        twice != 0
      else { return false }
      return [1, -1].contains { sign in
        var other = sum
        other.parts.append(LineSum.Part(line: column, sign: sign))
        return other.outcome(at: position, in: lines).holds
      }
    }
  }

  /// Whether a row that is taken off prints its minus too: `Af: kosten  -3.000` is added as it stands.
  func hasDoubleMinus(_ position: Int, in grid: NumberGrid) -> Bool {
    let lines = grid.lines(sum.direction)
    return sum.parts.indices.contains { at in
      guard sum.parts[at].sign < 0, lines[sum.parts[at].line, position].isNegative else {
        return false
      }
      var other = sum
      other.parts[at].sign = 1
      return other.outcome(at: position, in: lines).holds
    }
  }

  /// Whether words stand among the columns of a row's sum: what stands left of them is another table's.
  func crossesWords(_ position: Int, in grid: NumberGrid) -> Bool {
    guard sum.direction == .columns, basis < .named else { return false }
    let taken = sum.parts.map(\.line) + [sum.total]
    guard let first = taken.min(), let last = taken.max() else { return false }
    return (first...last).contains { grid.columnLines[$0, position] == .words }
  }

  /// Whether a row of balances is held against a difference that only rows of changes bear out.
  ///
  ///                       Vermogen   Voorziening   Resultaat
  ///     Stand 1 januari     18.101        14.506        -256
  ///     Premie                 237           207          30
  func isBalanceAmongChanges(
    _ position: Int, _ outcomes: [LineSum.Outcome], in grid: NumberGrid
  ) -> Bool {
    guard sum.direction == .columns, sum.parts.contains(where: { $0.sign < 0 }),
      grid.labels[position].isMoment
    else { return false }
    return !outcomes.indices.contains { outcomes[$0].holds && grid.labels[$0].isMoment }
  }

  /// Whether a total that nothing bears out holds without one of its parts, or has another sign than all
  /// of them.
  func isLoose(_ position: Int, in grid: NumberGrid) -> Bool {
    let lines = grid.lines(sum.direction)
    let cells = sum.parts.map { lines[$0.line, position] }
    if lines[sum.total, position].isNegative, !cells.contains(where: \.isNegative),
      sum.parts.allSatisfy({ $0.sign > 0 })
    {
      return true
    }
    return sum.parts.indices.contains { at in
      guard sum.parts.count > 2, isAmount(cells[at]) else { return false }
      var other = sum
      other.parts.remove(at: at)
      if case .holds(let digits, _) = other.outcome(at: position, in: lines) { return digits > 1 }
      return false
    }
  }

  /// Whether a total states something under a header under which none of its parts does.
  func hasMoreThanParts(in grid: NumberGrid) -> Bool {
    let lines = grid.lines(sum.direction)
    return (0..<lines.positions).contains { position in
      !lines.isSkipped[position] && isAmount(lines[sum.total, position])
        && sum.parts.allSatisfy { lines[$0.line, position] == .empty }
    }
  }

  func isAmount(_ cell: LineCell) -> Bool {
    if case .number(let twice, _) = cell { return twice != 0 }
    return false
  }
}
