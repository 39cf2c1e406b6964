/// A row that could be the sum of other rows, or a column of other columns.
struct LineSum: Sendable {
  /// Which way the lines run.
  enum Direction: Sendable { case rows, columns }

  /// What the numbers say at one position of the lines.
  enum Outcome: Sendable, Equatable {
    /// The numbers agree; `digits` of the total had to be right by chance.
    ///
    /// Where a part is blank, `blanks` says that it counts as nothing here.
    case holds(digits: Int, blanks: Bool)
    case fails
    /// There is no total here or a part holds words.
    case missing
    /// A part is blank and what is left does not add up.
    case incomplete
  }

  var direction: Direction
  /// The line that states the sum.
  var total: Int
  /// The lines that are added.
  var parts: [Int]
  /// The lines that are subtracted.
  var minus: [Int] = []

  /// How many positions the lines have.
  func length(in grid: NumberGrid) -> Int {
    direction == .rows ? grid.columnCount : grid.rowCount
  }

  /// What the numbers say at a position.
  func outcome(at position: Int, in grid: NumberGrid) -> Outcome {
    guard var tally = LineTally(total: cell(total, position, in: grid)) else { return .missing }
    for line in parts { tally.add(cell(line, position, in: grid), sign: 1) }
    for line in minus { tally.add(cell(line, position, in: grid), sign: -1) }
    return tally.outcome
  }

  /// What the numbers say at all positions.
  func outcomes(in grid: NumberGrid) -> [Outcome] {
    (0..<length(in: grid)).map { outcome(at: $0, in: grid) }
  }

  /// The cell of a line at a position.
  func cell(_ line: Int, _ position: Int, in grid: NumberGrid) -> NumberGrid.Cell {
    direction == .rows ? grid[line, position] : grid[position, line]
  }

  /// The relation at a position, blank parts left out.
  func relation(at position: Int, in grid: NumberGrid) -> Relation? {
    func quantity(_ line: Int) -> Quantity? {
      direction == .rows
        ? grid.quantity(row: line, column: position) : grid.quantity(row: position, column: line)
    }
    guard let stated = quantity(total) else { return nil }
    var terms: [Relation.Term] = []
    terms.reserveCapacity(parts.count + minus.count)
    for (lines, sign) in [(parts, 1), (minus, -1)] {
      for line in lines {
        if let quantity = quantity(line) {
          terms.append(Relation.Term(quantity: quantity, sign: sign))
        }
      }
    }
    guard !terms.isEmpty else { return nil }
    if !minus.isEmpty, terms.count == 2, parts.count == 1 {
      return Relation.difference(terms[0].quantity, terms[1].quantity, makes: stated)
    }
    return Relation(.sum, terms, makes: stated)
  }
}
