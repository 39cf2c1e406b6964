internal import LetterModel

/// Recomputes lines that add up what the lines beside them hold so far.
///
///     | Jaar | Vervangen | Cumulatief |        | Kwartaal   |  1 |  2 |  3 |
///     | 2020 |       715 |        715 |        | Meldingen  | 40 | 55 | 38 |
///     | 2021 |       842 |      1.557 |        | Cumulatief | 40 | 95 | 133 |
///
/// A label says that a line is cumulative; which line it accumulates, the positions decide, the nearest
/// first.
/// More steps must hold than figures are wrong, or as many where the start holds too, and no more than
/// two steps may fail, as one wrong figure breaks the step to it and the one from it; then what fails
/// is a contradiction. Of lines that contain other figures no step holds but by accident, once in ten
/// or fewer.
struct CumulativeCheck: TableRule {
  let rule = "table.cumulative"
  let summary = "a cumulative line adds the line beside it step by step"

  private static let mostLines = 24
  private static let mostSteps = 200

  func findings(in grid: NumberGrid) -> [Finding] {
    var findings: [Finding] = []
    if (2...CumulativeCheck.mostLines).contains(grid.columnCount) {
      for column in grid.headers.indices where grid.headers[column].isCumulative {
        let others = grid.headers.indices.filter {
          !grid.headers[$0].isCumulative && !grid.headers[$0].isTotal && !grid.isIntensiveColumn[$0]
        }
        let rows = grid.table.rows.indices.filter { grid.table.rows[$0].role == .data }
        findings += best(of: others, near: column, at: rows) { line, at in
          grid.quantity(row: at, column: line)
        }
      }
    }
    if (2...CumulativeCheck.mostLines).contains(grid.rowCount) {
      for row in grid.labels.indices where grid.labels[row].isCumulative {
        let others = grid.labels.indices.filter {
          !grid.labels[$0].isCumulative && grid.table.rows[$0].role == .data
        }
        let columns = grid.headers.indices.filter { !grid.headers[$0].isTotal }
        findings += best(of: others, near: row, at: columns) { line, at in
          grid.quantity(row: line, column: at)
        }
      }
    }
    return findings
  }

  /// The steps of the reading that most positions support.
  private func best(
    of lines: [Int], near line: Int, at positions: [Int],
    quantity: (_ line: Int, _ position: Int) -> Quantity?
  ) -> [Finding] {
    guard positions.count > 2, positions.count <= CumulativeCheck.mostSteps else { return [] }
    var best: (steps: [Relation], holding: Int)?
    for other in lines.sorted(by: { abs($0 - line) < abs($1 - line) }) {
      let steps = zip(positions, positions.dropFirst()).compactMap { before, at -> Relation? in
        guard let sum = quantity(line, before), let more = quantity(other, at),
          let total = quantity(line, at)
        else { return nil }
        return Relation.sum([sum, more], makes: total)
      }
      let holding = steps.count { $0.holds == true && Chance.coincidenceDigits(of: $0) > 0 }
      let failing = steps.count { $0.holds == false }
      let slips = CumulativeCheck.slips(in: steps)
      let starts = isSame(quantity(line, positions[0]), quantity(other, positions[0]))
      // Two wrong figures are likelier a line that adds up something else.
      guard failing <= 2, slips <= 1, holding > slips || (starts && holding >= slips),
        holding > best?.holding ?? -1
      else { continue }
      best = (steps, holding)
    }
    return (best?.steps ?? []).map { Finding(relation: $0, span: $0.stated.span) }
  }

  /// How many steps fail, the step to a wrong figure and the one from it counted once.
  private static func slips(in steps: [Relation]) -> Int {
    var slips = steps.count { $0.holds == false }
    for (one, next) in zip(steps, steps.dropFirst()) where one.holds == false && next.holds == false
    {
      if let off = one.judgement.difference, next.judgement.difference == off.negated { slips -= 1 }
    }
    return slips
  }

  private func isSame(_ one: Quantity?, _ other: Quantity?) -> Bool {
    guard let one, let other, !one.value.isZero else { return false }
    return one.value.compared(to: other.value) == 0
  }
}

extension LabelText {
  /// Whether a label says that a line adds up what came before.
  fileprivate var isCumulative: Bool {
    hasWord(startingWith: "cumulatie") || hasWord("oplopend") || hasWord("gecumuleerd")
  }
}
