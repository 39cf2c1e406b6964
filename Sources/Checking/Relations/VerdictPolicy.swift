internal import LetterModel

/// The one table that turns strength and arithmetic into a verdict.
///
/// |            | holds     | telling slip | slip     | near     | far               |
/// |------------|-----------|--------------|----------|----------|-------------------|
/// | `certain`  | confirmed | contradicted | if alone | if alone | if bound (below)  |
/// | `likely`   | confirmed | if bound     | if close | if close | doubt             |
/// | `possible` | by chance | doubt        | doubt    | doubt    | doubt             |
///
/// Words leave open what tables do not: where figures are far apart it is likelier that they were
/// misread than that the letter is wrong, and a wrong alarm costs more than a missed one. A match is
/// alone where its sentences have no other figure that could be meant, and bound where words stand
/// between all its figures besides (`van A naar B, een stijging van C`): then there is no other reading
/// of a change or of money, and it contradicts however far apart they are. Of things that are counted there
/// is: `twee leidingen van 220 en 110 kV`, `drie waarden, namelijk 1, 2 en 3`. What is `possible` is
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
    /// Whether no other figure of its kinds stands in its sentences, and its own stand near each other.
    var isAlone = false
    /// Whether words stand between all its figures besides.
    var isBound = false
    /// Whether no units of what is counted, paid or measured disagree.
    var isOfOneUnit = false
    /// Whether all its figures are amounts of money, of which none counts the others.
    var isOfMoney = false
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
    let plausibility = relation.plausibility
    switch (strength, plausibility) {
    case (.possible, .holds):
      return Chance.coincidenceDigits(of: relation) >= digits
        && Chance.isSmall(for: relation, among: choice.readings) ? .confirmed : .doubted
    case (_, .holds): return .confirmed
    case (.certain, _):
      return accuses(relation, plausibility, choice) ? .contradicted : .doubted
    case (.likely, .tellingSlip), (.likely, .slip), (.likely, .near):
      return suspects(relation, plausibility, choice) ? .contradicted : .doubted
    case (.likely, _), (.possible, _): return .doubted
    }
  }

  /// Whether what words surely assert, and is not so, is called wrong.
  private static func accuses(
    _ relation: Relation, _ plausibility: Plausibility, _ choice: Choice
  ) -> Bool {
    guard !relation.isOfOtherCount, !relation.isOfNoChange, !relation.isOfOtherWhole else {
      return false
    }
    switch plausibility {
    // What is multiplied may be more than the one figure before it: `A en B m2 × 0,06 = C`.
    // And a share is printed with so few digits that a slip explains any.
    case .tellingSlip:
      return choice.isAlone || relation.operation != .product && !relation.isFarShare
    case .slip, .near: return choice.isAlone || relation.isOfManyDigits
    case .far: return choice.isBound && (relation.isOneWay || isOfWorth(relation, choice))
    case .holds, .unknown: return false
    }
  }

  /// Whether what words likely assert, and is not so, is called wrong: a slip that tells where words bind
  /// its figures, or figures of many digits so near each other that chance would seldom bring them there.
  private static func suspects(
    _ relation: Relation, _ plausibility: Plausibility, _ choice: Choice
  ) -> Bool {
    guard !relation.isOfOtherCount, !relation.isOfOtherWhole else { return false }
    if plausibility == .tellingSlip, choice.isBound, choice.isOfOneUnit { return true }
    guard choice.isAlone, !relation.figures.contains(where: \.isHedged) else { return false }
    if relation.operation == .complement { return choice.isBound && relation.isWithin(10) }
    return relation.isCloseMiss
  }

  /// Whether a sum that is far off is meant all the same: of money, or of figures with many digits, and
  /// neither a part that was overlooked nor an average would explain it.
  private static func isOfWorth(_ relation: Relation, _ choice: Choice) -> Bool {
    (choice.isOfMoney || relation.isOfManyDigits) && !relation.lacksParts
      && !relation.liesAmongParts
  }
}

