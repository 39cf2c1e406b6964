internal import LetterModel

/// Whether a table writes its minus as brackets, as accountants do, or goals and remarks in them.
///
///     Bijdragen    120     140          Formeel         76.027   10.788
///     Kortingen    (20)     15          Totaal          74.031   11.634
///     Totaal       100     155          Doelstelling   (80.000) (25.000)
///
/// Brackets are a minus where no number has a sign, and where a row has numbers with and without
/// them, or few rows above a total have them on all their numbers and none has below it: goals are
/// given for the total too.
enum BracketHabit {
  /// Makes the numbers in brackets negative, where that is the table's habit.
  static func apply(to rows: inout [Table.Row]) {
    let bracketed = rows.map { $0.cells.map(isBracketed) }
    guard bracketed.contains(where: { $0.contains(true) }), !hasSigns(rows) else { return }
    let last = rows.lastIndex { $0.role == .total || $0.role == .subtotal }
    let columns = bracketed[0].indices.filter { column in
      rows.contains { $0.cells[column].number != nil && !isBracketed($0.cells[column]) }
    }
    let whole = rows.indices.filter { row in
      columns.contains { bracketed[row][$0] }
        && !columns.contains { rows[row].cells[$0].number != nil && !bracketed[row][$0] }
    }
    let plain = rows.indices.count { row in
      row < last ?? 0 && rows[row].role == .data && !whole.contains(row)
    }
    let areFew = whole.count * 2 <= plain && !whole.contains { $0 > last ?? 0 }
    let isHabit = rows.indices.contains { row in
      guard columns.contains(where: { bracketed[row][$0] }) else { return false }
      let isMixed = columns.contains { rows[row].cells[$0].number != nil && !bracketed[row][$0] }
      return isMixed || areFew && isAddend(rows[row], at: row, above: last)
    }
    guard isHabit else { return }
    for row in rows.indices where columns.contains(where: { bracketed[row][$0] }) {
      if whole.contains(row), !areFew || !isAddend(rows[row], at: row, above: last) { continue }
      for column in columns where bracketed[row][column] {
        guard var number = rows[row].cells[column].number else { continue }
        number.value = number.value.negated
        rows[row].cells[column].number = number
      }
      if rows[row].role == .target { rows[row].role = .data }
    }
  }

  private static func hasSigns(_ rows: [Table.Row]) -> Bool {
    rows.contains { $0.cells.contains { ($0.number?.value.coefficient ?? 0) < 0 } }
  }

  /// Whether a row is a part of a total below it, and no goal by its words.
  private static func isAddend(_ row: Table.Row, at index: Int, above total: Int?) -> Bool {
    guard let total, index < total else { return false }
    return row.role == .data || row.role == .target && !RowRole.isGoal(row.label)
  }

  private static func isBracketed(_ cell: Table.Cell) -> Bool {
    guard let number = cell.number, !number.isPercentage else { return false }
    return cell.passage.bytes.first == 0x28
  }
}
