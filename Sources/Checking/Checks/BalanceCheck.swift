internal import LetterModel

/// Redoes a total, or a difference, that is stated after its two or more terms.
///
///     Noord telt 3.100 plekken en Zuid 2.400 plekken, samen goed voor 5.500 plekken
///     Van de € 60 miljoen is € 42 miljoen besteed; er resteert € 18 miljoen.
///     … 9.400 kinderen, 600 minder dan de 10.000 van een jaar eerder
///
/// The terms are the amounts before it in its sentence, or those of the sentences right before. A
/// cue must say what the figure is; without it nothing is asserted, however well figures fit.
struct BalanceCheck: TextRule {
  let rule = "text.balance"
  let summary = "a total or a difference stated after its terms follows from them"

  private static let totals = [
    "samen", "tezamen", "samen goed voor", "samen zijn dat", "samen dus", "opgeteld",
    "bij elkaar opgeteld", "bij elkaar", "alles bij elkaar", "dat is samen", "wat neerkomt op",
  ]
  private static let results = ["zodat er", "waardoor er", "uit op", "in totaal"]
  private static let rests = [
    "tekort van", "overschot van", "verschil van", "verschil is", "resteert", "resteren",
    "resteert nog", "resteren nog", "resteert er", "blijft over",
  ]
  private static let nets = ["per saldo", "netto", "daarmee"]
  private static let more = [
    "meer dan", "hoger dan", "langer dan", "groter dan", "boven",
  ]
  private static let fewer = [
    "minder dan", "lager dan", "korter dan", "kleiner dan", "onder",
  ]
  private static let directions = ["meer", "minder", "hoger", "lager", "langer", "korter"]
  private static let against = ["tegenover", "vergeleken met", "in vergelijking met"]

  func findings(in text: FigureText, of letter: Letter) -> [Finding] {
    var findings: [Finding] = []
    for (at, sentence) in text.sentences.enumerated() {
      let amounts = sentence.amounts
      let earlier = BalanceCheck.amounts(before: at, in: text)
      for index in amounts.indices {
        let terms = index == 0 ? earlier : Array(amounts[..<index])
        let next = index + 1 < amounts.count ? amounts[index + 1] : nil
        let relation =
          beside(amounts[index], terms, next)
          ?? (index == 1 ? BalanceCheck.including(amounts, earlier) : nil)
          ?? after(terms, amounts[index], inSentence: index > 0)
        guard let relation else { continue }
        findings.append(Finding(rule: rule, relation: relation, span: relation.span))
      }
    }
    return findings
  }

  /// The amounts of the sentence before, and where that has one, of the sentence before it too.
  private static func amounts(before at: Int, in text: FigureText) -> [Mention] {
    guard at > 0, follows(at, in: text) else { return [] }
    let last = text.sentences[at - 1].amounts
    guard last.count == 1, at > 1, follows(at - 1, in: text) else { return last }
    let first = text.sentences[at - 2].amounts
    return first.count == 1 ? first + last : last
  }

  private static func follows(_ at: Int, in text: FigureText) -> Bool {
    let (one, other) = (text.sentences[at - 1], text.sentences[at])
    return one.block == other.block && one.range.upperBound + 3 > other.range.lowerBound
  }

  /// `9.400 kinderen, 600 minder dan de 10.000 kinderen`.
  private func beside(_ stated: Mention, _ terms: [Mention], _ base: Mention?) -> Relation? {
    guard let base, let level = terms.last, base.before.count <= 60,
      let a = level.quantity, let b = base.plain, let c = stated.quantity,
      level.isCommensurable(with: base), stated.isCommensurable(with: base)
    else { return nil }
    let relation: Relation
    // "300 boetes, 20 boven de 200 euro" compares nothing with the level.
    let isCompared = base.before.has("dan")
    if base.before.has(anyOf: BalanceCheck.more) {
      relation = .difference(a, b, makes: c)
    } else if base.before.has(anyOf: BalanceCheck.fewer) {
      relation = .difference(b, a, makes: c)
    } else {
      return nil
    }
    return relation.isAsserted(by: isCompared ? .cue : .none) ? relation : nil
  }

