internal import LetterModel

/// Totals that stand in the column beside that of their parts, as bookkeepers set them.
///
///     Overhead                  172.000
///     Btw                       767.000
///     Toe te rekenen kosten                939.000
///
/// A line is such a total where its words say so, or where it has none: the rows right above it have
/// numbers in the column before, and nothing in its own. One that does not hold is called wrong where
/// another of the table holds.
struct LedgerTotals {
  private let grid: NumberGrid

  init(of grid: NumberGrid) { self.grid = grid }

  /// A total and its parts.
  private struct Ledger {
    var row: Int
    var column: Int
    var parts: [Int]
    var outcome: LineSum.Outcome
  }

  /// What is found, each total redone.
  func findings() -> [Finding] {
    guard grid.columnCount > 1 else { return [] }
    let ledgers = grid.table.rows.indices.flatMap(ledgers(at:))
    let holds = ledgers.count { ledger in
      if case .holds(let digits, _) = ledger.outcome { return digits > 2 }
      return false
    }
    return ledgers.compactMap { ledger in
      guard let relation = relation(of: ledger) else { return nil }
      switch ledger.outcome {
      case .holds(let digits, _) where digits > 1 || holds > 0: break
      case .fails where holds > 0: break
      default: return nil
      }
      let isWrong = !ledger.outcome.holds && relation.isWithin(4) && !holdsWithoutOne(ledger)
      return Finding(
        relation: relation, span: relation.stated.span,
        doubt: ledger.outcome.holds || isWrong ? nil : .partsMayBeOther)
    }
  }

  /// The totals of a row.
  private func ledgers(at row: Int) -> [Ledger] {
    let line = grid.rowLines.lines[row]
    guard line.kind == .total || line.kind == .subtotal || line.isUnlabelled else { return [] }
    return (1..<grid.columnCount).compactMap { column in
      guard !grid.isIntensiveColumn[column], !grid.isIntensiveColumn[column - 1],
        isNumber(row, column), grid.rowLines[row, column - 1] == .empty,
        var tally = LineTally(total: grid.rowLines[row, column])
      else { return nil }
      let parts = parts(above: row, in: column - 1)
      guard parts.count > 1 else { return nil }
      for part in parts { tally.add(grid.rowLines[part, column - 1], sign: 1) }
      return Ledger(row: row, column: column, parts: parts, outcome: tally.outcome)
    }
  }

  /// The rows above a total that have a number in the column before its own and none in that.
  private func parts(above row: Int, in column: Int) -> [Int] {
    var parts: [Int] = []
    for above in (0..<row).reversed() {
      let isPart = grid.rowLines.lines[above].kind == .part
      guard isPart, isNumber(above, column), grid.rowLines[above, column + 1] == .empty else {
        break
      }
      parts.append(above)
    }
    return parts.reversed()
  }

  /// Whether a total holds without one of its parts: the number of a note stands in that column too.
  private func holdsWithoutOne(_ ledger: Ledger) -> Bool {
    ledger.parts.contains { left in
      guard var tally = LineTally(total: grid.rowLines[ledger.row, ledger.column]) else {
        return false
      }
      for part in ledger.parts where part != left {
        tally.add(grid.rowLines[part, ledger.column - 1], sign: 1)
      }
      return tally.outcome.holds
    }
  }

  private func relation(of ledger: Ledger) -> Relation? {
    guard let stated = grid.quantity(row: ledger.row, column: ledger.column) else { return nil }
    let terms = ledger.parts.compactMap { grid.quantity(row: $0, column: ledger.column - 1) }
    guard terms.count == ledger.parts.count else { return nil }
    return Relation(.sum, terms.map { Relation.Term(quantity: $0, sign: 1) }, makes: stated)
  }

  private func isNumber(_ row: Int, _ column: Int) -> Bool {
    if case .number = grid.rowLines[row, column] { return true }
    return false
  }
}
