internal import LetterModel

/// Recomputes a first or last line that is the sum of all others, although no label says `totaal`.
///
///     | Landsdeel | 2022  | 2023  |      | Ingediend | Gegrond | Ongegrond | Ingetrokken |
///     | Noord     |   412 |   388 |      |     1.240 |     310 |       830 |         100 |
///     | Zuid      | 1.120 | 1.205 |      |     1.411 |     350 |       951 |         110 |
///     | Nederland | 1.532 | 1.593 |
///
/// A table has four such readings at most, so three digits together agree by accident in one table
/// in some hundreds. What fails is a contradiction only where one position fails by one slip of the
/// pen and the others agree to three digits, or a label says that there are no other parts: the
/// whole is `Nederland`, or one of them is `overig` and two digits agree. Years are no parts of the
/// last year.
struct WholeCheck: TableRule {
  let rule = "table.whole"
  let summary = "a first or last line without a label for it is the sum of all others"

  private static let most = (rows: 60, columns: 24)

  func findings(in grid: NumberGrid) -> [Finding] {
    var findings: [Finding] = []
    let rows = grid.table.rows.indices.filter {
      grid.table.rows[$0].role == .data && grid.hasNumber(inRow: $0)
    }
    let hasTotal = grid.table.rows.contains { $0.role == .total || $0.role == .subtotal }
    if !hasTotal, (3...WholeCheck.most.rows).contains(rows.count),
      !isSeries(rows.map { grid.labels[$0] }), !rows.contains(where: { isLevel($0, in: grid) })
    {
      findings += sums(.rows, of: rows, in: grid)
    }
    let columns = grid.headers.indices.filter {
      !grid.isIntensiveColumn[$0] && !grid.headers[$0].isDifference
    }
    if (3...WholeCheck.most.columns).contains(columns.count),
      !columns.contains(where: { grid.headers[$0].isTotal }), grid.rowCount <= 400,
      !isSeries(columns.map { grid.headers[$0] })
    {
      findings += sums(.columns, of: columns, in: grid)
    }
    return findings
  }

  /// Whether lines name years one after another.
  private func isSeries(_ labels: [LabelText]) -> Bool {
    labels.count { $0.year != nil } > labels.count - 2
  }

  /// Whether a row holds shares or averages.
  private func isLevel(_ row: Int, in grid: NumberGrid) -> Bool {
    grid.labels[row].isIntensive || grid.isPercentageRow(row)
  }

  /// Whether labels say that a line has these parts and no others.
  ///
  /// `Overig` closes a list, but not every list has its whole beside it: another position must
  /// agree to two digits.
  private func isClosed(_ sum: LineSum, digits: Int, in grid: NumberGrid) -> Bool {
    let labels = sum.direction == .rows ? grid.labels : grid.headers
    return labels[sum.total].namesCountry
      || (digits >= 2 && sum.parts.contains { labels[$0].isRest })
  }

  private func sums(_ direction: LineSum.Direction, of lines: [Int], in grid: NumberGrid)
    -> [Finding]
  {
    for total in [lines.first, lines.last].compactMap({ $0 }) {
      let sum = LineSum(direction: direction, total: total, parts: lines.filter { $0 != total })
      let labels = direction == .rows ? grid.labels : grid.headers
      guard !labels[total].isRest else { continue }
      let length = sum.length(in: grid)
      guard length <= 400 else { return [] }
      var (digits, failing) = (0, 0)
      var relations: [Relation] = []
      for at in 0..<length where !sum.isIntensive(at, in: grid) {
        switch sum.outcome(at: at, in: grid) {
        case .fails, .incomplete: failing += 1
        case .holds, .missing: break
        }
        if failing > 1 { break }
        guard let relation = sum.relation(at: at, in: grid), relation.terms.count > 1 else {
          continue
        }
        if relation.holds == true { digits += Chance.coincidenceDigits(of: relation) }
        relations.append(relation)
      }
      let isTold =
        failing == 0
        ? digits >= 3
        : failing == 1 && (digits >= 3 || isClosed(sum, digits: digits, in: grid))
          && relations.contains {
            $0.holds == false && (digits >= 3 ? $0.hasAnySlip : $0.isTellingSlip)
          }
      guard isTold else { continue }
      return relations.map { Finding(relation: $0, span: $0.stated.span) }
    }
    return []
  }
}

extension LabelText {
  /// Whether a label names the whole of all regions.
  fileprivate var namesCountry: Bool {
    isExactly("nederland") || isExactly("landelijk") || isExactly("heel nederland")
  }
}
