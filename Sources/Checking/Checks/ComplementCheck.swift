internal import Extraction
internal import LetterModel

/// Redoes shares that fill a whole.
///
///     76,0 procent was gerelateerd aan marktwerkgevers en 24,0 procent aan overheidswerkgevers
///
/// Two or more percentages of one sentence, joined by `en`, that make 100. Shares of different
/// wholes need not (`58,8 procent van de overheidswerkgevers en 18,3 procent van …`), so shares
/// that do not make 100 contradict only where `de overige` or `de rest` says that they must.
struct ComplementCheck: TextRule {
  let rule = "text.complement"
  let summary = "shares of one whole make 100 per cent"

  func findings(in text: FigureText, of letter: Letter) -> [Finding] {
    text.sentences.compactMap { sentence in
      let shares = sentence.mentions.filter(\.isPercentage)
      guard (2...6).contains(shares.count) else { return nil }
      let quantities = shares.compactMap(\.quantity)
      guard quantities.count == shares.count, let last = shares.last,
        quantities.allSatisfy({ !$0.isHedged && !$0.value.isNegative }),
        let hundred = Quantity(printed: PrintedNumber(100), span: last.figure.span)
      else { return nil }
      var relation = Relation.sum(quantities, makes: hundred.exact)
      relation.operation = .complement
      // "40 procent van de overige gemeenten" is a share of another whole.
      let isRest =
        last.before.ends(withAnyOf: ["de overige", "de resterende", "de andere", "de rest"])
        && !last.before.has("van de overige") && !last.before.has("van de andere")
      if relation.holds == true {
        let isDivided = shares.count == 2 && Complements.divide(shares[0].after, shares[1].after)
        let isPrecise = quantities.contains { $0.printed.exponent < 0 }
        let isList = last.before.has("en")
        guard isRest || (isList && (isDivided || isPrecise || shares.count > 2)) else { return nil }
      } else {
        // "18 procent van de vrouwen en 12 procent van de mannen" are shares of two wholes.
        let isDivided =
          shares.count == 2 && Complements.divide(shares[0].after, shares[1].after)
          && !shares.contains { $0.after.starts(with: "van") }
        guard shares.count == 2, last.before.has("en"),
          isRest || (isDivided && relation.isAsserted(by: .hint))
        else { return nil }
      }
      return Finding(rule: rule, relation: relation, span: relation.span)
    }
  }
}

extension Quantity {
  /// The same value without an interval: the hundred of per cent is not rounded.
  var exact: Quantity {
    var copy = self
    copy.interval = Interval(value)
    return copy
  }
}
