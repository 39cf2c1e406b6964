internal import DutchText
internal import LetterModel

/// Why a sum that does not hold may not be wrong.
extension TreeSum {
  /// Why a sum that does not hold is not called wrong; `nil` where it is.
  func doubt(
    _ outcomes: [LineSum.Outcome], _ position: Int, _ others: Ballot, _ relation: Relation,
    in grid: NumberGrid
  ) -> Message? {
    let lines = grid.lines(sum.direction)
    if outcomes[position] == .open { return openDoubt(position, in: grid) }
    if sum.parts.count < 2 { return .onePart }
    if grid.countsUnique || relation.repeatsParts || hasOverlappingShares(in: grid) {
      return .partsMayOverlap
    }
    if restsOnUnproven(outcomes, position, in: grid) { return .partsMayBeOther }
    if grid.label(of: sum).includesMore { return .partsMayBeOther }
    let isSure =
      isMendedBySign || SumPolicy.asserts(basis, others: others)
      || basis >= .stated && sum.direction == .rows && sum.parts.allSatisfy { $0.sign > 0 }
        && SumPolicy.agreesOften(others)
    if outcomes[position] == .incomplete, let unread = unread(position, in: grid) { return unread }
    if outcomes[position] == .incomplete, !TreeSum.blanksAreNothing(in: outcomes),
      !blanksAreDashes(position, in: grid)
    {
      // A blank part that may be unknown: one slip of the pen is the likelier reason.
      return isSure && relation.isTellingSlip ? nil : .operandMissing
    }
    if let unread = unread(position, in: grid) { return unread }
    if let marked = partWithMark(position, relation, in: grid) { return .markPerhaps(at: marked) }
    if isShifted(outcomes, in: grid) || isTorn(position, relation, in: grid) {
      return .partsMayBeUnread
    }
    if isMendedByNeighbour(position, in: grid) { return .partsMayBeOther }
    if isUndivided(position, in: grid) { return .operandMissing }
    if isOfOtherMeasures(position, outcomes, relation, in: grid) { return .partsMayBeOther }
    if grid.label(of: sum).isApproximate, relation.isWithin(10) { return .saidToBeRounded }
    if isCorrectedByColumn(position, in: grid) || crossesWords(position, in: grid)
      || isBalanceAmongChanges(position, outcomes, in: grid) || hasDoubleMinus(position, in: grid)
    {
      return .partsMayBeOther
    }
    if basis < .stated, relation.terms.count < 2 { return .onePart }
    // What the numbers alone suggest accuses nobody.
    if basis == .votes,
      others.holds < 3 || others.digits < 8 || independentDigits(outcomes, position, in: grid) < 5
    {
      return .partsMayBeOther
    }
    // Of balances and the changes between them another rule knows more.
    if basis < .stated, sum.direction == .rows, grid.labels[sum.total].isMoment {
      return .partsMayBeOther
    }
    if isSure {
      if basis < .stated, countsTwice(relation) { return .madeByAnother }
      if !relation.isTellingSlip, isOfAnother(position, relation, in: grid) {
        return .madeByAnother
      }
      if isShortElsewhere(outcomes, position, in: grid) { return .rowMayBeLost }
      if !isOfSumsThatHold(position, outcomes, in: grid), relation.mayBeOfLevels {
        return .columnMayHoldLevels
      }
      if relation.isTooLarge || !isMendedBySign && relation.isAmongParts {
        let isOfMany =
          others.holds > 2 && others.digits >= 6 && others.fails == 0 && !relation.liesAmongParts
        let isSlip =
          isOfPeriod(position, outcomes, in: grid) && (relation.hasSlipKeepingDigits || isOfMany)
        return isSlip ? nil : .partsMayOverlap
      }
      if relation.hasAnySlip { return nil }
      if basis < .stated { return .partsMayBeOther }
      return grid.table.isComplete ? nil : .partsMayBeUnread
    }
    if sum.parts.contains(where: { lines.lines[$0.line].isVariant }),
      !grid.label(of: sum).contains("+")
    {
      return .partsMayBeOther
    }
    let isAlone = SumPolicy.assertsAlone(basis, others: others) && grid.table.isComplete
    if isAlone, relation.isTooLarge { return .partsMayOverlap }
    if isLoose(position, in: grid) || isMadeByRowsAbove(position, in: grid) {
      return .partsMayBeOther
    }
    if hasMoreThanParts(in: grid) { return .partsMayBeUnread }
    // A slip explains too much to be the only witness: the sum has to come near as well.
    let isSlip =
      (others.agrees > 0 || relation.isWithin(4))
      && (lines.lines[sum.total].isBare ? relation.hasAnySlip : relation.isTellingSlip)
    return isAlone && isSlip ? nil : .partsMayBeOther
  }

