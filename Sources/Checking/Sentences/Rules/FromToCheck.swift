internal import Extraction
internal import LetterModel

/// Recomputes a change that a sentence states beside both levels.
///
///     … steeg van 580 naar 687 banen, daarmee kwamen er dus 107 banen bij
///     … daalde van 36.206 naar 35.055, een afname van 3,2 procent
///
/// The change is a figure after the two levels, with a word that says that it is one. A percentage
/// is the growth from the first level.
struct FromToCheck: SentenceRule {
  let rule = "text.from-to"
  let summary = "a change is the difference of the two levels in its sentence"
  let turn = Turn.beforeFacts
  let figures: SentenceFigures = .three

  private static let before = [
    "dus", "toename van", "stijging van", "groei van", "afname van", "daling van", "krimp van",
    "verschil van", "vermindering van", "reductie van", "met", "plus", "min", "oftewel", "ofwel",
  ]
  private static let loose = ["met", "plus", "min"]
  private static let after = ["bij", "erbij", "meer", "minder", "hoger", "lager", "extra"]

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    return sentence.mentions.indices.dropLast(2).compactMap { finding(at: $0, in: sentence) }
  }

  private func finding(at start: Int, in sentence: FigureSentence) -> Finding? {
    let mentions = sentence.mentions
    let (from, to, change) = (mentions[start], mentions[start + 1], mentions[start + 2])
    guard from.before.ends(with: "van"), from.isCommensurable(with: to),
      from.isOperand || from.isPercentage, to.before.count <= 60,
      to.before.ends(with: "naar") || FromToCheck.isTill(to),
      isChange(change), let old = from.quantity, let new = to.level,
      let stated = change.quantity
    else { return nil }
    let said = FromToCheck.isRise(from, change)
    let isRise = said ?? (new.value.compared(to: old.value) != -1)
    // "een afname van -325" says twice that it fell; "(-325)" says it once.
    let isSigned = stated.value.isNegative && (said == nil || change.before.ends(with: "("))
    let relation: Relation
    if change.isPercentage, from.isOperand {
      // A fall of 3,2 per cent is printed without its sign.
      relation =
        isRise || isSigned
        ? Relation.growth(from: old, to: new, makes: stated)
        : Relation.growth(from: old, to: new, makes: stated.negated)
    } else if change.figure.kind == from.figure.kind || change.figure.kind == .percentagePoints {
      guard change.figure.kind == .percentagePoints || change.isCommensurable(with: from) else {
        return nil
      }
      relation =
        isRise || isSigned
        ? Relation.difference(new, old, makes: stated)
        : Relation.difference(old, new, makes: stated)
    } else {
      return nil
    }
    // "tot" and "met" have other meanings: 2 tot 5 jaar, met 3 gemeenten.
    let isNamed = change.before.ends(withAnyOf: [
      "toename met", "stijging met", "groei met", "afname met", "daling met", "vermindering met",
      "reductie met",
    ])
    let isLoose =
      !isNamed && !ChangeCue.namesChange(change)
      && !(change.before.ends(with: "(") && (change.hasMinus || change.hasPlus))
      && (FromToCheck.isTill(to) || change.before.ends(withAnyOf: FromToCheck.loose))
    // "… van 320 naar 410 en … van 280 naar 250, per saldo een toename van 60" is of both.
    let isOfMore =
      start > 1 && change.before.has(anyOf: ["per saldo", "netto", "samen", "totaal"])
    guard relation.isAsserted(by: isOfMore ? .possible : isLoose ? .likely : .certain) else { return nil }
    return Finding(relation: relation, span: relation.span)
  }

  /// `tot 98`, whose word may have been read as a bound.
  private static func isTill(_ level: FigureInContext) -> Bool {
    level.before.ends(with: "tot") || level.figure.hedgeWords == "tot"
  }

  /// What the words say: a level that was mistyped can turn a rise into a fall.
  private static func isRise(_ from: FigureInContext, _ change: FigureInContext) -> Bool? {
    let words = [change.before, from.before, change.after.prefix(24)]
    let falls = words.contains { slice in
      ["afname", "daling", "krimp", "verminder", "reductie", "daal", "minder", "lager", "afgen"]
        .contains { slice.hasWord(startingWith: $0) }
    }
    let rises = words.contains { slice in
      ["toename", "stijg", "groei", "steeg", "stegen", "meer", "hoger", "extra", "toegen"]
        .contains { slice.hasWord(startingWith: $0) }
    }
    return falls == rises ? nil : rises
  }

  private func isChange(_ mention: FigureInContext) -> Bool {
    mention.before.ends(withAnyOf: FromToCheck.before)
      || (mention.before.hasWord(startingWith: "daarmee")
        && mention.after.has(anyOf: FromToCheck.after))
      || ((mention.hasPlus || mention.hasMinus) && mention.before.ends(with: "("))
      || mention.before.ends(with: "(+")
      || (mention.isPercentage && mention.before.ends(with: "(")
        && !mention.tail.starts(with: "van"))
      || mention.before.ends(with: "(")
        && mention.after.starts(withAnyOf: FromToCheck.after)
  }
}