  /// `81.117 banen. In totaal, inclusief de 75.179 banen van de nulmeting, 156.296 banen`.
  private static func including(_ amounts: [Mention], _ earlier: [Mention]) -> Relation? {
    guard let other = earlier.last,
      amounts[0].before.ends(withAnyOf: ["inclusief", "inclusief de", "meegerekend de"])
    else { return nil }
    return sum([other, amounts[0]], makes: amounts[1], if: .hint)
  }

  private func after(
    _ terms: [Mention], _ stated: Mention, inSentence: Bool
  ) -> Relation? {
    guard (2...6).contains(terms.count) else { return nil }
    let before = stated.before
    if before.ends(withAnyOf: BalanceCheck.totals) {
      return BalanceCheck.sum(terms, makes: stated, if: inSentence ? .cue : .hint)
    }
    let opens = before.starts(withAnyOf: ["in totaal", "samen", "tezamen", "het totaal"])
    if opens || before.ends(withAnyOf: BalanceCheck.results) {
      // These words often open a statement of its own: chance must be unlikely.
      let named = terms[0].before.hasWord(startingWith: "naast")
      func sum(if evidence: Relation.Evidence) -> Relation? {
        BalanceCheck.sum(terms, makes: stated, if: evidence).flatMap {
          named || Chance.digits(of: $0) >= 3 ? $0 : nil
        }
      }
      // What holds comes before what a slip would mend.
      return sum(if: .none) ?? BalanceCheck.net(terms, stated) ?? sum(if: .hint)
    }
    if before.ends(withAnyOf: BalanceCheck.rests) {
      let isRest = before.hasWord(startingWith: "rest") || before.has("blijft")
      return BalanceCheck.difference(terms, makes: stated, if: isRest ? .cue : .hint)
    }
    if stated.after.has(anyOf: BalanceCheck.directions), let last = terms.last,
      last.before.has(anyOf: BalanceCheck.against)
    {
      return BalanceCheck.difference(terms, makes: stated, if: .cue)
    }
    return BalanceCheck.net(terms, stated)
  }

  /// `per saldo nam de sterkte toe met 335`.
  private static func net(_ terms: [Mention], _ stated: Mention) -> Relation? {
    guard terms.count == 2, stated.before.has(anyOf: nets),
      let relation = difference(
        terms, makes: stated, if: stated.before.has("daarmee") ? .hint : .cue),
      Chance.digits(of: relation) >= 2
    else { return nil }
    return relation
  }

  private static func sum(
    _ terms: [Mention], makes stated: Mention, if evidence: Relation.Evidence
  ) -> Relation? {
    guard let total = stated.quantity, terms.allSatisfy({ $0.isCommensurable(with: stated) })
    else { return nil }
    let parts = terms.compactMap(\.signed)
    guard parts.count == terms.count else { return nil }
    let relation = Relation.sum(parts, makes: total)
    return relation.isAsserted(by: evidence) ? relation : nil
  }

  /// The larger of the last two terms less the smaller.
  private static func difference(
    _ terms: [Mention], makes stated: Mention, if evidence: Relation.Evidence
  ) -> Relation? {
    let pair = terms.suffix(2)
    guard pair.count == 2, pair.allSatisfy({ $0.isCommensurable(with: stated) }),
      let one = pair.first?.quantity, let other = pair.last?.quantity, let c = stated.quantity
    else { return nil }
    let relation =
      one.value.compared(to: other.value) == -1
      ? Relation.difference(other, one, makes: c) : Relation.difference(one, other, makes: c)
    return relation.isAsserted(by: evidence) ? relation : nil
  }
}