  /// Whether the total of a total row holds what some row states without spreading it.
  ///
  ///     Nog te verdelen                 700
  ///     Totaal            105   110     915
  private func isUndivided(_ position: Int, in grid: NumberGrid) -> Bool {
    guard sum.direction == .columns else { return false }
    switch grid.rowLines.lines[position].kind {
    case .total, .subtotal: break
    default: return false
    }
    return (0..<grid.rowCount).contains { row in
      guard row != position, grid.rowLines.lines[row].kind == .part,
        case .number = grid[row, sum.total]
      else { return false }
      return sum.parts.allSatisfy { grid[row, $0.line] == .empty }
    }
  }

  /// Whether another line states here what the parts make: they are its parts then.
  ///
  ///     Verplichtingen   512   498
  ///     Uitgaven         507   498     the parts are those of what is paid, not of what is promised
  private func isOfAnother(_ position: Int, _ relation: Relation, in grid: NumberGrid) -> Bool {
    guard basis < .closed, let value = relation.value else { return false }
    let lines = grid.lines(sum.direction).lines
    let parts = Set(sum.parts.map(\.line))
    let first = max(0, min(sum.total, sum.parts.first?.line ?? 0) - 3)
    let last = min(lines.count - 1, max(sum.total, sum.parts.last?.line ?? 0) + 3)
    return (first...max(first, last)).contains { line in
      guard line != sum.total, !parts.contains(line) else { return false }
      return quantity(line, at: position, in: grid)?.value.compared(to: value) == 0
    }
  }

  /// Whether the sum holds with a line among its parts, or right before or after them, that it lacks.
  ///
  ///     waarvan personeel     895
  ///     waarvan materieel       6
  ///     Correctie             - 6     the line that they are parts of states 895
  private func isMendedByNeighbour(_ position: Int, in grid: NumberGrid) -> Bool {
    guard basis < .named else { return false }
    let lines = grid.lines(sum.direction)
    let parts = Set(sum.parts.map(\.line))
    guard let first = parts.min(), let last = parts.max() else { return false }
    return (max(0, first - 1)...min(last + 1, lines.lines.count - 1)).contains { line in
      guard line != sum.total, !parts.contains(line), lines.lines[line].isNumbered,
        lines.lines[line].kind == .part || lines.lines[line].kind == .aside,
        case .number(let twice, _) = lines[line, position], twice != 0
      else { return false }
      var more = sum
      more.parts.append(LineSum.Part(line: line))
      return more.outcome(at: position, in: lines).holds
    }
  }

  /// The part, as it is printed, whose last digit would be a mark if the sum is right.
  ///
  ///     120 + 601 + 210, stated 390: 60 with mark 1
  ///
  /// A dot tells where a number ends, and of two digits many would do.
  private func partWithMark(
    _ position: Int, _ relation: Relation, in grid: NumberGrid
  ) -> String? {
    guard relation.terms.count <= Mistake.mostFigures else { return nil }
    for part in sum.parts {
      let (row, column) =
        sum.direction == .rows ? (part.line, position) : (position, part.line)
      let cells = grid.table.rows[row].cells
      guard column < cells.count, let number = cells[column].number, number.value.exponent == 0,
        number.value.coefficient.magnitude >= 100, number.value.coefficient % 10 != 0,
        number.range.upperBound <= cells[column].passage.bytes.count,
        !cells[column].passage.bytes[number.range].contains(0x2E),
        let short = Rational(PrintedNumber(number.value.coefficient / 10)),
        let quantity = quantity(part.line, at: position, in: grid),
        relation.interval(solvingFor: quantity)?.contains(short) == true
      else { continue }
      return NumberText.text(number.value)
    }
    return nil
  }

  func quantity(_ line: Int, at position: Int, in grid: NumberGrid) -> Quantity? {
    sum.direction == .rows
      ? grid.quantity(row: line, column: position) : grid.quantity(row: position, column: line)
  }

