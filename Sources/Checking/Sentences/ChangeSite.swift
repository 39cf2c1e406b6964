internal import Extraction
internal import LetterModel

/// A change and the figures around it.
struct ChangeSite {
  var stated: FigureInContext
  var cue: ChangeCue
  var own: [FigureInContext]
  var earlier: [FigureInContext]
  var following: [FigureInContext]
  /// The first figures of the next sentence.
  var later: [FigureInContext]
  /// The figures of the sentence right before.
  var previous: [FigureInContext]

  var relation: Relation? {
    guard
      let change = stated.quantity ?? Quantity(shareInWords: stated.figure, at: stated.index)
    else { return nil }
    let near = own.filter(isLevel)
    let levels = earlier.filter(isLevel) + near
    // "drie jaar eerder waren dat er 80.300": the length of time is no level beside counts.
    var like = levels.filter { level in levels.last.map(level.isLike) ?? true }
    // "25.000 huishoudens in vier steden. Nu gaat het om 20.500 huishoudens": of one unit if two are.
    if let last = like.last, like.dropLast().contains(where: last.hasUnit) {
      like.removeAll { !$0.isCommensurable(with: last) }
    }
    let before = like.suffix(4)
    let after = following.filter(isLevel).filter { level in
      before.last.map(level.isLike) ?? true
    }
    let next =
      after
      + later.filter(isLevel).filter { level in before.last.map(level.isLike) ?? true }
    var pairs: [(FigureInContext, FigureInContext)] = []
    if near.isEmpty, cue.isCompared, !cue.pointsBack, next.isEmpty { return nil }
    if before.count > 1 {
      pairs.append((before[before.endIndex - 2], before[before.endIndex - 1]))
    }
    if let last = before.last, let base = next.first { pairs.append((last, base)) }
    if next.count > 1 { pairs.append((next[0], next[1])) }
    let sure = pairs.count
    for (index, one) in before.enumerated() {
      for other in before.dropFirst(index + 1).dropLast(index + 2 == before.count ? 1 : 0) {
        pairs.append((one, other))
      }
    }
    if let base = next.first { pairs += before.dropLast().map { ($0, base) } }
    for (index, pair) in pairs.enumerated() where pair.0.isLike(pair.1) {
      guard let relation = relation(pair.0, pair.1, change), relation.holds == true,
        index < sure || Chance.coincidenceDigits(of: relation) >= 2
      else { continue }
      return relation
    }
    return contradiction(near, before: Array(before), after, change)
      ?? slip(in: pairs.prefix(sure), change)
  }

  /// Whether a figure can be a level that changes so.
  private func isLevel(_ mention: FigureInContext) -> Bool {
    switch stated.figure.kind {
    case .percentagePoints: return mention.isPercentage
    case .percentage, .ratio: return mention.isOperand
    default: return mention.isOperand && mention.isLike(stated)
    }
  }

  private func relation(_ one: FigureInContext, _ other: FigureInContext, _ change: Quantity)
    -> Relation?
  {
    guard let a = one.level, let b = other.level, let order = a.value.compared(to: b.value),
      !a.value.isZero, !b.value.isZero
    else { return nil }
    // Of what is counted nothing is less than none: one minus among levels is a slip.
    if one.figure.kind == .count, one.hasMinus != other.hasMinus {
      let isShare = stated.figure.kind == .percentage || stated.figure.kind == .ratio
      let turned =
        isShare
        ? Relation.growth(from: a, to: b, makes: cue.direction == .down ? change.negated : change)
        : Relation.difference(a, b, makes: change)
      return turned.holds == false ? turned : nil
    }
    let (low, high) = order < 0 ? (a, b) : (b, a)
    if stated.figure.kind != .percentage, stated.figure.kind != .ratio {
      // "een saldo van -€ 15 mln." is printed with its sign.
      return change.value.isNegative && stated.figure.kind == .amount
        ? Relation.difference(low, high, makes: change)
        : Relation.difference(high, low, makes: change)
    }
    // A fall of 12,5 per cent is printed without its sign, and is of the larger level.
    switch cue.direction {
    case .up: return Relation.growth(from: low, to: high, makes: change)
    case .down:
      return Relation.growth(
        from: high, to: low, makes: change.value.isNegative ? change : change.negated)
    case .open:
      return order < 0
        ? Relation.growth(from: low, to: high, makes: change)
        : Relation.growth(
          from: high, to: low, makes: change.value.isNegative ? change : change.negated)
    }
  }

