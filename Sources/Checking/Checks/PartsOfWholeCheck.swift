internal import LetterModel

/// Redoes a whole that a sentence divides.
///
///     125.000 extra banen, 100.000 in de markt en 25.000 bij de overheid
///     92.500 banen, waarvan 70.000 in de markt en 22.500 bij de overheid
///     … om 105.000 banen te realiseren. 80.000 in de markt en 25.000 bij de overheid.
///
/// The parts are a list that ends in `en`, right after a cue. Parts need not be all parts
/// (`waarvan 200 in Utrecht en 300 in Zeeland`): a list that does not add up contradicts its whole
/// only where the cue says that it is complete, or where the parts are two halves by their names.
struct PartsOfWholeCheck: TextRule {
  let rule = "text.parts-of-whole"
  let summary = "the parts that a sentence names make its whole"

  private static let closed = [
    "namelijk", "te weten", "bestaande uit", "verdeeld over", "verdeeld in", "onderverdeeld in",
    "opgebouwd uit", "bestaat uit", "bestaan uit", ":",
  ]
  /// `Van de 640 scholen deden er 500 mee en 140 niet`.
  private static let divided = ["van de", "van deze", "van die", "onder de", "van in totaal"]
  /// Words at the start of a sentence that point at the whole in the one before.
  private static let pointing = ["hiervan", "daarvan", "van dit bedrag", "van dat bedrag"]
  private static let open = ["waarvan", "waarvan er", "van wie", "(", ",", "waaronder"]

  func findings(in text: FigureText, of letter: Letter) -> [Finding] {
    var findings: [Finding] = []
    var previous: FigureSentence?
    for sentence in text.sentences {
      var at = 0
      while at < sentence.mentions.count {
        guard let end = PartsOfWholeCheck.listEnd(from: at, in: sentence.mentions),
          let finding = finding(
            Array(sentence.mentions[at...end]), at: at, in: sentence, after: previous)
        else {
          at += 1
          continue
        }
        findings.append(finding)
        at = end + 1
      }
      previous = sentence
    }
    return findings
  }

  /// The last part of a list that begins at a mention: `A …, B … en C`.
  static func listEnd(from start: Int, in mentions: [Mention]) -> Int? {
    guard mentions[start].isAmount else { return nil }
    var at = start + 1
    let isBracketed = mentions[start].before.ends(with: "(")
    while at < mentions.count {
      let next = mentions[at]
      guard next.isAmount, next.isCommensurable(with: mentions[start]), next.before.count <= 90
      else { return nil }
      if isBracketed, next.before.starts(with: ")"), next.before.ends(with: "(") {
        // "Noord (250), Oost (300) en West (450)"
        if next.before.has("en") { return at }
        at += 1
        continue
      }
      if next.before.ends(with: "en") || next.before.ends(with: "alsmede") { return at }
      guard next.before.ends(with: ",") else { return nil }
      at += 1
    }
    return nil
  }

  private func finding(
    _ parts: [Mention], at start: Int, in sentence: FigureSentence, after previous: FigureSentence?
  ) -> Finding? {
    guard let whole = whole(of: parts, at: start, in: sentence, after: previous),
      whole.mention.isAmount, whole.mention.isCommensurable(with: parts[0]),
      let stated = whole.mention.quantity
    else { return nil }
    let quantities = parts.compactMap(\.signed)
    guard quantities.count == parts.count else { return nil }
    let relation = Relation.sum(quantities, makes: stated)
    // Nothing is a part of something smaller.
    let isPart = quantities.allSatisfy { $0.value.compared(to: stated.value) == -1 }
    let isDivided = parts.count == 2 && Complements.divide(parts[0].after, parts[1].after)
    guard isPart || isDivided else { return nil }
    if relation.holds == true {
      guard whole.isCued || isDivided || Chance.digits(of: relation) >= 3 else { return nil }
    } else if isDivided {
      // "1.000 leerlingen, van wie 300 jongens en 200 meisjes zijn geslaagd" leaves others.
      guard isClose(relation) || (Chance.digits(of: relation) >= 3 && relation.isBelievable)
      else { return nil }
    } else {
      let evidence: Relation.Evidence = whole.isClosed ? .cue : whole.isCued ? .hint : .none
      guard parts[0].before.count <= 45, relation.isAsserted(by: evidence) else { return nil }
    }
    return Finding(rule: rule, relation: relation, span: relation.span)
  }

  /// Whether the parts make at least nine tenths of the whole and at most five quarters.
  private func isClose(_ relation: Relation) -> Bool {
    guard let share = relation.value?.divided(by: relation.stated.value),
      let least = Rational(9, over: 10), let most = Rational(5, over: 4)
    else { return false }
    return share.compared(to: least) != -1 && share.compared(to: most) != 1
  }

  private struct Whole {
    var mention: Mention
    /// Whether a word announces parts.
    var isCued: Bool
    /// Whether it announces all of them.
    var isClosed: Bool
  }

  private func whole(
    of parts: [Mention], at start: Int, in sentence: FigureSentence, after previous: FigureSentence?
  ) -> Whole? {
    let lead = parts[0].before
    if start == 0 {
      // The list is a sentence of its own; the whole is the one amount of the sentence before.
      guard lead.count == 0 || (lead.count <= 40 && lead.starts(withAnyOf: Self.pointing)),
        let previous, previous.block == sentence.block,
        previous.range.upperBound + 3 > sentence.range.lowerBound,
        let only = previous.amounts.first, previous.amounts.count == 1
      else { return nil }
      return Whole(mention: only, isCued: true, isClosed: false)
    }
    let whole = sentence.mentions[start - 1]
    if lead.count <= 45, !lead.contains(UInt8(ascii: ",")),
      whole.before.ends(withAnyOf: PartsOfWholeCheck.divided)
    {
      return Whole(mention: whole, isCued: true, isClosed: false)
    }
    if lead.ends(with: "("), lead.has(anyOf: PartsOfWholeCheck.closed) {
      return Whole(mention: whole, isCued: true, isClosed: false)
    }
    if lead.ends(withAnyOf: PartsOfWholeCheck.closed) {
      return Whole(mention: whole, isCued: true, isClosed: true)
    }
    guard lead.ends(withAnyOf: PartsOfWholeCheck.open) else { return nil }
    return Whole(mention: whole, isCued: !lead.ends(with: ","), isClosed: false)
  }
}
