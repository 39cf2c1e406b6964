internal import DutchText
internal import Extraction
internal import LetterModel

/// Judges whether a step from one figure to another goes the way its verb says.
///
///     De wachttijd daalde van 12 naar 9 weken.                                   9 < 12
///     … het aantal vluchten te reduceren van 500.000 naar 440.000                440.000 < 500.000
///     … meer mensen aan het werk: 167.000 eind 2019 ten opzichte van 135.000     167.000 > 135.000
///
/// Verbs of both directions in one clause say nothing. A noun may itself be what is counted
/// (`een reductie van 49 naar 55 procent`), so only a verb contradicts.
struct DirectionCheck: SentenceRule {
  let rule = "text.direction"
  let summary = "a figure said to rise or fall does"
  let turn = Turn.beforeFacts
  let needs = SentenceCues.change
  let figures: SentenceFigures = .two

  private static let rises = WordClass("sentence.direction.rises")
  private static let falls = WordClass("sentence.direction.falls")
  private static let risingNouns = WordClass("sentence.direction.rising-nouns")
  private static let fallingNouns = WordClass("sentence.direction.falling-nouns")

  /// What is denied, and places on a list, where less is more.
  private static let others = WordClass("sentence.direction.others")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    return sentence.mentions.indices.dropLast().compactMap { finding(at: $0, in: sentence) }
  }

  private func finding(at start: Int, in sentence: FigureSentence) -> Finding? {
    let (from, to) = (sentence.mentions[start], sentence.mentions[start + 1])
    guard from.figure.kind == to.figure.kind, from.isCommensurable(with: to),
      from.isOperand || from.isPercentage, from.figure.hedge == nil, to.before.count <= 60,
      // "van +400 naar 7200 mV": where one has a sign, a missing one was torn off the other.
      !from.hasPlus || to.hasPlus || to.hasMinus,
      // "van 30 % tot meer dan 90 %" may be anything between.
      !to.isBounded || to.figure.hedgeWords == "tot",
      let old = from.quantity, let new = to.level, old.value.compared(to: new.value) != 0,
      DirectionCheck.areOfOneSize(old, new),
      let step = step(from, to)
    else { return nil }
    // "stijgt in 20 jaar van 1,9 naar 3,0 miljoen": the verb stands before how long it took.
    let isTimed = start > 0 && sentence.mentions[start - 1].figure.kind == .duration
    let before = isTimed ? sentence.mentions[start - 1].before.through(from.before) : from.before
    let clause = DirectionCheck.clause(from: before, to: to.after)
    guard let (isRise, isVerb) = DirectionCheck.direction(in: clause) else { return nil }
    let (one, other) = step == .against ? (old, new) : (new, old)
    let comparison: Comparison = isRise ? .above : .below
    let verdict = comparison.verdict(on: one, against: other)
    guard
      verdict == .exact
        || verdict == .contradiction && isVerb && step == .fromTo
          && DirectionCheck.bindsVerb(from, to)
    else { return nil }
    let relation = Relation(.comparison, [.init(quantity: one)], makes: other)
    return Finding(
      relation: relation, span: sentence.span, comparison: comparison)
  }

  private static let movements = [
    "afname van", "toename van", "daling van", "stijging van", "groei van", "krimp van",
    "verlaging van", "verhoging van", "reductie van",
  ]

  /// `van A naar B`, or `A ten opzichte van B`.
  private enum Step { case fromTo, against }

  private func step(_ from: FigureInContext, _ to: FigureInContext) -> Step? {
    if from.before.ends(with: "van"), to.before.ends(withAnyOf: ["naar", "tot"]) {
      // "een afname van 20% tot 50%": how much it fell, between two bounds.
      let movement = from.before.suffix(40)
      if from.isPercentage, to.before.ends(with: "tot"),
        movement.ends(withAnyOf: DirectionCheck.movements)
      {
        return nil
      }
      return to.before.contains(UInt8(ascii: ",")) ? nil : .fromTo
    }
    let isAgainst = to.before.ends(withAnyOf: [
      "ten opzichte van", "vergeleken met", "in vergelijking met", "tegenover", "tegen",
    ])
    return isAgainst && from.before.ends(with: ":") ? .against : nil
  }

  /// Whether neither is a hundred times the other: then `miljoen` was read with one alone.
  private static func areOfOneSize(_ one: Quantity, _ other: Quantity) -> Bool {
    guard let ratio = one.value.magnitude.divided(by: other.value.magnitude),
      let inverse = other.value.magnitude.divided(by: one.value.magnitude)
    else { return true }
    return ratio.compared(to: Rational(100)) == -1 && inverse.compared(to: Rational(100)) == -1
  }

  /// The words of the clause before the first figure and those after the second.
  private static func clause(from before: TextSlice, to behind: TextSlice) -> [TextSlice] {
    let comma = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "(")]
    let start = before.lastOffset(ofAnyOf: comma) ?? -1
    let after = behind.prefix(60)
    let end = after.firstOffset(of: comma + [UInt8(ascii: ")")]) ?? after.count
    return [before.suffix(before.count - start - 1), after.prefix(end)]
  }

  /// Whether the verb stands right before `van` or right behind the second figure: one further off may
  /// be that of another clause.
  private static func bindsVerb(_ from: FigureInContext, _ to: FigureInContext) -> Bool {
    func isSaid(_ words: TextSlice) -> Bool {
      words.has(anyOf: rises) || words.has(anyOf: falls)
    }
    return isSaid(from.before.lastWords(4)) || isSaid(to.after.firstWords(4))
  }

  /// Which way the words say it went, and whether a verb says so; `nil` where they say both.
  private static func direction(in clause: [TextSlice]) -> (isRise: Bool, isVerb: Bool)? {
    guard !clause.contains(where: { $0.has(anyOf: DirectionCheck.others) }) else { return nil }
    // "verlaagd van 55 naar 60 procent reductie": what falls is not what the figures count.
    guard
      !clause[1].prefix(26).has(anyOf: DirectionCheck.fallingNouns) || !clause[1].has("reductie")
    else { return nil }
    let rises = clause.contains { $0.has(anyOf: DirectionCheck.rises) }
    let falls = clause.contains { $0.has(anyOf: DirectionCheck.falls) }
    let risesByNoun = clause.contains { $0.has(anyOf: DirectionCheck.risingNouns) }
    let fallsByNoun = clause.contains { $0.has(anyOf: DirectionCheck.fallingNouns) }
    guard (rises || risesByNoun) != (falls || fallsByNoun) else { return nil }
    return (rises || risesByNoun, rises || falls)
  }
}
