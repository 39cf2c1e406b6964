internal import LetterModel

extension LineSum {
  /// How sure it is that a line is the sum of others before the numbers are looked at.
  enum Basis: Sendable, Equatable {
    /// A label says so and nothing else: `Totaal`.
    case bareTotal
    /// A label says so of something, right after the rows: `Totaal uitgaven`.
    ///
    /// Whether another total of the table holds says if it is a table of sums.
    case closing(isAmongSums: Bool)
    /// A label says so of something. Other things may be in the table.
    case labelled
    /// Only the numbers suggest it.
    case unlabelled
  }

  /// What makes a sum believable: how much chance would have had to get right.
  struct Support: Sendable, Comparable {
    /// The digits that had to be right, over all positions that agree.
    var coincidenceDigits = 0
    var holds = 0
    var fails = 0
    /// The positions that agree, those included where chance would have agreed too.
    var agrees = 0

    init(_ outcomes: [Outcome], skipping isIntensive: (Int) -> Bool) {
      for (position, outcome) in outcomes.enumerated() {
        switch outcome {
        case .holds(let found, _):
          coincidenceDigits += found
          agrees += 1
          if found > 0 { holds += 1 }
        case .fails where !isIntensive(position): fails += 1
        default: break
        }
      }
    }

    static func < (left: Support, right: Support) -> Bool {
      (left.holds - left.fails, left.coincidenceDigits)
        < (right.holds - right.fails, right.coincidenceDigits)
    }
  }

  /// The support that the numbers give.
  func support(in grid: NumberGrid) -> Support {
    Support(outcomes(in: grid)) { isIntensive($0, in: grid) }
  }

  /// Whether a position holds percentages, averages or the like, which do not add up.
  func isIntensive(_ position: Int, in grid: NumberGrid) -> Bool {
    direction == .rows
      ? grid.isIntensiveColumn[position] : grid.labels[position].isIntensive
  }

  /// Whether a line of shares was meant to make 100 and does but for one slip of the pen.
  private func isFilled(_ position: Int, in grid: NumberGrid) -> Bool {
    let isShare =
      direction == .rows ? grid.isShareColumn(position) : grid.isPercentageRow(position)
    guard isShare, parts.count > 1, minus.isEmpty,
      let relation = relation(at: position, in: grid), relation.holdsOrAlmost,
      let hundred = Quantity(printed: PrintedNumber(100), span: relation.stated.span)
    else { return false }
    return relation.stated.value.compared(to: hundred.value) == 0
      || relation.interval?.contains(hundred.value) == true
  }

  /// The relations at all positions, as far as they may be asserted.
  ///
  /// A sum that fails is a contradiction only where the statement is sure: the label
  /// says no more than `Totaal`, or the same lines agree at other positions to at least four
  /// digits, which chance does once in ten thousand tries, or the label says `Totaal huur` and one
  /// slip of the pen in a figure of four digits or more would mend it. Else it stays undecided.
  func findings(basis: Basis, in grid: NumberGrid) -> [Finding] {
    let outcomes = outcomes(in: grid)
    let support = Support(outcomes) { isIntensive($0, in: grid) }
    // A total of unique persons is less than the sum of groups that share them.
    let isBare = basis == .bareTotal && !grid.countsUnique
    let isSure = isBare || (support.coincidenceDigits >= 4 && support.holds >= support.fails)
    guard basis != .unlabelled || isSure else { return [] }
    let blanksAreNothing = LineSum.blanksAreNothing(in: outcomes)
    var findings: [Finding] = []
    for (position, outcome) in outcomes.enumerated() {
      let intensive = isIntensive(position, in: grid)
      var doubt: Message?
      switch outcome {
      case .holds(let digits, _):
        guard digits > 0 || (!intensive && (support.coincidenceDigits > 0 || basis == .bareTotal))
        else {
          continue
        }
      case .fails where intensive:
        guard isBare, isFilled(position, in: grid) else { continue }
      case .fails:
        if !isSure { doubt = .partsMayBeOther }
      case .incomplete:
        if intensive { continue }
        doubt = blanksAreNothing ? (isSure ? nil : .partsMayBeOther) : .operandMissing
      case .missing:
        continue
      }
      guard let relation = relation(at: position, in: grid) else { continue }
      if outcome == .fails, doubt != nil, !grid.countsUnique, basis.isAsserted(relation) {
        doubt = nil
      }
      if outcome == .fails, doubt == nil, relation.isTooLarge { doubt = .partsMayOverlap }
      // A blank part that may be unknown: one slip of the pen is the likelier reason.
      if outcome == .incomplete, isSure, doubt != nil, relation.isTellingSlip { doubt = nil }
      var finding = Finding(
        relation: relation, span: relation.stated.span, doubt: doubt)
      if direction == .rows { finding.totalRow = .init(table: grid.index, row: total) }
      findings.append(finding)
    }
    return findings
  }
}

extension LineSum.Basis {
  /// Whether a label's sum that fails is a contradiction, where no other position confirms it.
  fileprivate func isAsserted(_ relation: Relation) -> Bool {
    if case .closing(let isAmongSums) = self {
      return relation.holdsOrAlmost || (isAmongSums && relation.isShort)
    }
    return self == .labelled && Chance.coincidenceDigits(of: relation) >= 3
      && relation.hasAnySlip
  }
}

extension LineSum {
  /// Whether a blank cell means zero in these lines, not an unknown value.
  ///
  /// It does where sums with a blank part hold as often as not: `212 | – | 212`.
  private static func blanksAreNothing(in outcomes: [Outcome]) -> Bool {
    var (holding, failing) = (0, 0)
    for outcome in outcomes {
      switch outcome {
      case .holds(_, let blanks) where blanks: holding += 1
      case .incomplete: failing += 1
      default: break
      }
    }
    return holding > 0 && holding >= failing
  }

  /// Whether one position fails, and one slip of the pen would mend it.
  func hasOneSlip(in grid: NumberGrid) -> Bool {
    let failing = (0..<length(in: grid)).filter { outcome(at: $0, in: grid) == .fails }
    guard failing.count == 1, let relation = relation(at: failing[0], in: grid) else {
      return false
    }
    return relation.hasAnySlip
  }
}

extension Message {
  static let partsMayBeOther = Message(
    english: "the rows or columns beside it need not be all its parts",
    dutch: "de rijen of kolommen ernaast hoeven niet alle delen te zijn")
  static let partsMayOverlap = Message(
    english: "it is far less than its parts together: an average, or parts that overlap",
    dutch: "het is veel minder dan de delen samen: een gemiddelde, of delen die overlappen")
  static let operandMissing = Message(
    english: "an operand is missing: its cell is blank",
    dutch: "een deel ontbreekt: de cel is leeg")
}
