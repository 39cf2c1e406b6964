internal import Extraction
internal import LetterModel

extension PatternMatcher {
  /// What the match says; `nil` where a figure cannot play its role.
  func assertion(of pattern: Pattern) -> Assertion? {
    guard let said = pattern.relation, let first = bindings.first else { return nil }
    var assertion: Assertion?
    func make(_ relation: Relation?) {
      assertion = relation.map {
        Assertion(
          pattern: pattern.id, strength: pattern.strength, digits: pattern.digits, relation: $0)
      }
    }
    switch said {
    case .sum(let sum):
      guard !isListed(sum.stated) else { return nil }
      make(relation(sum))
      assertion?.isOpen = sum.isOpen || goesOn
      assertion?.isWhole = bindings.allSatisfy { text.items.mentions[$0.figure].isWhole }
    case .sumInAnyOrder(let roles): make(sum(ofAll: roles))
    case .share(let stated, let part, let whole):
      guard let a = level(of: part), let b = level(of: whole), let share = share(of: stated),
        !b.value.isZero
      else { return nil }
      make(Relation.share(a, of: b, makes: share))
    case .growth(let growth): make(relation(growth))
    case .complement(let roles, let isOpen):
      make(complement(roles))
      assertion?.isOpen = isOpen
    case .product(let total, let one, let times):
      guard let count = count(of: times), let each = level(of: one), let all = level(of: total)
      else { return nil }
      make(Relation.product(count, of: each, makes: all))
      assertion?.style = .times
    case .multiple: return nil
    case .comparison(let one, let comparison, let other):
      guard let a = level(of: one) ?? share(of: one), let b = level(of: other) ?? share(of: other)
      else { return nil }
      make(Relation(.comparison, [.init(quantity: a)], makes: b))
      assertion?.comparison = comparison
      assertion?.span = text.figures.sentences[text.items.figures[first.figure].sentence].span
    }
    assertion?.choice = choice(isBound: pattern.isBound)
    return assertion
  }

  /// Whether the figures of a match come near the sum that a pattern says they make.
  ///
  /// What only figures can show is tried for all that may play its roles, and hardly any come near:
  /// doing each sum with its roundings would be most of the work.
  func comesNear(_ relation: PatternRelation?) -> Bool {
    guard case .sum(let sum) = relation else { return true }
    var (parts, stated, slack) = (0.0, 0.0, 0.0)
    for binding in bindings {
      let size = text.items.sizes[binding.figure]
      slack += size.slack
      if binding.role == sum.stated {
        stated = size.value
      } else if let term = sum.terms.first(where: { $0.role == binding.role }) {
        parts += Double(term.sign) * size.value
      }
    }
    // Which of two is taken from the other, and whether a minus is said by words, is seen later.
    return min(abs(parts - stated), abs(parts + stated)) <= slack
  }

  private func isReversed(by set: Int?) -> Bool {
    guard let set else { return false }
    return said(set)
  }

  private func mention(of role: Int) -> FigureInContext? {
    figure(of: role).map { text.items.mentions[$0] }
  }

  /// The figure of a role with its printed value: `tot 98` bends nothing.
  private func level(of role: Int) -> Quantity? { mention(of: role)?.level }

  private func share(of role: Int) -> Quantity? {
    guard let mention = mention(of: role) else { return nil }
    return mention.level ?? Quantity(shareInWords: mention.figure, at: mention.index)
  }

  private func relation(_ sum: PatternRelation.Sum) -> Relation? {
    guard let result = mention(of: sum.stated) else { return nil }
    let terms = sum.terms
    var parts: [Relation.Term] = []
    for term in terms {
      for binding in bindings where binding.role == term.role {
        let mention = text.items.mentions[binding.figure]
        guard let quantity = terms.count > 1 ? mention.level : mention.signed else { return nil }
        guard !mention.isBounded || terms.count > 1 && mention.level?.isHedged == false else {
          return nil
        }
        parts.append(Relation.Term(quantity: quantity, sign: term.sign))
      }
    }
    if parts.count == 2, parts[0].sign > 0, parts[1].sign < 0 {
      return difference(
        parts[0].quantity, parts[1].quantity, makes: result, isAbsolute: sum.isAbsolute,
        isReversed: isReversed(by: sum.reversing))
    }
    guard parts.count > 1, !result.isBounded, let total = result.quantity else { return nil }
    // "the rest is the whole less its parts" is told as a whole and all its parts.
    if let whole = parts.first, whole.sign > 0, parts.dropFirst().allSatisfy({ $0.sign < 0 }) {
      return Relation.sum(parts.dropFirst().map(\.quantity) + [total], makes: whole.quantity)
    }
    return Relation(.sum, parts, makes: total)
  }

  /// The sum of all figures of some roles but the largest, which they make.
  private func sum(ofAll roles: [Int]) -> Relation? {
    var quantities = roles.compactMap { level(of: $0) }
    guard quantities.count == roles.count,
      let largest = quantities.indices.max(by: {
        quantities[$0].value.compared(to: quantities[$1].value) == -1
      })
    else { return nil }
    let whole = quantities.remove(at: largest)
    return Relation.sum(quantities, makes: whole)
  }

  private func difference(
    _ one: Quantity, _ other: Quantity, makes result: FigureInContext, isAbsolute: Bool,
    isReversed: Bool
  ) -> Relation? {
    // "600 minder dan de 10.000" bends nothing, "meer dan 10.000" leaves all open.
    guard let stated = result.isBounded ? result.level : result.quantity,
      !result.isBounded || !stated.isHedged
    else { return nil }
    // "(-325)" says which way it went; "een daling van -325" says it twice, and is not turned.
    let isSigned = stated.value.isNegative && !isReversed
    let isTurned =
      isAbsolute ? (one.value.compared(to: other.value) == -1) != isSigned : isReversed
    return isTurned
      ? Relation.difference(other, one, makes: stated)
      : Relation.difference(one, other, makes: stated)
  }

  private func relation(_ growth: PatternRelation.Growth) -> Relation? {
    guard var from = level(of: growth.from), var to = level(of: growth.to),
      var change = share(of: growth.stated), !from.value.isZero, !to.value.isZero
    else { return nil }
    var isFall = isReversed(by: growth.reversing)
    let isLower = to.value.compared(to: from.value) == -1
    switch growth.order {
    case .said: break
    case .open: isFall = isLower
    case .unordered: if isFall != isLower { swap(&from, &to) }
    }
    // A fall of 12,5 per cent is printed without its sign.
    if change.value.isNegative != isFall { change = change.negated }
    return Relation.growth(from: from, to: to, makes: change)
  }

  private func complement(_ roles: [Int]) -> Relation? {
    let shares = roles.flatMap { figures(of: $0) }.compactMap { text.items.mentions[$0].quantity }
    guard shares.count > 1, shares.allSatisfy({ !$0.isHedged }), let last = shares.last,
      let hundred = Quantity(printed: PrintedNumber(100), span: last.span)
    else { return nil }
    var relation = Relation.sum(shares, makes: hundred.exact)
    relation.operation = .complement
    return relation
  }

  /// A number of times as the percentage that it equals: 4 is 400 per cent, and exactly that.
  private func count(of role: Int) -> Quantity? {
    guard let mention = mention(of: role), mention.figure.kind != .amount,
      mention.figure.hedge == nil, let value = mention.figure.value, value.exponent >= -2
    else { return nil }
    let printed = PrintedNumber(value.coefficient, exponent: value.exponent + 2)
    return Quantity(printed: printed, figure: mention.index, span: mention.figure.span)?.exact
  }
}
