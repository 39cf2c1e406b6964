/// A total and the cells of other lines that are added up beside it, at one position.
struct LineTally {
  private let total: Int
  private var sum = 0
  /// The units of the total and of all that was added: half of each may be rounding.
  private var units: Int
  private var nonZero = 0
  private var isIncomplete = false
  private var isOpen = false
  private var isForMemory = false
  private var hasWords = false
  private var isTooLarge = false
  private var mayFall: Bool

  /// A total with nothing added yet; `nil` where its cell holds no number.
  ///
  /// - Parameter mayFall: whether some line that is still to be added may be below zero.
  init?(total cell: LineCell, mayFall: Bool = false) {
    guard case .number(let twice, let unit) = cell else { return nil }
    total = twice
    units = unit
    self.mayFall = mayFall || twice < 0
  }

  /// Adds the cell of a line, or subtracts it.
  mutating func add(_ cell: LineCell, sign: Int) {
    switch cell {
    case .number(let twice, let unit):
      let (next, overflow) = sum.addingReportingOverflow(sign * twice)
      let (wider, wide) = units.addingReportingOverflow(unit)
      isTooLarge = isTooLarge || overflow || wide
      sum = next
      units = wider
      if twice != 0 { nonZero += 1 }
      if sign * twice < 0 { mayFall = true }
    case .empty: isIncomplete = true
    case .open: isOpen = true
    case .forMemory: isForMemory = true
    case .words: hasWords = true
    }
  }

  /// Whether more amounts of the same sign would lead away from the total.
  var isBeyond: Bool { !mayFall && !isTooLarge && sum > total && sum - total > units }

  /// What the numbers say.
  var outcome: LineSum.Outcome {
    let difference = total.subtractingReportingOverflow(sum)
    guard !isTooLarge, !difference.overflow else { return .missing }
    if isOpen { return .open }
    if difference.partialValue.magnitude <= units.magnitude {
      // One number that is repeated, or zeros, prove nothing.
      let settled = LineTally.digits(of: total, window: units)
      // Words where a number is due count as nothing only if chance would not have it so.
      guard !hasWords || (settled > 1 && nonZero > 1) else { return .missing }
      // An item for memory's sake is left out where the others add up without it.
      if isForMemory, settled < 2 || nonZero < 2 { return .open }
      if nonZero == 1 { return .repeats(blanks: isIncomplete && settled > 0) }
      return .holds(digits: nonZero == 0 ? 0 : settled, blanks: isIncomplete && settled > 0)
    }
    if isForMemory { return .open }
    return hasWords ? .missing : isIncomplete ? .incomplete : .fails
  }

  /// How many decimal digits of a total are settled once rounding is allowed for: the chance that
  /// a number of this size agrees by accident is about 1 in 10^digits.
  static func digits(of total: Int, window: Int) -> Int {
    var ratio = total.magnitude / UInt(max(window, 1))
    var digits = 0
    while ratio >= 10 {
      ratio /= 10
      digits += 1
    }
    return digits
  }
}
