internal import LetterModel

/// Readings of a total that no label suggests: only the numbers do, and chance must be unlikely.
extension RowSections {
  /// Readings are tried over up to this many rows.
  private static let mostLoose = 24
  /// Rows in the middle are left out for this many totals of a table.
  private static let mostTried = 16

  /// The readings of a total that the numbers suggest.
  ///
  /// The last few rows before it: some twenty readings, so three digits must hold. All rows but
  /// some that are adjacent, as the parts of a row above them do when their indent is lost: some
  /// hundreds, so five. Rows that the rows after them make are read by those alone.
  func loose(forTotal row: Int, in grid: NumberGrid) -> [Reading] {
    let open = Array(stack.filter { $0 >= 0 }.suffix(RowSections.mostLoose))
    guard open.count > 2 else { return [] }
    var found: [Reading] = []
    func test(_ parts: [Int], digits: Int) {
      let sum = LineSum(direction: .rows, total: row, parts: parts)
      let support = sum.support(in: grid)
      guard support.coincidenceDigits >= digits, support.fails == 0 else { return }
      found.append(Reading(sum: sum, support: support))
    }
    let tops = withoutChildren(open, in: grid)
    if tops.count < open.count, tops.count > 1 {
      let sum = LineSum(direction: .rows, total: row, parts: tops)
      let support = sum.support(in: grid)
      if support.fails == 0 || sum.hasOneSlip(in: grid) {
        return [Reading(sum: sum, support: support)]
      }
    }
    for count in 2..<open.count { test(Array(open.suffix(count)), digits: 3) }
    // A table of many totals that fail is no table of sums, or hostile.
    guard found.isEmpty, readings.count < RowSections.mostTried else { return found }
    for start in 1..<open.count {
      for end in (start + 1)...open.count where open.count - (end - start) > 1 {
        test(Array(open[..<start] + open[end...]), digits: open.count > 8 ? 5 : 4)
      }
    }
    return found
  }

  /// Rows without those that make the row right above them.
  private func withoutChildren(_ lines: [Int], in grid: NumberGrid) -> [Int] {
    var tops: [Int] = []
    var at = 0
    while at < lines.count {
      tops.append(lines[at])
      var next = at + 1
      for end in stride(from: at + 3, through: min(lines.count, at + 13), by: 1) {
        let sum = LineSum(direction: .rows, total: lines[at], parts: Array(lines[(at + 1)..<end]))
        let support = sum.support(in: grid)
        if support.fails == 0, support.coincidenceDigits >= 3 {
          next = end
          break
        }
      }
      at = next
    }
    return tops
  }

  /// Each breakdown of a total that is above several of them: by sex, then by age.
  ///
  /// Empty where there is one only. A group that fails by one slip counts once another holds.
  func breakdowns(ofTotal row: Int, besides best: Reading, in grid: NumberGrid) -> [Reading] {
    guard !rows[..<row].contains(where: { $0.role == .data }), rows[row].role == .total else {
      return []
    }
    let below = rows[(row + 1)...]
    let end = below.firstIndex { $0.role == .total || $0.role == .subtotal } ?? rows.count
    let lines = (row + 1..<end).filter { rows[$0].role == .data && grid.hasNumber(inRow: $0) }
    guard lines.count > 3, lines.count <= RowSections.mostLoose,
      best.support.fails > 0 || best.sum.parts.count < lines.count
    else { return [] }
    var found: [Reading] = []
    var start = 0
    while start + 1 < lines.count {
      let reading = (start + 2...lines.count).lazy.compactMap { end -> Reading? in
        let sum = LineSum(direction: .rows, total: row, parts: Array(lines[start..<end]))
        let support = sum.support(in: grid)
        guard support.coincidenceDigits > 1, support.agrees > 0,
          support.fails == 0 || (support.agrees >= support.fails && sum.hasOneSlip(in: grid))
        else { return nil }
        return Reading(sum: sum, support: support)
      }.first
      if let reading { found.append(reading) }
      start += reading?.sum.parts.count ?? 1
    }
    guard found.count > 1 || found.first?.sum.parts.first != lines.first || best.support.fails > 0
    else { return [] }
    return found
  }
}
