/// A row that may be the sum of other rows, or a column of other columns.
struct LineSum: Sendable, Equatable {
  /// Which way the lines run.
  enum Direction: Sendable { case rows, columns }

  /// A line that is added, or taken off.
  struct Part: Sendable, Equatable {
    var line: Int
    /// +1 or −1.
    var sign = 1
  }

  /// What the numbers say at one position of the lines.
  enum Outcome: Sendable, Equatable {
    /// The numbers agree; `digits` of the total had to be right by chance.
    ///
    /// Where a part is blank, `blanks` says that it counts as nothing here.
    case holds(digits: Int, blanks: Bool)
    /// The total repeats its only part that is not zero.
    case repeats(blanks: Bool)
    case fails
    /// There is no total here, or a part holds words.
    case missing
    /// A part is blank and what is left does not add up.
    case incomplete
    /// A part has a value that is not given: `p.m.`.
    case open
  }

  var direction: Direction
  /// The line that states the sum.
  var total: Int
  /// The lines that are added and taken off.
  var parts: [Part]

  init(_ direction: Direction, total: Int, parts: [Part]) {
    self.direction = direction
    self.total = total
    self.parts = parts
  }

  /// A sum of lines less others.
  init(_ direction: Direction, total: Int, plus: [Int], minus: [Int] = []) {
    self.init(
      direction, total: total,
      parts: plus.map { Part(line: $0) } + minus.map { Part(line: $0, sign: -1) })
  }

  /// What the numbers say at a position.
  func outcome(at position: Int, in lines: TableLines) -> Outcome {
    guard var tally = LineTally(total: lines[total, position]) else { return .missing }
    for part in parts { tally.add(lines[part.line, position], sign: part.sign) }
    return tally.outcome
  }

  /// What the numbers say at all positions.
  func outcomes(in lines: TableLines) -> [Outcome] {
    (0..<lines.positions).map { outcome(at: $0, in: lines) }
  }
}