  /// Whether the sum is too large by some of its parts, which may be those of another part.
  private func countsTwice(_ relation: Relation) -> Bool {
    guard let more = relation.value?.subtracting(relation.stated.value),
      relation.terms.count <= Mistake.mostFigures
    else { return false }
    let values = relation.terms.map(\.quantity.value)
    return values.indices.contains { first in
      var some = Rational.zero
      for (count, value) in values[first...].enumerated() {
        guard let next = some.adding(value) else { return false }
        some = next
        guard some.compared(to: more) == 0 else { continue }
        // One part alone differs so by a slip as well, unless the line that it is stands beside it.
        if count > 0 || (first > 0 && values[first - 1].compared(to: value) == 0) { return true }
      }
      return false
    }
  }

  /// The cell that is given without a value.
  private func openDoubt(_ position: Int, in grid: NumberGrid) -> Message? {
    let lines = grid.lines(sum.direction)
    let isOpen = { (part: LineSum.Part) -> Bool in
      lines[part.line, position] == .open || lines[part.line, position] == .forMemory
    }
    guard let open = sum.parts.first(where: isOpen) else {
      return .operandMissing
    }
    let (row, column) =
      sum.direction == .rows ? (open.line, position) : (position, open.line)
    return .operandOpen(
      grid.table.rows[row].cells[column].passage.text, in: grid.table.rows[row].label.text)
  }

  /// Whether all blank parts here print a dash: then they are nothing, not unknown.
  private func blanksAreDashes(_ position: Int, in grid: NumberGrid) -> Bool {
    let lines = grid.lines(sum.direction)
    return sum.parts.allSatisfy { part in
      guard lines[part.line, position] == .empty else { return true }
      let (row, column) = sum.direction == .rows ? (part.line, position) : (position, part.line)
      let cells = grid.table.rows[row].cells
      return column < cells.count && cells[column].kind == .dash
    }
  }

  /// Whether a blank cell means zero in these lines, not an unknown value.
  ///
  /// It does where sums with a blank part hold as often as not: `212 | – | 212`.
  private static func blanksAreNothing(in outcomes: [LineSum.Outcome]) -> Bool {
    var (holding, failing) = (0, 0)
    for outcome in outcomes {
      switch outcome {
      case .holds(_, let blanks) where blanks: holding += 1
      case .repeats(let blanks) where blanks: holding += 1
      case .incomplete: failing += 1
      default: break
      }
    }
    return holding > 0 && holding >= failing
  }
}

extension Message {
  static let partsMayBeOther = Message(
    english: "the rows or columns beside it need not be all its parts",
    dutch: "de rijen of kolommen ernaast hoeven niet alle delen te zijn")
  static let madeByAnother = Message(
    english: "another row or column states what these make",
    dutch: "een andere rij of kolom vermeldt wat deze samen maken")
  static let partsMayOverlap = Message(
    english: "it is far less than its parts together: an average, or parts that overlap",
    dutch: "het is veel minder dan de delen samen: een gemiddelde, of delen die overlappen")
  static let columnMayHoldLevels = Message(
    english: "nothing else says that its column adds up: it may hold averages or rates",
    dutch: "niets anders zegt dat de kolom optelt: het kunnen gemiddelden of verhoudingen zijn")
  static let rowMayBeLost = Message(
    english: "others differ by the same amount: a row or column may be missing",
    dutch: "andere verschillen evenveel: er kan een rij of kolom ontbreken")
  static let partsMayBeUnread = Message(
    english: "not all that is printed in the table was read: a part may be missing",
    dutch: "niet alles wat in de tabel staat is gelezen: er kan een deel ontbreken")
  static let operandMissing = Message(
    english: "an operand is missing: its cell is blank",
    dutch: "een deel ontbreekt: de cel is leeg")
  static let saidToBeRounded = Message(
    english: "its label says that it is rounded",
    dutch: "het label zegt dat het is afgerond")
  static let onePart = Message(
    english: "one row or column alone stands beside it: a sum has two parts or more",
    dutch: "er staat maar één rij of kolom bij: een som heeft twee of meer delen")

  /// A part whose value is not given.
  static func operandOpen(_ printed: String, in label: String) -> Message {
    Message(
      english: "“\(label)” has “\(printed)”, which is no amount",
      dutch: "bij “\(label)” staat “\(printed)”, en dat is geen bedrag")
  }
}
