/// How the positions of a sum vote: the columns of a sum of rows, or the rows of one of columns.
///
/// A position that holds is a vote for the reading, the more digits had to be right the more it
/// says; positions that print the same vote once. No position votes on itself: whether one that
/// fails contradicts its table, the others say.
struct Ballot: Sendable, Comparable {
  /// The digits that had to be right, over all positions that agree.
  private(set) var digits = 0
  /// The positions that agree to a digit or more.
  private(set) var holds = 0
  /// The positions that agree, those included where chance would have agreed too.
  private(set) var agrees = 0
  /// The positions whose total repeats its only part.
  private(set) var repeats = 0
  private(set) var fails = 0
  /// The positions that agree because a blank adds nothing.
  private var blanksThatAgree = 0
  /// Those that fail with a blank.
  private var blanksThatFail = 0

  /// No votes.
  init() {}

  /// The votes of some outcomes that are told apart.
  init(_ outcomes: [LineSum.Outcome], isSkipped: [Bool]) {
    for (position, outcome) in outcomes.enumerated() where !isSkipped[position] { add(outcome) }
  }

  /// The votes on a sum of all positions but one and those that print what it prints.
  init(on sum: LineSum, _ outcomes: [LineSum.Outcome], in lines: TableLines, without: Int? = nil) {
    var counted: [Int] = []
    for (position, outcome) in outcomes.enumerated() where !lines.isSkipped[position] {
      guard outcome != .missing else { continue }
      if let without, position == without || lines.isRepeat(position, of: without, in: sum) {
        continue
      }
      // The few before it: equal years stand beside each other.
      guard !counted.suffix(4).contains(where: { lines.isRepeat(position, of: $0, in: sum) })
      else { continue }
      counted.append(position)
      add(outcome)
    }
    settleBlanks()
  }

  /// Where a blank adds nothing in one position, it adds nothing in the others, which fail then.
  private mutating func settleBlanks() {
    if blanksThatAgree > 0 { fails += blanksThatFail }
  }

  /// Counts a vote.
  mutating func add(_ outcome: LineSum.Outcome) {
    switch outcome {
    case .holds(let found, let isBlank):
      if isBlank { blanksThatAgree += 1 }
      digits += found
      agrees += 1
      if found > 0 { holds += 1 }
    case .repeats(let isBlank):
      if isBlank { blanksThatAgree += 1 }
      agrees += 1
      repeats += 1
    case .fails: fails += 1
    case .incomplete: blanksThatFail += 1
    case .missing, .open: break
    }
  }

  static func < (left: Ballot, right: Ballot) -> Bool {
    (left.holds - left.fails, left.digits) < (right.holds - right.fails, right.digits)
  }
}
