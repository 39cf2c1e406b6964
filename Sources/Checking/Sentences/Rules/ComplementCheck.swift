internal import DutchText
internal import Extraction
internal import LetterModel

/// Recomputes shares that fill a whole.
///
///     76,0 procent was gerelateerd aan marktwerkgevers en 24,0 procent aan overheidswerkgevers
///     62 procent heeft label A. De overige 38 procent heeft een lager label.
///
/// Two or more percentages of one sentence, joined by `en`, that make 100. Shares of different
/// wholes need not (`58,8 procent van de overheidswerkgevers en 18,3 procent van …`), so shares
/// that do not make 100 contradict only where `de overige` or `de rest` says that they must, where
/// their names are those of two halves, or where they are more than a whole can be. Two whole
/// numbers make 100 by accident once in a hundred sentences of two shares.
struct ComplementCheck: SentenceRule {
  let rule = "text.complement"
  let summary = "shares of one whole make 100 per cent"
  let turn = Turn.beforeFacts
  let figures: SentenceFigures = .percentage

  private static let rests = WordClass("sentence.complement.rests")
  /// Words that say that one may be counted twice.
  private static let several = WordClass("sentence.complement.several")
  /// Verbs of what one may do or have besides the other: `55% heeft huurtoeslag en 45% zorgtoeslag`.
  private static let having = WordClass("sentence.complement.having")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    var shares = sentence.mentions.filter(\.isPercentage)
    guard !shares.isEmpty, shares.count <= 6 else { return [] }
    if shares.count == 1, isRest(shares[0]), text.isFollowed(at - 1) {
      shares = text.sentences[at - 1].mentions.filter(\.isPercentage) + shares
      guard shares.count <= 4 else { return [] }
    }
    guard shares.count > 1, !sentence.text.has(anyOf: ComplementCheck.several),
      !sentence.text.following(60).has(anyOf: ComplementCheck.several)
    else { return [] }
    return [finding(shares)].compactMap { $0 }
  }

  private func finding(_ shares: [FigureInContext]) -> Finding? {
    let quantities = shares.compactMap(\.quantity)
    guard quantities.count == shares.count, let last = shares.last,
      quantities.allSatisfy({ !$0.isHedged }),
      let hundred = Quantity(printed: PrintedNumber(100), span: last.figure.span)
    else { return nil }
    var relation = Relation.sum(quantities, makes: hundred.exact)
    relation.operation = .complement
    // "Van de mannen is 52 procent en van de vrouwen 48 procent lid" is of two wholes.
    let isNamed =
      shares.count == 2 && Complements.divide(shares[0].lead, shares[1].lead)
      && !shares[1].lead.suffix(18).has("van de")
    let isDivided =
      isNamed || (shares.count == 2 && Complements.divide(shares[0].after, shares[1].after))
    let between = shares[shares.count - 2].after.through(last.before)
    let isHalf = shares.count == 2 && Complements.fill(shares.map(\.tail))
    let isList = between.has("en") || between.contains(UInt8(ascii: ";")) || isHalf || isNamed
    if relation.holds == true {
      let isPrecise = quantities.contains { $0.printed.exponent < 0 }
      let isOne = !shares.dropFirst().contains { share in
        // Behind "en": the words before it are about the share before.
        let at = share.before.lastOffset(of: "en") ?? 0
        return share.before.suffix(share.before.count - at)
          .has(anyOf: ["van de", "van het", "van alle"])
      }
      guard quantities.allSatisfy({ !$0.value.isNegative }),
        isRest(last) || (isList && (isDivided || isPrecise || shares.count > 2 || isOne)),
        isRest(last) || isHalf || isDivided || isPrecise || shares.count > 2
          || !(shares[0].before.has(anyOf: ComplementCheck.having)
            || shares[0].after.has(anyOf: ComplementCheck.having))
      else { return nil }
    } else {
      // "18 procent van de vrouwen en 12 procent van de mannen" are shares of two wholes.
      let isOfOne = !shares.dropFirst().contains { $0.tail.starts(with: "van") }
      let isLast =
        isList || last.before.starts(withAnyOf: ["de overige", "de rest", "de resterende"])
      guard isLast,
        (shares.count == 2 && isRest(last))
          || (isOfOne
            && (relation.isAsserted(
              by: isDivided || (isHalf && last.after.has("dus")) ? .certain : .likely)))
          || (isOfOne && isOver(relation, shares))
      else { return nil }
    }
    return Finding(relation: relation, span: relation.span)
  }

  /// Whether shares that cannot overlap are more than their whole by a slip.
  ///
  /// One that is over a hundred by itself is no share; where several answers are allowed, they
  /// often make more than a hundred together, and one small word does not distinguish them.
  private func isOver(_ relation: Relation, _ shares: [FigureInContext]) -> Bool {
    guard relation.value?.compared(to: Rational(100)) == 1, relation.hasPrintedSlip
    else { return false }
    let isTooLarge = shares.contains { $0.quantity?.value.compared(to: Rational(100)) == 1 }
    return isTooLarge || (shares.count > 2 && PartForm.isExclusive(shares))
  }

  /// `de overige 38 procent`; `40 procent van de overige gemeenten` is a share of another whole.
  private func isRest(_ share: FigureInContext) -> Bool {
    let lead = share.lead
    return lead.suffix(24).has(anyOf: ComplementCheck.rests)
      && !lead.has("van de overige") && !lead.has("van de andere") && !lead.has("onder andere")
  }
}
