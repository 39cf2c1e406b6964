internal import LetterModel

/// Which rows each total row of a table adds up.
///
/// Rows are put on a stack as they come. A total takes rows off it, from the top down, and is put
/// there itself; so subtotals are added, not their rows again, whatever their depth:
///
///     Sociale huur 8.300, Middenhuur 4.150   →   Totaal huur 12.450
///     Koop 10.120                            →   Totaal 22.570 = 12.450 + 10.120
///
/// How many rows a total takes its label leaves open. The likely readings are tried in turn, and
/// the one that the numbers support in most columns is what the table says.
struct RowSections: Sendable {
  /// More totals than this are not looked at: the table is hostile or no table of sums.
  private static let mostTotals = 200
  /// More rows than this are not added to one total.
  private static let mostParts = 2000
  /// Readings that no label suggests are tried up to this many rows.
  private static let mostLoose = 24

  /// One total row and the reading of it that the numbers support best.
  struct Reading: Sendable {
    var sum: LineSum
    var support: LineSum.Support
  }

  /// The readings in the order of their totals.
  private(set) var readings: [Reading] = []
  /// The rows that no total has taken yet.
  private var stack: [Int] = []
  private let rows: [Table.Row]
  /// Whether a row holds a number.
  private let isNumbered: [Bool]

  init(_ grid: NumberGrid) {
    rows = grid.table.rows
    isNumbered = rows.indices.map { grid.hasNumber(inRow: $0) }
    var totals = 0
    for row in rows.indices {
      switch rows[row].role {
      case .data where isNumbered[row]:
        stack.append(row)
      case .group:
        stack.append(-1)
      case .total, .subtotal:
        totals += 1
        if totals <= RowSections.mostTotals, let reading = reading(ofTotal: row, in: grid) {
          readings.append(reading)
          let taken = Set(reading.sum.parts + reading.sum.minus)
          stack.removeAll { taken.contains($0) }
        }
        stack.append(row)
      default: break
      }
    }
  }

  /// The relations of the totals of one role.
  func findings(of role: Table.Role, rule: String, in grid: NumberGrid) -> [Finding] {
    readings.flatMap { reading -> [Finding] in
      let total = reading.sum.total
      guard rows[total].role == role else { return [] }
      // One part that equals its total says little, and one that does not says nothing.
      if reading.sum.parts.count + reading.sum.minus.count < 2, reading.support.holds == 0,
        reading.support.fails > 0
      {
        return []
      }
      let isBare =
        grid.labels[total].isBareTotal || role == .subtotal || namesItsGroup(total, in: grid)
      return reading.sum.findings(rule: rule, claim: isBare ? .bareTotal : .labelled, in: grid)
    }
  }

  private func reading(ofTotal row: Int, in grid: NumberGrid) -> Reading? {
    var best: Reading?
    func isBetter(_ support: LineSum.Support) -> Bool {
      best.map { $0.support < support } ?? true
    }
    for sum in likely(forTotal: row, in: grid) {
      let support = sum.support(in: grid)
      if isBetter(support) { best = Reading(sum: sum, support: support) }
    }
    if let best, best.support.fails == 0, best.support.holds > 0 { return best }
    let loose = stack.filter { $0 >= 0 }.suffix(RowSections.mostLoose)
    guard loose.count > 2 else { return best }
    for count in 2..<loose.count {
      let sum = LineSum(direction: .rows, total: row, parts: Array(loose.suffix(count)))
      let support = sum.support(in: grid)
      // Nothing but the numbers suggests these rows: chance must be unlikely.
      if support.digits >= 3, support.fails == 0, isBetter(support) {
        best = Reading(sum: sum, support: support)
      }
    }
    return best
  }

  /// The readings that structure suggests, the most likely first.
  private func likely(forTotal row: Int, in grid: NumberGrid) -> [LineSum] {
    var sums: [LineSum] = []
    func add(_ parts: [Int], minus: [Int] = []) {
      guard !parts.isEmpty, parts.count <= RowSections.mostParts,
        !sums.contains(where: { $0.parts == parts && $0.minus == minus })
      else { return }
      sums.append(LineSum(direction: .rows, total: row, parts: parts, minus: minus))
    }
    let open = stack.filter { $0 >= 0 }
    let fresh = Array(stack.reversed().prefix { $0 >= 0 && rows[$0].role == .data }.reversed())
    let ungrouped = Array(open.reversed().prefix { rows[$0].role == .data }.reversed())
    let isBare = grid.labels[row].isBareTotal
    let hasBare = open.contains { rows[$0].role == .total && grid.labels[$0].isBareTotal }
    if rows[row].role == .total, isBare, !hasBare {
      add(open)
      add(fresh)
    } else {
      add(fresh)
      add(ungrouped)
      if rows[row].role == .total { add(open) }
    }
    if rows[row].role == .total {
      add(ungrouped)
      add(rows[..<row].indices.filter { isData($0) })
      add(rows[..<row].indices.filter { rows[$0].role == .total })
    }
    let below = Array(rows.index(after: row)..<rows.count)
    add(section(below, ending: [.total, .subtotal, .group]))
    if rows[row].role == .total {
      add(section(below, ending: [.total, .subtotal]))
      add(section(below, ending: [.total]))
      add(below.filter { rows[$0].role == .subtotal })
    }
    if grid.labels[row].isDifference {
      let earlier = rows[..<row].indices.reversed().filter {
        [.total, .subtotal].contains(rows[$0].role)
      }
      if earlier.count >= 2 { add([earlier[1]], minus: [earlier[0]]) }
    }
    // A total above its rows comes first in its table: what stands below is likelier.
    let isFirst = !rows[..<row].contains { $0.role == .data }
    return isFirst ? sums.sorted { $0.isBelow && !$1.isBelow } : sums
  }

  /// Whether a total has the words of the group that it closes: `Bol`, …, `Totaal bol`.
  private func namesItsGroup(_ total: Int, in grid: NumberGrid) -> Bool {
    guard let group = rows[..<total].lastIndex(where: { $0.role == .group }) else { return false }
    return !rows[group..<total].contains { $0.role == .total }
      && grid.labels[total].isTotal(of: grid.labels[group])
  }

  private func isData(_ row: Int) -> Bool {
    rows[row].role == .data && isNumbered[row]
  }

  /// The data rows from a total on, up to the first row of some roles.
  ///
  /// A blank row ends nothing: budget states put one between the groups.
  private func section(_ lines: [Int], ending roles: [Table.Role]) -> [Int] {
    var section: [Int] = []
    for line in lines {
      if isData(line) {
        section.append(line)
      } else if roles.contains(rows[line].role), !(section.isEmpty && rows[line].role == .group) {
        break
      }
    }
    return section
  }
}

extension LineSum {
  /// Whether its parts stand below the total.
  fileprivate var isBelow: Bool { (parts.first ?? 0) > total }
}
