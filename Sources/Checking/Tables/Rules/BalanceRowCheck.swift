internal import LetterModel

/// Recomputes the rows that state what is left of one row after another.
///
///     Inkomsten     8.450   9.120            Totaal baten     354
///     Uitgaven      7.985   9.610            Totaal lasten    359
///     Saldo           465    -490            Saldo             -5
///
/// A label says that a row is a balance; between which rows, the columns decide. The two rows right
/// above it, the last two totals, and the last rows that name what comes in and what goes out are tried
/// first, then other pairs above it, then the sum of all rows above it, for states that print expenses
/// as negative numbers. Two columns must agree, or one to a digit; other pairs than the first ones must
/// agree to three digits in all columns, as there are 56 of them.
struct BalanceRowCheck: TableRule {
  let rule = "table.balance"
  let summary = "a balance row is one row less another"

  private static let mostAbove = 8

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (3...400).contains(grid.rowCount) else { return [] }
    return grid.table.rows.indices.flatMap { row -> [Finding] in
      guard grid.labels[row].isBalance, !grid.labels[row].isIntensive,
        let sum = best(for: row, in: grid)
      else { return [] }
      return TreeSum(sum: sum, basis: .closed).findings(in: grid)
    }
  }

  private func best(for row: Int, in grid: NumberGrid) -> LineSum? {
    let above = Array(
      grid.table.rows[..<row].indices.reversed().filter { at in
        [.data, .total, .subtotal].contains(grid.table.rows[at].role)
          && grid.rowLines.lines[at].isNumbered && grid.rowLines.lines[at].kind != .aside
      }.prefix(BalanceRowCheck.mostAbove))
    let totals = above.filter { grid.table.rows[$0].role != .data }
    var pairs: [(Int, Int)] = []
    for lines in [totals, above] {
      for first in lines.indices {
        for second in lines.indices where second > first {
          pairs += [(lines[second], lines[first]), (lines[first], lines[second])]
        }
      }
    }
    var sums = pairs.map { plus, minus in
      LineSum(.rows, total: row, plus: [plus], minus: [minus])
    }
    let nearest =
      [totals, above].filter { $0.count > 1 }.map { [$0[0], $0[1]] }
      + [grid.labels[row].isResult ? sides(of: above, in: grid) : nil].compactMap(\.self)
    // Expenses may be printed as negative numbers.
    sums += sums.map { LineSum(.rows, total: row, plus: $0.parts.map(\.line).sorted()) }
    if above.count > 2 {
      sums.append(LineSum(.rows, total: row, plus: above.sorted()))
      let costs = above.filter { grid.labels[$0].isOutgoing }
      if !costs.isEmpty, costs.count < above.count {
        let others = above.filter { !costs.contains($0) }
        sums.append(LineSum(.rows, total: row, plus: others.sorted(), minus: costs.sorted()))
      }
    }
    var best: (sum: LineSum, support: Ballot)?
    func isBetter(_ sum: LineSum, _ support: Ballot) -> Bool {
      guard let best else { return true }
      // Of one pair the upper row is what the lower is subtracted from.
      if best.sum.isReverse(of: sum) {
        return best.support.holds - best.support.fails < support.holds - support.fails
      }
      // A year in which nothing was moved to reserves shows less than all years together.
      let (least, most) = (best.support, support)
      return (least.agrees - least.fails, least.holds - least.fails, least.digits)
        < (most.agrees - most.fails, most.holds - most.fails, most.digits)
    }
    for sum in sums {
      let support = sum.ballot(in: grid)
      let isNear = nearest.contains { Set($0) == Set(sum.parts.map(\.line)) }
      let isSlip = isNear && support.agrees > 0 && sum.hasOneSlip(in: grid)
      guard support.agrees > support.fails || isSlip,
        (support.digits >= 3 && support.fails == 0)
          || (isNear && (support.digits > 0 || support.agrees > 1))
      else { continue }
      if isBetter(sum, support) { best = (sum, support) }
    }
    if let best { return best.sum }
    // Nothing holds: where only two rows or totals can be meant, a slip may be why.
    guard let near = nearest.first, above.count == 2 || totals.count == 2,
      let one = sums.first(where: {
        $0 == LineSum(.rows, total: row, plus: [near[1]], minus: [near[0]])
      }),
      (0..<grid.columnCount).allSatisfy({ one.relation(at: $0, in: grid)?.isTellingSlip ?? true })
    else { return nil }
    return one
  }
}

extension BalanceRowCheck {
  /// The nearest row that names what comes in, and the nearest that names what goes out.
  ///
  ///     Kosten              2.514
  ///     Baten gemeenten     2.525
  ///     Baten derden            8
  ///     Baten totaal        2.533
  ///     Resultaat              19
  private func sides(of above: [Int], in grid: NumberGrid) -> [Int]? {
    guard let incoming = above.first(where: { grid.labels[$0].isIncoming }),
      let outgoing = above.first(where: { grid.labels[$0].isOutgoing })
    else { return nil }
    return [incoming, outgoing].sorted(by: >)
  }
}

extension LabelText {
  /// Whether a row's label names what is left of all that comes in, and no change.
  fileprivate var isResult: Bool {
    hasWord("saldo") || hasWord(startingWith: "resultaat")
      || hasWord(startingWith: "exploitatieres")
      || hasWord(startingWith: "overschot") || hasWord(startingWith: "tekort")
  }

  /// Whether a row's label begins or ends with a word for what comes in.
  fileprivate var isIncoming: Bool { !isOutgoing && names(LabelText.incoming) }

  /// Whether a row's label begins or ends with a word for what goes out.
  fileprivate var isOutgoing: Bool { names(LabelText.outgoing) }

  private static let incoming = ["baten", "opbrengst", "inkomst", "ontvangst", "besparing"]
  private static let outgoing = ["lasten", "kosten", "uitgave", "extra kosten"]

  private func names(_ words: [String]) -> Bool {
    words.contains { word in
      starts(with: word) || starts(with: "totaal " + word) || starts(with: "totale " + word)
        || ends(with: " " + word)
    }
  }
}

extension LineSum {
  /// Whether it is one line less another, and the other sum is that one less this.
  fileprivate func isReverse(of other: LineSum) -> Bool {
    parts.count == 2 && other.parts.count == 2 && parts[0].line == other.parts[1].line
      && parts[1].line == other.parts[0].line && parts[0].sign == other.parts[0].sign
      && parts[1].sign == other.parts[1].sign
  }
}

extension LabelText {
  /// Whether a row's label names what is left of one row after another.
  fileprivate var isBalance: Bool {
    hasWord("saldo") || hasWord(startingWith: "resultaat") || hasWord(startingWith: "verschil")
      || hasWord(startingWith: "exploitatieresult") || hasWord(startingWith: "tekort")
      || hasWord(startingWith: "overschot") || starts(with: "mutatie") || starts(with: "toename")
      || starts(with: "afname") || starts(with: "netto") || hasWord(startingWith: "batig")
      || hasWord(startingWith: "restant") || starts(with: "ruimte onder")
  }
}
