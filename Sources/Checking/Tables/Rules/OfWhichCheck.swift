internal import LetterModel

/// Recomputes a row or a column that `waarvan` divides.
///
///     Formele dienstverbanden     79.262         | Vacatures | waarvan vervuld | waarvan open |
///     waarvan markt               70.388         |    42.310 |          30.120 |       12.190 |
///     waarvan overheid             8.874
///
/// Such lines are parts, but need not be all: a sum is reported where all positions agree to two digits
/// together, and one that fails only where the same lines agree elsewhere to four, or where the
/// last part is `overig`.
struct OfWhichCheck: TableRule {
  let rule = "table.of-which"
  let summary = "rows or columns marked waarvan make the one before them"

  func findings(in grid: NumberGrid) -> [Finding] {
    let rows = groups(
      of: grid.rowCount, isPart: { grid.table.rows[$0].role == .memo }, direction: .rows)
    let columns = groups(
      of: grid.columnCount, isPart: { grid.headers[$0].isOfWhich }, direction: .columns)
    return (rows + columns).flatMap { sum -> [Finding] in
      let support = sum.support(in: grid)
      let last = sum.direction == .rows ? grid.labels[sum.parts.last ?? 0] : nil
      let isClosed = last?.isRest ?? false
      let isSlip = support.fails == 1 && support.agrees == 0 && isOneSlip(sum, in: grid)
      guard isClosed || isSlip || (support.coincidenceDigits >= 2 && support.agrees > support.fails)
      else {
        return []
      }
      if support.fails == 0 || isClosed || isSlip {
        return sum.findings(basis: .bareTotal, in: grid)
      }
      return sum.findings(basis: .unlabelled, in: grid)
    }
  }

  /// Whether its only position fails, and one slip of the pen would mend it that chance would
  /// seldom do.
  private func isOneSlip(_ sum: LineSum, in grid: NumberGrid) -> Bool {
    (0..<sum.length(in: grid)).contains { at in
      sum.outcome(at: at, in: grid) == .fails
        && sum.relation(at: at, in: grid)?.isTellingSlip == true
    }
  }

  /// The runs of two or more parts, each with the line before it.
  private func groups(
    of count: Int, isPart: (Int) -> Bool, direction: LineSum.Direction
  ) -> [LineSum] {
    var groups: [LineSum] = []
    var line = 0
    while line < count {
      var end = line + 1
      while end < count, isPart(end) { end += 1 }
      if end - line > 2, !isPart(line) {
        groups.append(
          LineSum(direction: direction, total: line, parts: Array((line + 1)..<end)))
      }
      line = end
    }
    return groups
  }
}

extension LabelText {
  /// Whether a header names a part of the column before it.
  fileprivate var isOfWhich: Bool {
    starts(with: "waarvan") || starts(with: "w.v.") || starts(with: "wv ")
  }

  /// Whether a label names all that no other row names.
  var isRest: Bool {
    hasWord(startingWith: "overig") || hasWord(startingWith: "resterend") || hasWord("rest")
  }
}
