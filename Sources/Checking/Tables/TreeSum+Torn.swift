internal import DutchText
internal import LetterModel

/// What shows that cells of a sum were torn from their rows, or two of them read as one.
extension TreeSum {
  /// Whether the numbers of the total's row stand beside those of its parts: one column further.
  func isShifted(_ outcomes: [LineSum.Outcome], in grid: NumberGrid) -> Bool {
    let lines = grid.lines(sum.direction)
    var (hasMore, hasLess) = (false, false)
    for position in outcomes.indices where !lines.isSkipped[position] {
      let isEmpty = sum.parts.allSatisfy { lines[$0.line, position] == .empty }
      switch lines[sum.total, position] {
      case .number(let twice, _) where isEmpty: hasMore = hasMore || twice != 0
      case .empty where !isEmpty: hasLess = true
      default: break
      }
    }
    return hasMore && hasLess
  }

  /// What was printed in one of the rows from the first to the last, and not understood.
  func unread(_ position: Int, in grid: NumberGrid) -> Message? {
    if sum.direction == .columns {
      let row = grid.table.rows[position]
      let label = grid.labels[position]
      let isRead = row.unread.isEmpty && !label.holdsAmounts && !label.isOfNumbers
      return isRead ? nil : .partsMayBeUnread
    }
    let rows = sum.parts.map(\.line) + [sum.total]
    guard let first = rows.min(), let last = rows.max() else { return nil }
    let isUnread = (first...last).contains {
      !grid.table.rows[$0].unread.isEmpty || hasTornCell($0, position, in: grid)
        || grid.labels[$0].holdsAmounts
        || grid.labels[$0].endsInAmount && grid.table.rows[$0].cells.first?.kind == .empty
    }
    return isUnread ? .partsMayBeUnread : nil
  }

  /// Whether a row has no number here, and beside it figures that are none: `0-75.101`.
  private func hasTornCell(_ row: Int, _ position: Int, in grid: NumberGrid) -> Bool {
    grid.rowLines[row, position] == .empty
      && grid.table.rows[row].cells.contains { cell in
        cell.kind == .unread
          || cell.kind == .open && cell.passage.bytes.count(where: ASCII.isDigit) > 4
      }
  }

  /// Whether another position differs by the same amount, as where a row was lost.
  func isShortElsewhere(
    _ outcomes: [LineSum.Outcome], _ position: Int, in grid: NumberGrid
  ) -> Bool {
    guard let own = sum.relation(at: position, in: grid) else { return false }
    return outcomes.indices.contains { other in
      guard other != position, outcomes[other] == .fails || outcomes[other] == .incomplete,
        !grid.lines(sum.direction).isRepeat(other, of: position, in: sum),
        let relation = sum.relation(at: other, in: grid)
      else { return false }
      return relation.fails(as: own, orNearly: sum.direction == .rows)
    }
  }

  /// Whether the cells of a sum that fails may be pieces of others.
  func isTorn(_ position: Int, _ relation: Relation, in grid: NumberGrid) -> Bool {
    isMendedBySplit(position, relation, in: grid) || isMendedByLabel(position, relation, in: grid)
      || isMovedAcrossRows(in: grid)
  }

  /// Whether a number is printed with a space, and one piece of it makes the sum hold: two cells.
  ///
  ///     MVE   NGE
  ///       2   178
  ///           2 178     2 and 178
  private func isMendedBySplit(
    _ position: Int, _ relation: Relation, in grid: NumberGrid
  ) -> Bool {
    guard basis < .named else { return false }
    return (sum.parts.map(\.line) + [sum.total]).contains { line in
      guard let pieces = pieces(line, at: position, in: grid), pieces.count > 1,
        let quantity = quantity(line, at: position, in: grid),
        let needed = relation.interval(solvingFor: quantity)
      else { return false }
      return [pieces.first, pieces.last].contains { piece in
        piece.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
          .map { needed.contains(Rational($0)) == true } ?? false
      }
    }
  }

  /// The digits of a cell's number, parted by its spaces; `nil` where a piece has decimals.
  private func pieces(_ line: Int, at position: Int, in grid: NumberGrid) -> [ArraySlice<UInt8>]? {
    let (row, column) = sum.direction == .rows ? (line, position) : (position, line)
    let cells = grid.table.rows[row].cells
    guard column < cells.count, let number = cells[column].number,
      number.range.upperBound <= cells[column].passage.bytes.count
    else { return nil }
    let bytes = cells[column].passage.bytes[number.range].filter { $0 != UInt8(ascii: ".") }
    return bytes.contains(UInt8(ascii: ",")) ? nil : bytes.split { !ASCII.isDigit($0) }
  }

  /// Whether the number at the end of a row's label makes its sum hold: its column did not take it.
  ///
  ///     Gestart   10   215   503   728      the label is “Gestart 10”
  private func isMendedByLabel(
    _ position: Int, _ relation: Relation, in grid: NumberGrid
  ) -> Bool {
    guard sum.direction == .columns, basis < .named else { return false }
    let label = grid.labels[position].bytes
    let digits = label.reversed().prefix { ASCII.isDigit($0) || $0 == 0x2E }.reversed()
    guard let value = Int(String(decoding: digits.filter(ASCII.isDigit), as: UTF8.self)),
      let own = relation.value, let more = own.adding(Rational(value)),
      let less = own.subtracting(Rational(value))
    else { return false }
    return [more, less].contains { relation.stated.interval.contains($0) == true }
  }

  /// Whether a difference lacks a part in one row and what it states in another: cells of one row stand in
  /// the next.
  private func isMovedAcrossRows(in grid: NumberGrid) -> Bool {
    guard sum.direction == .columns, sum.parts.contains(where: { $0.sign < 0 }) else {
      return false
    }
    let lines = grid.columnLines
    var (lacksPart, lacksTotal) = (false, false)
    for row in 0..<lines.positions where !lines.isSkipped[row] {
      let parts = sum.parts.map { lines[$0.line, row] }
      guard parts.contains(where: isAmount) else { continue }
      if lines[sum.total, row] == .empty { lacksTotal = true }
      if isAmount(lines[sum.total, row]), parts.contains(.empty) { lacksPart = true }
    }
    return lacksPart && lacksTotal
  }
}

extension Relation {
  /// Whether it lacks as much as another one: to the last digit, or but for the rounding of what was lost.
  fileprivate func fails(as other: Relation, orNearly isRounded: Bool) -> Bool {
    guard let mine = value.flatMap({ stated.value.subtracting($0) }),
      let theirs = other.value.flatMap({ other.stated.value.subtracting($0) }),
      let apart = mine.subtracting(theirs)?.magnitude
    else { return false }
    if apart.isZero || !isRounded { return apart.isZero }
    let last = max(stated.printed.exponent, other.stated.printed.exponent)
    guard let unit = Rational(PrintedNumber(1, exponent: last)),
      let least = unit.multiplied(by: Rational(20))
    else { return false }
    return mine.magnitude.compared(to: least) == 1 && (apart.compared(to: unit) ?? 1) <= 0
  }
}

extension LabelText {
  /// Whether it is two numbers or more and no words: cells that no column took.
  fileprivate var isOfNumbers: Bool {
    !bytes.contains(where: ASCII.isLetter)
      && bytes.split { $0 == 0x20 }.count { $0.contains(where: ASCII.isDigit) } > 1
  }
}