/// What the arithmetic says of a relation, from what surely fits to what surely does not.
enum Plausibility: Sendable {
  /// Unrounded values exist that print like this.
  case holds
  /// One slip of the pen in what is printed would mend it, and chance would seldom bring one so near.
  case tellingSlip
  /// One slip of the pen would mend it, it is off by a quarter at most, and its figures have digits
  /// enough; or its direction alone is wrong.
  case slip
  /// It is off by a tenth at most, or by a quarter where it has more digits, and no slip mends it.
  case near
  /// It is off by more: the words were misread, it may be.
  case far
  /// The numbers are too large to tell.
  case unknown
}

extension Relation {
  /// Whether it holds two levels against what lies between them.
  private var isOfChange: Bool { operation == .difference || operation == .growth }

  /// Whether parts that were overlooked would explain why a sum falls short.
  fileprivate var lacksParts: Bool { isShort && !hasPrintedSlip }

  /// Whether it says a change between two levels that are the same: one figure was taken for both.
  fileprivate var isOfNoChange: Bool { isOfChange && value?.isZero == true }

  /// Whether it says a change that goes the way in which its levels go.
  fileprivate var isOneWay: Bool {
    isOfChange && value.map { $0.isNegative == stated.value.isNegative } == true
  }

  /// Whether shares that are said to make a hundred leave a quarter of it or more: they are of another
  /// whole. `Het aanbod bestaat uit deeltijders (3,9%), zoekenden (2,8%) en anderen (2,1%).`
  fileprivate var isOfOtherWhole: Bool {
    operation == .complement && !isWithin(4) && !isMinusTooMany
  }

  /// Whether it is a share that is off by more than half of what is stated.
  fileprivate var isFarShare: Bool { operation == .share && !isWithin(2) }

  /// Whether what is stated may count other things than are added up.
  fileprivate var isOfOtherCount: Bool { mayLackOne || restatesPart }

  /// Whether one thing more would mend it, which words count without a number: `vijf gebouwen: twee
  /// met tweekappers, twee met rijwoningen en een vrijstaande woning`.
  private var mayLackOne: Bool {
    guard operation == .sum, isShort,
      stated.value.compared(to: Rational(100)) == -1, let value,
      let difference = stated.value.subtracting(value)
    else { return false }
    return difference.compared(to: Rational(1)) == 0
  }

  /// Whether a sum states one of its own parts, since the words say it twice, or how many
  /// parts it has: `drie gewichten: 1,25, 1,40 en 1,70`.
  private var restatesPart: Bool {
    guard operation == .sum, !stated.value.isZero else { return false }
    return stated.value.compared(to: Rational(terms.count)) == 0
      || terms.contains { $0.quantity.value.compared(to: stated.value) == 0 }
  }

  /// Whether only its direction is wrong: a rise that is a fall, by the same amount.
  private var isTurned: Bool {
    guard operation == .difference || operation == .growth || operation == .share, let interval
    else { return false }
    return stated.negated.interval.meets(interval) == true
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
  /// overlooked, and then one seems to be missing. Among few digits one nearly always mends a sum.
  var plausibility: Plausibility {
    guard let holds else { return .unknown }
    if holds { return .holds }
    if mayBeRounded || hasLostComma { return .unknown }
    if isTellingSlip { return .tellingSlip }
    if isTurned { return .slip }
    let isClose = isWithin(4)
    if hasPrintedSlip, isOfManyDigits || isClose && isOfSomeDigits { return .slip }
    return isWithin(10) && settledDigits >= 3 || isClose && settledDigits >= 8 ? .near : .far
  }

  /// Whether its figures have so many digits that chance brings few of them near each other.
  fileprivate var isOfManyDigits: Bool {
    settledDigits >= 7 && settledDigits >= 2 * figures.count
  }

  /// Whether a sum of figures of many digits is off by a fiftieth at most: `1.817` less `1.030` is said to
  /// be `785`.
  fileprivate var isCloseMiss: Bool {
    (operation == .sum || operation == .difference) && isWithin(50) && settledDigits >= 8
  }

  /// Whether they are more than a list of single digits.
  private var isOfSomeDigits: Bool {
    settledDigits >= 5 && settledDigits * 2 >= figures.count * 3
  }

  /// Whether a part of a whole is said to be more than all of it: `607 %` for 60,7 %, torn in reading.
  private var hasLostComma: Bool {
    guard operation == .share, stated.isPercentage, let value, !value.isNegative else {
      return false
    }
    return value.compared(to: Rational(100)) != 1
      && stated.value.magnitude.compared(to: Rational(100)) == 1
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
