internal import LetterModel

/// The one table that turns strength and arithmetic into a verdict.
///
/// |            | holds     | telling slip | slip         | near         | far             |
/// |------------|-----------|--------------|--------------|--------------|-----------------|
/// | `certain`  | confirmed | contradicted | contradicted | contradicted | doubt, or bound |
/// | `likely`   | confirmed | contradicted | bound        | doubt        | doubt           |
/// | `possible` | by chance | doubt        | doubt        | doubt        | doubt           |
///
/// Words leave open what tables do not: where figures are far apart it is likelier that they were
/// misread than that the letter is wrong, and a wrong alarm costs more than a missed one. Where words take
/// up all figures of their sentences and stand between them (`van A naar B, een stijging van C`), they
/// are bound: there is no other reading, and they contradict however far apart. What is `possible` is
/// confirmed where chance would seldom bring it about, and never contradicts.
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

  /// What the words of a relation leave open.
  struct Choice: Sendable {
    /// Whether no other figure of its kinds stands in its sentences, and words between all its figures
    /// bind them, near each other.
    var isBound = false
    /// Whether no other stands there and no units disagree.
    var isOfOneUnit = false
    /// Whether no other stands there and all state one unit.
    var isOfStatedUnit = false
    /// In how many ways as many figures can be taken from those of its sentences.
    var readings = 1
  }

  /// The outcome for a relation that is asserted so strongly.
  ///
  /// - Parameter digits: the digits that chance would have to get right where it is only possible.
  static func outcome(
    of relation: Relation, asserted strength: Strength, leaving choice: Choice = Choice(),
    digits: Int = 2
  ) -> Outcome {
    switch (strength, relation.plausibility) {
    case (.possible, .holds):
      Chance.coincidenceDigits(of: relation) >= digits
        && Chance.isSmall(for: relation, among: choice.readings) ? .confirmed : .doubted
    case (_, .holds): .confirmed
    case (.certain, .tellingSlip), (.certain, .slip), (.certain, .near): .contradicted
    case (.likely, .tellingSlip): .contradicted
    case (.certain, .far): isMeant(relation, leaving: choice) ? .contradicted : .doubted
    case (.likely, .slip): choice.isBound && choice.isOfOneUnit ? .contradicted : .doubted
    case (.likely, _), (.possible, _), (_, .unknown): .doubted
    }
  }

  /// Whether figures that are far apart are surely meant.
  ///
  /// Of a list a part may have been overlooked: only a slip that would mend it tells that none was.
  private static func isMeant(_ relation: Relation, leaving choice: Choice) -> Bool {
    switch relation.operation {
    // Shares far from a hundred are some of those that make it.
    case .complement: false
    case .sum: (choice.isBound || choice.isOfStatedUnit) && relation.hasPrintedSlip
    default: choice.isBound || choice.isOfStatedUnit && relation.hasPrintedSlip
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

  /// Whether round figures beside others explain the difference: `€ 2.090.000` less `€ 284.087` is
  /// said to be `€ 1.806.000`.
  private var mayBeRounded: Bool {
    guard stated.zeros >= 3, let value, let interval,
      let difference = stated.value.subtracting(value)?.magnitude, interval.low.value != nil
    else { return false }
    let most = figures.filter { $0.zeros >= 3 }.compactMap { figure in
      Rational(PrintedNumber(5, exponent: figure.printed.exponent + figure.zeros - 1))
    }.reduce(Rational.zero) { $0.adding($1) ?? $0 }
    return terms.contains { $0.quantity.zeros >= 3 } && terms.contains { $0.quantity.zeros < 3 }
      && difference.compared(to: most).map { $0 <= 0 } ?? false
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
    if mayBeRounded { return .unknown }
    if isTellingSlip { return .tellingSlip }
    if isImpossibleShare || isTurned { return .slip }
    let isClose = isWithin(4)
    if hasPrintedSlip, isClose || settledDigits >= 7 && stated.settledDigits > 1 { return .slip }
    return isWithin(10) || isClose && settledDigits >= 8 ? .near : .far
  }
}

extension Quantity {
  /// The zeros at its end, before a comma.
  fileprivate var zeros: Int {
    guard printed.exponent >= 0, printed.coefficient != 0 else { return 0 }
    var (left, count) = (printed.coefficient.magnitude, 0)
    while left % 10 == 0 {
      left /= 10
      count += 1
    }
    return count
  }

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
