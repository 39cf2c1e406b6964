internal import LetterModel

/// Which rows a total row may add up.
struct RowSections: Sendable {
  /// More totals than this are not looked at: the table is hostile or no table of sums.
  static let mostTotals = 200
  /// More rows than this are not added to one total.
  private static let mostParts = 2000

  /// The rows that are totals or subtotals, in order.
  let totals: [Int]
  private let rows: [Table.Row]

  init(_ grid: NumberGrid) {
    rows = grid.table.rows
    totals = rows.indices.filter { index in
      grid.table.rows[index].role == .total || grid.table.rows[index].role == .subtotal
    }
  }

  /// The relations of one total row under the reading that the numbers support best.
  func findings(forTotal row: Int, rule: String, in grid: NumberGrid) -> [Finding] {
    let candidates = candidates(forTotal: row, in: grid)
    guard var best = candidates.first else { return [] }
    var support = best.support(in: grid)
    for candidate in candidates.dropFirst() {
      let other = candidate.support(in: grid)
      if other > support {
        best = candidate
        support = other
      }
    }
    let claim: LineSum.Claim = grid.labels[row].isBareTotal ? .bareTotal : .labelled
    // One part that equals its total says little, and one that does not says nothing.
    if best.parts.count + best.minus.count < 2, support.holds == 0, support.fails > 0 { return [] }
    return best.findings(rule: rule, claim: claim, in: grid)
  }

  /// The readings, the most likely first.
  private func candidates(forTotal row: Int, in grid: NumberGrid) -> [LineSum] {
    var candidates: [LineSum] = []
    func add(_ parts: [Int], minus: [Int] = []) {
      guard !parts.isEmpty, parts.count <= RowSections.mostParts,
        !candidates.contains(where: { $0.parts == parts && $0.minus == minus })
      else { return }
      candidates.append(LineSum(direction: .rows, total: row, parts: parts, minus: minus))
    }
    let role = rows[row].role
    let above = Array(rows[..<row].indices.reversed())
    let below = Array(rows.index(after: row)..<rows.count)
    let isFirst = !above.contains { rows[$0].role == .data }
    for lines in isFirst ? [below, above] : [above, below] {
      add(section(lines, ending: [.total, .subtotal, .group]))
      if role == .subtotal { continue }
      add(section(lines, ending: [.total, .subtotal]))
      add(section(lines, ending: [.total]))
      add(topLevel(lines))
      add(lines.filter { rows[$0].role == .total }.sorted())
    }
    if grid.labels[row].isDifference {
      let earlier = above.filter { [.total, .subtotal].contains(rows[$0].role) }
      if earlier.count >= 2 { add([earlier[1]], minus: [earlier[0]]) }
    }
    return candidates
  }

  /// The data rows from a total on, up to the first row of some roles.
  ///
  /// A blank row ends nothing: budget states put one between the groups.
  private func section(_ lines: [Int], ending roles: [Table.Role]) -> [Int] {
    var section: [Int] = []
    for line in lines {
      let role = rows[line].role
      if role == .data, rows[line].cells.contains(where: { $0.number != nil }) {
        section.append(line)
      } else if roles.contains(role), !(section.isEmpty && role == .group) {
        break
      }
    }
    return section.sorted()
  }

  /// Subtotals, and the data rows that stand under none.
  private func topLevel(_ lines: [Int]) -> [Int] {
    var parts: [Int] = []
    for line in lines {
      if rows[line].role == .total { break }
      if rows[line].role == .subtotal { parts.append(line) }
    }
    return parts.sorted()
  }
}
