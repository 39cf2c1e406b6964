internal import Extraction
internal import LetterModel

/// Recomputes a change, or a distance to a norm, from the two levels around it.
///
///     In 2022 werden 13.950 boetes opgelegd, 1.550 meer dan in 2021 (12.400).
///     Er waren 640 zij-instromers, nu zijn het er 800. Dat is een toename van 25 procent.
///     Het aantal overvallen daalde met 14 van 112 naar 98.
///     De doorlooptijd was 21 weken, 8 weken langer dan de norm van 13 weken.
///
/// A cue must say that the figure is a change. The levels are tried nearest first: the two before
/// it, the one before and the one after it, the two after it. Of these three readings a percentage
/// fits one by accident about once in thirty; other pairs must hold to two digits.
///
/// What fails contradicts where the sentence leaves one reading only: `X, C meer dan
/// Y`, `met C van X naar Y`, or `Dat is een toename van C` after the only two levels.
struct ChangeCheck: SentenceRule {
  let rule = "text.change"
  let summary = "a change is the difference of the two levels around it"
  let turn = Turn.afterFacts
  let needs = SentenceCues.change

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    var findings: [Finding] = []
    let mentions = sentence.mentions
    var earlier: [FigureInContext]?
    var last: (index: Int, cue: ChangeCue)?
    for index in mentions.indices {
      var cue = ChangeCue(of: mentions[index], in: sentence)
      let isSame = index > 0 && ChangeCheck.isSame(mentions[index])
      let follows = isSame && last?.index == index - 1
      if follows { cue = last?.cue }
      guard let cue, !mentions[index].isBounded else { continue }
      let changed = last?.index
      last = (index, cue)
      let before = earlier ?? ChangeCheck.mentions(before: at, in: text)
      earlier = before
      var site = ChangeSite(
        stated: mentions[index], cue: cue, own: Array(mentions[..<index]), earlier: before,
        following: Array(mentions[(index + 1)...].prefix(3)),
        later: ChangeCheck.mentions(after: at, in: text),
        previous: text.isFollowed(at - 1) ? text.sentences[at - 1].mentions : [])
      // "een toename van 700 fte (7,7 procent)": the change before it is no level.
      if follows {
        site.own.removeLast()
      } else if mentions[index].isPercentage, index > 0, changed == index - 1 {
        site.own.removeLast()
      }
      var relation = site.relation
      if relation == nil, isSame, !follows {
        site.own.removeLast()
        relation = site.relation
      }
      guard let relation else { continue }
      findings.append(Finding(relation: relation, span: relation.span))
    }
    return findings
  }

  /// Whether a percentage says the change before it in other words.
  private static func isSame(_ mention: FigureInContext) -> Bool {
    mention.isPercentage
      && mention.before.ends(withAnyOf: ["(", "ofwel", "oftewel", "of", "dat is", "(ofwel", "dus"])
  }

  /// The first mentions of the sentence right after one.
  ///
  ///     … gedaald tot 480. Een jaar geleden waren het er 600.
  private static func mentions(after at: Int, in text: FigureText) -> [FigureInContext] {
    text.isFollowed(at) ? Array(text.sentences[at + 1].mentions.prefix(2)) : []
  }

  /// The mentions of the two sentences right before one.
  private static func mentions(before at: Int, in text: FigureText) -> [FigureInContext] {
    var first = at
    while first > 0, at - first < 2, text.isFollowed(first - 1) { first -= 1 }
    return text.sentences[first..<at].flatMap(\.mentions)
  }
}
