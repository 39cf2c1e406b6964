internal import LetterModel

/// A column or row of percentages that its words call shares or growth, and of what.
///
/// A share is one line as a part of another, or a position as a part of its line's total; growth leads
/// from one line to the next. The words say which of the two, the positions of which lines: three
/// must agree and at most a quarter may fail, or two where none fails. A percentage without decimals
/// agrees by accident about once in fifty tries, three of them once in 125.000, two of them once in
/// 2.500, and a table has some hundreds of readings at most.
struct PercentageLine: Sendable {
  /// Which way the line runs.
  let direction: LineSum.Direction
  /// The line of percentages.
  let line: Int
  /// Its header or label.
  let words: LabelText

  /// The relations of the reading that most positions support.
  func relations(of others: [Int], in grid: NumberGrid) -> [Relation] {
    var best: (relations: [Relation], holds: Int) = ([], 1)
    let positions = (0..<grid.lines(direction).positions).filter { isAmount($0, in: grid) }
    func consider(_ reading: (Int) -> Relation?) {
      let relations = positions.compactMap(reading)
      let holds = relations.filter { $0.holds == true }
      let telling = holds.filter(isTelling)
      let fails = relations.count - holds.count
      guard telling.count > best.holds else { return }
      let isSlip =
        fails == 1 && relations.allSatisfy(\.holdsOrAlmost)
        && (direction == .columns || telling.count > 2)
      guard isSlip || (fails * 4 <= telling.count && (telling.count > 2 || fails == 0))
      else { return }
      best = (relations, telling.count)
    }
    let totals = positions.filter { isTotal($0, in: grid) }
    for a in others {
      if words.isShare {
        for total in totals {
          consider { at in
            at == total ? nil : share(grid, at, of: quantity(a, at, grid), quantity(a, total, grid))
          }
        }
      }
      for b in others where b != a {
        if words.isShare {
          consider { share(grid, $0, of: quantity(a, $0, grid), quantity(b, $0, grid)) }
        }
        if words.isDifference, b > a {
          consider { growth(grid, $0, quantity(a, $0, grid), quantity(b, $0, grid)) }
        }
      }
    }
    return best.relations
  }

  /// Whether a position holds amounts: years and codes are none.
  private func isAmount(_ position: Int, in grid: NumberGrid) -> Bool {
    if direction == .columns { return !grid.isUnderOtherHeads[position] }
    return !grid.isIntensiveColumn[position] || grid.isPercentageColumn(position)
  }

  /// Whether a share says something: 0 of 12 and 12 of 12 are 0 and 100 in any reading.
  private func isTelling(_ relation: Relation) -> Bool {
    guard relation.terms.count == 2 else { return false }
    let (one, other) = (relation.terms[0].quantity.value, relation.terms[1].quantity.value)
    return !one.isZero && one.compared(to: other) != 0
  }

  private func isTotal(_ position: Int, in grid: NumberGrid) -> Bool {
    direction == .rows
      ? grid.headers[position].isTotal : grid.table.rows[position].role == .total
  }

  private func quantity(_ line: Int, _ position: Int, _ grid: NumberGrid) -> Quantity? {
    direction == .rows
      ? grid.quantity(row: line, column: position) : grid.quantity(row: position, column: line)
  }

  private func share(
    _ grid: NumberGrid, _ at: Int, of part: Quantity?, _ whole: Quantity?
  ) -> Relation? {
    guard let stated = quantity(line, at, grid), let part, let whole, !whole.value.isZero
    else { return nil }
    return Relation.share(part, of: whole, makes: stated)
  }

  private func growth(
    _ grid: NumberGrid, _ at: Int, _ old: Quantity?, _ new: Quantity?
  ) -> Relation? {
    guard let stated = quantity(line, at, grid), let old, let new, !old.value.isZero
    else { return nil }
    return Relation.growth(from: old, to: new, makes: stated)
  }
}

extension NumberGrid {
  /// Whether a header says that its column holds shares or growth: `in %`, `aandeel`.
  func isShareColumn(_ column: Int) -> Bool { headers[column].isShare }

  /// Whether a header says that its column holds what changed and all its numbers bear `%`.
  func isGrowthColumn(_ column: Int) -> Bool {
    guard headers[column].isDifference, !headers[column].saysPoints else { return false }
    let numbers = table.rows.lazy.compactMap { row in
      column < row.cells.count ? row.cells[column].number : nil
    }
    return numbers.count > 1 && numbers.allSatisfy(\.isPercentage)
  }

  /// Whether a column holds percentages.
  func isPercentageColumn(_ column: Int) -> Bool {
    isShareColumn(column)
      || table.rows.contains { row in
        column < row.cells.count && row.cells[column].number?.isPercentage == true
      }
  }

  /// Whether a row holds percentages.
  func isPercentageRow(_ row: Int) -> Bool {
    labels[row].isShare || table.rows[row].role == .share
      || (table.rows[row].cells.contains { $0.number?.isPercentage == true }
        && table.rows[row].cells.allSatisfy { $0.number.map(\.isPercentage) ?? true })
  }
}

extension LabelText {
  /// Whether a label names shares or growth in per cent.
  var isShare: Bool {
    if saysPoints { return false }
    return saysPercent || hasWord("aandeel") || hasWord("aandelen")
  }

  /// Whether it says that percentages differ by points.
  var saysPoints: Bool { hasWord(startingWith: "procentpunt") || contains("%-punt") }
}
