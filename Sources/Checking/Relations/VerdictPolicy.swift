internal import LetterModel

/// The one table that turns strength and arithmetic into a verdict.
///
/// |            | holds     | telling slip | slip         | near         | far    |
/// |------------|-----------|--------------|--------------|--------------|--------|
/// | `certain`  | confirmed | contradicted | contradicted | contradicted | doubt  |
/// | `likely`   | confirmed | contradicted | doubt        | doubt        | doubt  |
/// | `possible` | by chance | doubt        | doubt        | doubt        | doubt  |
///
/// Words leave open what tables do not: where figures are far apart it is likelier that they were
/// misread than that the letter is wrong, and a wrong alarm costs more than a missed one. What is
/// `possible` is confirmed where chance would have to get enough digits right, and never contradicts.
enum VerdictPolicy {
  /// What is said of a relation.
  enum Outcome: Sendable {
    /// Rounding explains the difference, if there is one: it is shown as it is.
    case confirmed
    /// It is shown as a contradiction.
    case contradicted
    /// It is doubtful that the relation is meant. Sentences say nothing of it, tables that it is
    /// undecided.
    case doubted
  }

  /// The outcome for a relation that is asserted so strongly.
  ///
  /// - Parameter digits: the digits that chance would have to get right where it is only possible.
  static func outcome(
    of relation: Relation, asserted strength: Strength, digits: Int = 2
  ) -> Outcome {
    switch (strength, relation.plausibility) {
    case (.possible, .holds):
      Chance.coincidenceDigits(of: relation) >= digits ? .confirmed : .doubted
    case (_, .holds): .confirmed
    case (.certain, .tellingSlip), (.certain, .slip), (.certain, .near): .contradicted
    case (.likely, .tellingSlip): .contradicted
    case (.certain, .far), (.likely, _), (.possible, _), (_, .unknown): .doubted
    }
  }
}

/// What the arithmetic says of a relation, from what surely fits to what surely does not.
enum Plausibility: Sendable {
  /// Unrounded values exist that print like this.
  case holds
  /// One slip of the pen in what is printed would mend it, and chance would seldom bring one so near.
  case tellingSlip
  /// One slip of the pen would mend it, and it is off by a quarter at most or has digits enough.
  case slip
  /// It is off by a tenth at most, or by a quarter where it has digits enough, and no slip mends it.
  case near
  /// It is off by more: the words were misread, it may be.
  case far
  /// The numbers are too large to tell.
  case unknown
}

extension Relation {
  /// Whether only its direction is wrong: a rise that is a fall, by the same amount.
  private var isTurned: Bool {
    guard operation == .difference || operation == .growth, let interval else { return false }
    return stated.negated.interval.meets(interval) == true
  }

  /// Whether a share is stated that no part of its whole can have, however it is hedged.
  private var isImpossibleShare: Bool {
    guard operation == .share, stated.isPercentage, let value, !value.isNegative,
      value.compared(to: Rational(100)) != 1
    else { return false }
    return stated.value.isNegative || stated.value.compared(to: Rational(100)) == 1
  }

  /// The digits of all its figures, zeros at their ends left out.
  ///
  /// `16`, `17` and `18` are as soon the pages or articles of a list as what a sum is made of.
  private var settledDigits: Int { figures.reduce(0) { $0 + $1.settledDigits } }

  /// What the arithmetic says of it.
  ///
  /// A minus that is missing is no slip here: words that say that something left are easily
  /// overlooked, and then one seems to be missing.
  var plausibility: Plausibility {
    guard let holds else { return .unknown }
    if holds { return .holds }
    if isTellingSlip { return .tellingSlip }
    if isImpossibleShare || isTurned { return .slip }
    let isClose = isWithin(4)
    if hasPrintedSlip, isClose || settledDigits >= 7 && stated.settledDigits > 1 { return .slip }
    return isWithin(10) || isClose && settledDigits >= 8 ? .near : .far
  }
}

extension Quantity {
  /// Its digits as printed, zeros at its end left out.
  fileprivate var settledDigits: Int {
    var left = printed.coefficient.magnitude
    while left > 0, left % 10 == 0 { left /= 10 }
    var count = 0
    while left > 0 {
      left /= 10
      count += 1
    }
    return count
  }
}
