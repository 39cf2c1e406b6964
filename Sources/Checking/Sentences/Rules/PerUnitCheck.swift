internal import DutchText
internal import Extraction
internal import LetterModel

/// Recomputes a total of equal amounts: the amount for one, times their number.
///
///     Het Rijk draagt € 35 miljoen per jaar bij, in totaal dus € 140 miljoen over vier jaar.
///     Elk van de 35 regio's ontvangt € 400.000, zodat hiermee € 14 miljoen is gemoeid.
///     In vijf jaar is 60 kilometer geplaatst, gemiddeld 12 kilometer per jaar.
///
/// The rate is the amount beside `per`, `elk`, `gemiddeld` or `à`; the number of times is a count
/// or a length of time without a hedge, the total the largest amount of the rate's kind. Three
/// figures of a sentence, or of two, must be all of their kinds there. What fails
/// contradicts where a word says that it is a total, and one slip of the pen would mend it.
struct PerUnitCheck: SentenceRule {
  let rule = "text.per-unit"
  let summary = "a total is the amount for each times their number"
  let turn = Turn.afterFacts
  // No cue is needed: the sentence before may have it, or a price follows its number.
  let needs: SentenceCues = []

  private static let openings = WordClass("sentence.per-unit.openings")
  private static let endings = [", in totaal", ", samen", ", in totaal dus", ", samen dus"]
  /// Words of which one of two sentences must have one, so that both are about one sum.
  private static let sums = WordClass("sentence.per-unit.sums")
  private static let totals = WordClass("sentence.per-unit.totals")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    if let relation = PerUnitCheck.doubled(in: sentence) {
      return [Finding(relation: relation, span: relation.span)]
    }
    var mentions = sentence.mentions
    var words = sentence.text
    // "Per gemeente is € 50.000 beschikbaar. Voor de 342 gemeenten samen is dat € 17,1 miljoen."
    if mentions.count < 3, text.isFollowed(at - 1),
      sentence.cues.contains(.each) || text.sentences[at - 1].cues.contains(.each),
      text.sentences[at - 1].mentions.count + mentions.count == 3
    {
      mentions = text.sentences[at - 1].mentions + mentions
      words = text.sentences[at - 1].text.through(sentence.text)
    } else if !sentence.cues.contains(.each),
      mentions.count != 3 || !isPriced(mentions)
    {
      return []
    }
    guard mentions.count == 3,
      mentions.allSatisfy({ $0.figure.hedge == nil && $0.isOperand }),
      let relation = relation(
        mentions, in: words, isOne: mentions.count == sentence.mentions.count)
    else { return [] }
    return [Finding(relation: relation, span: relation.span, style: .times)]
  }

  private func relation(_ mentions: [FigureInContext], in words: TextSlice, isOne: Bool)
    -> Relation?
  {
    for at in mentions.indices {
      let times = mentions[at]
      var pair = mentions
      pair.remove(at: at)
      guard isTimes(times), isAlike(pair[0], pair[1]), let count = PerUnitCheck.percent(times)
      else { continue }
      // The rate is marked; else it is what "elk van de 35" gets first.
      let isFirst =
        isRate(pair[0]) || (at == 0 && pair[0].before.ends(with: "van") && isPriced(mentions))
      guard
        isFirst != isRate(pair[1]) || words.starts(withAnyOf: PerUnitCheck.openings),
        let one = (isRate(pair[1]) && !isFirst ? pair[1] : pair[0]).quantity,
        let total = (isRate(pair[1]) && !isFirst ? pair[0] : pair[1]).quantity, !one.value.isZero
      else { continue }
      let relation = Relation.product(count, of: one, makes: total)
      if relation.holds == true, isOne || words.has(anyOf: PerUnitCheck.sums) { return relation }
      let isMean = pair.contains { $0.before.ends(with: "gemiddeld") }
      // "ieder € 400.000, in totaal € 14 mln."
      let isAdded =
        isOne
        && pair.contains {
          $0.before.count < 18 && $0.before.has(anyOf: ["in totaal", "samen"])
            || $0.before.ends(withAnyOf: PerUnitCheck.endings)
        }
      let isSaid = isMean || isAdded || words.has(anyOf: PerUnitCheck.totals)
      return isSaid && relation.hasPrintedSlip ? relation : nil
    }
    return nil
  }

  /// Two who each pay the same: `Rijk en gemeenten dragen elk € 35 mln. bij, samen € 70 mln.`.
  private static func doubled(in sentence: FigureSentence) -> Relation? {
    guard sentence.cues.contains(.each), sentence.operands.count == 2 else { return nil }
    let (one, total) = (sentence.operands[0], sentence.operands[1])
    guard one.hasUnit(of: total), one.figure.hedge == nil, total.figure.hedge == nil,
      one.before.ends(withAnyOf: ["elk", "ieder", "elk voor", "allebei"]),
      one.before.has(anyOf: ["en", "beide"]), total.before.has(anyOf: PerUnitCheck.doubling),
      let part = one.quantity, let sum = total.quantity
    else { return nil }
    let relation = Relation.sum([part, part], makes: sum)
    return relation.value?.compared(to: sum.value) == 0 ? relation : nil
  }

  private static let doubling = WordClass("sentence.per-unit.doubling")

  /// Whether a price follows its number: `24 maanden à`, `24 termijnen van`.
  private func isPriced(_ mentions: [FigureInContext]) -> Bool {
    mentions[1].before.ends(with: "à")
      || (mentions[1].before.count < 32 && mentions[1].before.ends(with: "van")
        && mentions[2].before.has(anyOf: ["in totaal", "samen", "totaalbedrag"]))
  }

  /// Whether two figures have one unit, `per jaar` behind it left out.
  private func isAlike(_ one: FigureInContext, _ other: FigureInContext) -> Bool {
    guard one.figure.kind == other.figure.kind, let mine = one.figure.unit,
      let theirs = other.figure.unit
    else { return false }
    return mine == theirs || mine.hasPrefix(theirs + " per") || theirs.hasPrefix(mine + " per")
  }

  /// `€ 35 miljoen per jaar`, `elk € 125.000`, `gemiddeld 12`, `24 maanden à € 1,5 miljoen`.
  private func isRate(_ mention: FigureInContext) -> Bool {
    mention.after.prefix(24).has("per") || mention.before.ends(with: "à")
      || mention.before.suffix(14).has(anyOf: ["elk", "elke", "gemiddeld", "ieder", "iedere"])
      || mention.before.ends(with: "jaarlijks")
      || (mention.before.ends(with: "van") && mention.before.starts(withAnyOf: ["gelijke"]))
  }

  /// Whether a figure can be a number of times: whole, small and no money.
  private func isTimes(_ mention: FigureInContext) -> Bool {
    guard let value = mention.figure.value else { return false }
    return mention.figure.kind != .amount && value.exponent == 0
      && (2...99_999_999).contains(value.coefficient)
  }

  /// A number of times as the percentage that it equals: 4 is 400 per cent, and exactly that.
  private static func percent(_ mention: FigureInContext) -> Quantity? {
    guard let value = mention.figure.value else { return nil }
    let printed = PrintedNumber(value.coefficient, exponent: value.exponent + 2)
    return Quantity(printed: printed, figure: mention.index, span: mention.figure.span)?.exact
  }
}
