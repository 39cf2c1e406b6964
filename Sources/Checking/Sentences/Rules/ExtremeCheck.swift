internal import DutchText
internal import Extraction
internal import LetterModel

/// Judges `het hoogst`, `koploper` and `de minste` by the other figures of the sentence.
///
///     Koploper is Drenthe met 81 procent, gevolgd door Zeeland (76 procent) en Utrecht (70 procent).
///     De wachttijd was het kortst in Noord met 9 weken; in Oost was die 12 en in Zuid 14 weken.
///     … gemeenten (120 procent), provincies (86 procent) en het Rijk (80 procent). Gemeenten zijn
///     daarmee koploper.
///
/// The figure right after the word is the one that is praised; two others of its kind must follow.
/// A figure that is not the largest contradicts only where all state one unit. A leader that the
/// next sentence names is reported only where it leads: it may do so in something else.
struct ExtremeCheck: SentenceRule {
  let rule = "text.extreme"
  let summary = "a figure said to be the highest or lowest of its sentence is"
  let turn = Turn.afterFacts
  // No cue is needed: the next sentence may name the leader.
  let needs: SentenceCues = []
  let figures: SentenceFigures = .three

  private static let highest = WordClass("sentence.extreme.highest")
  private static let lowest = WordClass("sentence.extreme.lowest")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    [inOne(text.sentences[at]) ?? leader(at, of: text)].compactMap { $0 }
  }

  /// A list whose leader is the subject of the words behind it.
  private func leader(_ at: Int, of text: FigureText) -> Finding? {
    let sentence = text.sentences[at]
    let next = text.isFollowed(at) ? text.sentences[at + 1].text : sentence.text.following(200)
    guard next.has("koploper"), !next.has("niet"), let name = next.firstWord else { return nil }
    let leaders = sentence.mentions.filter { $0.before.has(next.text(of: name)) }
    guard leaders.count == 1, let first = leaders.first?.quantity,
      sentence.mentions.allSatisfy({ $0.hasUnit(of: leaders[0]) && $0.figure.hedge == nil }),
      let rival = sentence.mentions.filter({ $0.index != leaders[0].index }).compactMap(\.quantity)
        .max(by: { $0.value.compared(to: $1.value) == -1 }),
      Comparison.above.verdict(on: first, against: rival) == .exact
    else { return nil }
    return Finding(
      relation: Relation(.comparison, [.init(quantity: first)], makes: rival),
      span: sentence.span, comparison: .above)
  }

  private func inOne(_ sentence: FigureSentence) -> Finding? {
    guard sentence.cues.contains(.extreme) else { return nil }
    // "Het laagste en het hoogste bod" praise two figures.
    let isHighest = sentence.text.has(anyOf: ExtremeCheck.highest)
    guard isHighest != sentence.text.has(anyOf: ExtremeCheck.lowest),
      sentence.mentions[0].before.has(
        anyOf: isHighest ? ExtremeCheck.highest : ExtremeCheck.lowest),
      !sentence.text.has(anyOf: [
        "ten minste", "meest recente", "op een na", "niet", "grootste deel", "meeste van",
      ]),
      sentence.mentions.allSatisfy({ $0.figure.kind == sentence.mentions[0].figure.kind }),
      sentence.mentions.allSatisfy({ $0.figure.hedge == nil }),
      sentence.mentions[0].before.ends(withAnyOf: ["met", "(", "namelijk", "te weten", ":"]),
      let first = sentence.mentions[0].quantity
    else { return nil }
    let others = sentence.mentions.dropFirst()
    let values = others.compactMap(\.quantity)
    guard values.count == others.count,
      let rival = isHighest
        ? values.max(by: { $0.value.compared(to: $1.value) == -1 })
        : values.min(by: { $0.value.compared(to: $1.value) == -1 })
    else { return nil }
    let comparison: Comparison = isHighest ? .above : .below
    let verdict = comparison.verdict(on: first, against: rival)
    let isUniform = others.allSatisfy { $0.hasUnit(of: sentence.mentions[0]) }
    guard first.value.compared(to: rival.value) != 0,
      verdict == .exact || (verdict == .contradiction && isUniform)
    else { return nil }
    let relation = Relation(.comparison, [.init(quantity: first)], makes: rival)
    return Finding(
      relation: relation, span: sentence.span, comparison: comparison)
  }
}
