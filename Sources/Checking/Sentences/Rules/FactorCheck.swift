internal import DutchText
internal import Extraction
internal import LetterModel

/// Recomputes `verdubbeld`, `gehalveerd` and `drie keer zo veel` from the two levels beside them.
///
///     Het aantal meldingen is verdrievoudigd, van 410 in 2019 naar 1.230 in 2023.
///     Er zijn nu 620 wijkteams, twee keer zo veel als de 310 van toen.
///
/// Such a word is no exact figure: a tenth more or less is still double. What is off by more than
/// a quarter contradicts; what lies between is reported only where one slip of the pen would make it
/// exactly double.
struct FactorCheck: SentenceRule {
  let rule = "text.factor"
  let summary = "a level said to be a multiple of another is"
  let turn = Turn.afterFacts
  // No cue is needed: the next sentence, without figures, may say it: `Dat is een verdubbeling.`
  let needs: SentenceCues = []

  private static let multiples: [(String, PrintedNumber)] = [
    ("verdubbel", PrintedNumber(200)), ("verdrievoudig", PrintedNumber(300)),
    ("verviervoudig", PrintedNumber(400)), ("vervijfvoudig", PrintedNumber(500)),
    ("vertienvoudig", PrintedNumber(1000)), ("gehalveer", PrintedNumber(50)),
    ("halve", PrintedNumber(50)),
  ]
  private static let counts: [(String, PrintedNumber)] = [
    ("anderhalf", PrintedNumber(150)), ("1,5", PrintedNumber(150)), ("2,5", PrintedNumber(250)),
    ("twee", PrintedNumber(200)), ("drie", PrintedNumber(300)),
    ("vier", PrintedNumber(400)), ("vijf", PrintedNumber(500)), ("zes", PrintedNumber(600)),
    ("tien", PrintedNumber(1000)), ("2", PrintedNumber(200)), ("3", PrintedNumber(300)),
    ("4", PrintedNumber(400)), ("5", PrintedNumber(500)), ("10", PrintedNumber(1000)),
  ]

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    guard sentence.cues.contains(.factor) else {
      return [follower(of: at, in: text)].compactMap { $0 }
    }
    guard let factor = factor(in: sentence.text) else { return [] }
    var levels = sentence.operands.filter { !isCount($0, in: sentence) }
    if levels.contains(where: \.isAmount) { levels.removeAll { !$0.isAmount } }
    levels = FactorCheck.fromTo(sentence.operands) ?? levels
    // "… 240 drones. Dat is drie keer zo veel als de 80 van vorig jaar."
    var isSaid = false
    if levels.count == 1, text.isFollowed(at - 1), let only = text.operands(before: at).last,
      only.count == 1, sentence.text.starts(withAnyOf: FactorCheck.pointing)
    {
      levels = only + levels
      isSaid = true
    }
    let found = finding(levels, factor, in: sentence.text, span: sentence.span, isSaid: isSaid)
    return [found].compactMap { $0 }
  }

  /// The two levels that words name as such, whatever other figures there are: `van twee naar vier`.
  private static func fromTo(_ operands: [FigureInContext]) -> [FigureInContext]? {
    let pairs = zip(operands, operands.dropFirst()).filter { from, to in
      from.before.ends(with: "van") && to.before.ends(withAnyOf: ["naar", "tot"])
    }
    return pairs.count == 1 ? [pairs[0].0, pairs[0].1] : nil
  }

  private static let pointing = WordClass("sentence.factor.pointing")

  /// `… waren er 46; in 2023 nog 23. Het aantal is daarmee gehalveerd.`: a sentence without figures
  /// says it of the two levels before it.
  private func follower(of at: Int, in text: FigureText) -> Finding? {
    let sentence = text.sentences[at]
    guard sentence.operands.count == 2, !text.isFollowed(at) else { return nil }
    let next = sentence.text.following(90)
    guard let stop = next.firstOffset(of: [UInt8(ascii: ".")]) else { return nil }
    let words = next.prefix(stop)
    guard words.cues.contains(.factor), words.has(anyOf: ["daarmee", "hiermee", "dus"]),
      let factor = factor(in: words)
    else { return nil }
    return finding(sentence.operands, factor, in: words, span: sentence.span, isSaid: true)
  }

  private func finding(
    _ levels: [FigureInContext], _ factor: PrintedNumber, in words: TextSlice, span: SourceSpan,
    isSaid: Bool
  ) -> Finding? {
    // "van twee naar vier jaar … boven de achttien": a bound is no level.
    guard levels.count == 2, levels[0].isLike(levels[1]),
      !levels[1].isBounded || levels[1].figure.hedgeWords == "tot", let one = levels[0].level,
      let other = levels[1].level, !one.value.isZero, !other.value.isZero
    else { return nil }
    // "van X naar Y" names the base first, "Y, twee keer zo veel als X" last.
    let isFromTo = levels[1].lead.ends(withAnyOf: ["naar", "tot"])
    // "verdubbeld tot 184.000; in maart waren het er 92.000"
    let isBack =
      !isFromTo && (levels[0].figure.hedgeWords == "tot" || levels[0].before.ends(with: "naar"))
    let isAgainst =
      isBack
      || levels[1].lead.has(anyOf: ["als", "dan", "tegen", "tegenover", "ten opzichte"])
    let (base, level) = isFromTo || !isAgainst ? (one, other) : (other, one)
    guard var stated = Quantity(printed: factor, span: span) else { return nil }
    stated.isHedged = true
    guard let near = FactorCheck.around(stated, tenths: 1),
      let far = FactorCheck.around(stated, tenths: 3)
    else { return nil }
    stated.interval = near
    let relation = Relation(
      .share, [.init(quantity: level), .init(quantity: base)], makes: stated)
    guard relation.holds == false else {
      return Finding(relation: relation, span: relation.span)
    }
    stated.interval = far
    let wide = Relation(.share, [.init(quantity: level), .init(quantity: base)], makes: stated)
    guard isSaid || ((isFromTo || isAgainst) && levels[0].isCommensurable(with: levels[1])),
      !FactorCheck.isBent(words),
      wide.holds == false
        ? relation.hasPrintedSlip && (isSaid || FactorCheck.isOfHundreds(relation))
        : FactorCheck.isSlip(relation, from: factor)
    else { return nil }
    return Finding(relation: relation, span: relation.span)
  }

  /// Whether one slip of the pen would make it the multiple exactly, as chance seldom does.
  private static func isSlip(_ relation: Relation, from factor: PrintedNumber) -> Bool {
    var exact = relation
    guard let value = Rational(factor) else { return false }
    exact.stated.interval = Interval(value)
    return isOfHundreds(exact) && exact.hasPrintedSlip
  }

  /// Whether its levels have digits enough: degrees and thresholds, `van 5 naar 40`, have not.
  private static func isOfHundreds(_ relation: Relation) -> Bool {
    relation.terms.allSatisfy { $0.quantity.printed.coefficient.magnitude >= 100 }
  }

  /// `ruim verdubbeld`, `meer dan verdubbeld`: how much more is open; and of what is `telkens verdubbeld`
  /// no two levels are said.
  private static func isBent(_ words: TextSlice) -> Bool {
    words.has(anyOf: [
      "ruim", "meer dan", "bijna", "nagenoeg", "vrijwel", "circa", "ongeveer", "zo vaak", "telkens",
      "steeds",
    ])
  }

  /// From that many tenths below to that many above.
  private static func around(_ quantity: Quantity, tenths: Int) -> Interval? {
    guard let slack = Rational(Int128(tenths), over: 10)?.multiplied(by: quantity.value),
      let low = quantity.value.subtracting(slack), let high = quantity.value.adding(slack)
    else { return nil }
    return Interval(low: .closed(low), high: .closed(high))
  }

  private func factor(in words: TextSlice) -> PrintedNumber? {
    let initials = words.initials
    if let found = FactorCheck.multiples.first(where: {
      initials.hold($0.0) && words.hasWord(startingWith: $0.0)
    }) {
      return found.1
    }
    // Each count has a wording of its own: none is made where no word says that it is a multiple.
    let isSaid = words.has(anyOf: ["keer", "maal", "factor"])
    guard isSaid else { return nil }
    return FactorCheck.counts.first { count, _ in
      initials.hold(count)
        && (words.has("\(count) keer zo") || words.has("\(count) keer zoveel")
          || words.has("\(count) maal zo") || words.has("factor \(count)")
          || words.has("\(count) keer het") || words.has("\(count) keer de"))
    }?.1
  }

  /// Whether a figure is the `drie` of `drie keer`.
  private func isCount(_ mention: FigureInContext, in sentence: FigureSentence) -> Bool {
    mention.after.starts(withAnyOf: ["keer", "maal"]) || mention.before.ends(with: "factor")
      || mention.figure.unit == "keer" || mention.figure.unit == "maal"
  }
}
