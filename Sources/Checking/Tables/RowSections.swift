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
  /// One total row and the reading of it that the numbers support best.
  struct Reading: Sendable {
    var sum: LineSum
    var support: LineSum.Support
  }

  /// The readings in the order of their totals.
  private(set) var readings: [Reading] = []
  /// The rows that no total has taken yet.
  private(set) var stack: [Int] = []
  let rows: [Table.Row]
  /// Whether a row holds a number.
  private let isNumbered: [Bool]

  init(_ grid: NumberGrid) {
    rows = grid.table.rows
    isNumbered = rows.indices.map { grid.hasNumber(inRow: $0) && !grid.isYears(row: $0) }
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
          let breakdowns = breakdowns(ofTotal: row, besides: reading, in: grid)
          readings += breakdowns.isEmpty ? [reading] : breakdowns
          let taken = Set(reading.sum.parts + reading.sum.minus)
          stack.removeAll { taken.contains($0) }
        }
        stack.append(row)
      default: break
      }
    }
  }

  /// The relations of the totals of one role.
  func findings(of role: Table.Role, in grid: NumberGrid) -> [Finding] {
    readings.flatMap { reading -> [Finding] in
      let total = reading.sum.total
      guard rows[total].role == role else { return [] }
      let isBare =
        grid.labels[total].isBareTotal || role == .subtotal || namesItsGroup(total, in: grid)
      // A total closes the one row before it: where they differ, a row was lost. A row below a
      // total may be one of its parts only.
      if reading.sum.parts.count + reading.sum.minus.count < 2, reading.support.holds == 0,
        reading.support.fails > 0
      {
        guard isBare || closing(besides: total) == .closing(isAmongSums: true),
          !reading.sum.isBelow
        else { return [] }
      }
      let basis: LineSum.Basis =
        isBare || isOfTotals(reading.sum)
        ? .bareTotal : isClosing(reading.sum, in: grid) ? closing(besides: total) : .labelled
      return reading.sum.findings(basis: basis, in: grid)
    }
  }

  /// Whether a total adds totals and nothing else: those of all groups.
  private func isOfTotals(_ sum: LineSum) -> Bool {
    sum.parts.count > 1 && sum.minus.isEmpty
      && sum.parts.allSatisfy { rows[$0].role != .data && $0 < sum.total }
  }

  /// Whether a total like `Totaal lasten` closes the rows right before it, and no label says that
  /// something else is counted in it.
  private func isClosing(_ sum: LineSum, in grid: NumberGrid) -> Bool {
    guard sum.minus.isEmpty, let first = sum.parts.first, first < sum.total
    else { return false }
    return (sum.parts + [sum.total]).allSatisfy { !grid.labels[$0].namesMeasure }
  }

  /// How sure a total is that closes its rows: surer where another total of its table holds.
  private func closing(besides total: Int) -> LineSum.Basis {
    let others = readings.contains { other in
      other.sum.total != total && other.support.fails == 0 && other.support.coincidenceDigits >= 4
    }
    return .closing(isAmongSums: others)
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
    for reading in loose(forTotal: row, in: grid) where isBetter(reading.support) {
      best = reading
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
    // A total above its rows comes first in its table: the rows below are likelier.
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
  /// Whether its parts are below the total.
  fileprivate var isBelow: Bool { (parts.first ?? 0) > total }
}

extension LabelText {
  /// Whether a label says what is counted in its own row only: `Totaal aantal banen`.
  fileprivate var namesMeasure: Bool {
    hasWord("aantal") || hasWord(startingWith: "incl") || hasWord(startingWith: "excl")
      || hasWord(startingWith: "uniek") || isIntensive
  }
}