  private func contradiction(
    _ near: [FigureInContext], before: [FigureInContext], _ after: [FigureInContext],
    _ change: Quantity
  ) -> Relation? {
    var pair: (FigureInContext, FigureInContext)?
    var isLoose = false
    if cue.comparesWithNext, near.count <= 1, let base = after.first ?? laterBase,
      let level = near.last ?? (cue.pointsBack ? before.last : nil)
    {
      pair = (level, base)
    } else if after.count > 1, near.isEmpty, after[0].lead.ends(with: "van"),
      after[1].lead.ends(withAnyOf: ["naar", "tot"])
    {
      pair = (after[0], after[1])
    } else if cue.isMet, let level = after.first, level.isEndLevel,
      let base = near.count == 1 ? near[0] : near.isEmpty && before.count == 1 ? before[0] : nil
    {
      pair = (base, level)
    } else if cue.isMet, near.isEmpty, before.isEmpty, after.count == 2,
      after[0].isEndLevel
    {
      pair = (after[1], after[0])
    } else if near.isEmpty, after.count == 2, stated.after.contains(UInt8(ascii: ":")),
      ChangeCue.namesChange(stated) || cue.isCompared
    {
      pair = (after[0], after[1])
    } else if own.isEmpty, before.isEmpty, after.isEmpty, cue.isCompared,
      later.filter(isLevel).count == 2, later.count == 2
    {
      pair = (later[1], later[0])
    } else if cue.isCompared, after.isEmpty, near.count == 1, before.count == 2,
      stated.before.count < 24, levels(of: previous) == 1
    {
      // "Begroot was 146,0. De realisatie was 139,4, 6,6 lager dan begroot."
      pair = (before[0], before[1])
      isLoose = true
    } else if before.count == 2, after.isEmpty,
      near.isEmpty
        ? cue.pointsBack || cue.mayPointBack || stated.before.has("daarmee") : isConclusion(near)
    {
      pair = (before[0], before[1])
      isLoose = cue.mayPointBack && !cue.pointsBack && !isMovement(before[0], before[1])
    }
    guard let pair, isComparable(pair) || (isNamed(pair) && stated.isLike(pair.0)),
      let failing = relation(pair.0, pair.1, change), failing.holds == false
    else { return nil }
    if isLoose, !cue.namesDifference || levels(of: previous) != 2 {
      return failing.isWithin(10) || failing.isTellingSlip ? failing : nil
    }
    if failing.almostHolds { return failing }
    // A level with a zero too many makes a rise of what the words call a fall.
    var turned = failing
    turned.terms.reverse()
    return turned.holds == false && turned.almostHolds ? turned : nil
  }

  /// Whether the levels right before it are its own, and nothing else can be meant.
  ///
  /// `1.630 meldingen tegenover 1.480 in 2022: 150 meldingen meer`
  /// `Het doel was 7.500 instromers. Er zijn er 6.120, een tekort van 1.380.`
  private func isConclusion(_ near: [FigureInContext]) -> Bool {
    if ChangeCue.namesChange(stated), stated.before.count < 60,
      stated.before.has(anyOf: ["een", "ofwel"]),
      !near.contains(where: { $0.before.has(anyOf: ["daarvan", "hiervan", "waarvan"]) }),
      !stated.after.has(anyOf: ["ten opzichte", "vergeleken", "dan", "sinds"])
    {
      return true
    }
    if near.count == 2, stated.before.ends(withAnyOf: ["bedraagt", "is", "was", "bedroeg"]),
      near[0].before.has("verschil tussen")
    {
      return true
    }
    return near.count == 2
      && (stated.before.contains(UInt8(ascii: ":"))
        || stated.before.has(anyOf: ["per saldo", "dus", "daarmee", "netto"])
        || near[1].lead.has(anyOf: ["tegenover", "vergeleken met"]))
  }

  /// The level that it is compared with, where the next sentence begins with its time.
  ///
  ///     … 34,6 procent onder het niveau van 1990. In 1990 ging het om 223,1 megaton.
  private var laterBase: FigureInContext? {
    guard let first = later.first, isLevel(first), own.count == 1,
      first.before.starts(withAnyOf: ["in", "toen", "een jaar", "het jaar", "vorig"])
    else { return nil }
    return first
  }

  private func levels(of mentions: [FigureInContext]) -> Int { mentions.filter(isLevel).count }

  /// `van 112 naar 98`, or `112. Een jaar eerder waren het er 98`.
  private func isMovement(_ one: FigureInContext, _ other: FigureInContext) -> Bool {
    one.lead.ends(with: "van") && other.lead.ends(withAnyOf: ["naar", "tot"])
      || other.before.starts(withAnyOf: ["een jaar", "het jaar", "vorig", "toen"])
  }

  /// Whether words that compare join two counts, which may then have names of their own.
  private func isNamed(_ pair: (FigureInContext, FigureInContext)) -> Bool {
    pair.0.isLike(pair.1) && stated.figure.kind == .count
      && (cue.comparesWithNext || cue.pointsBack)
  }

  /// A reading that one slip of the pen would mend, which chance would seldom do.
  ///
  /// A level that was mistyped can turn a rise into a fall: both ways are looked at.
  private func slip(
    in pairs: ArraySlice<(FigureInContext, FigureInContext)>, _ change: Quantity
  ) -> Relation? {
    for pair in pairs where pair.0.isLike(pair.1) && isComparable(pair) {
      guard let relation = relation(pair.0, pair.1, change) else { continue }
      if relation.isTellingSlip { return relation }
      var turned = relation
      turned.terms.reverse()
      if turned.isTellingSlip { return turned }
    }
    return nil
  }

  private func isComparable(_ pair: (FigureInContext, FigureInContext)) -> Bool {
    pair.0.isCommensurable(with: pair.1)
      && (stated.figure.kind == .percentage || stated.figure.kind == .percentagePoints
        || stated.figure.kind == .ratio
        || (pair.0.isCommensurable(with: stated) && pair.1.isCommensurable(with: stated)))
  }
}
