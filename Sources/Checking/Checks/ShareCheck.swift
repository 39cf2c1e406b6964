internal import LetterModel

/// Redoes a share that stands beside the part and the whole it is of.
///
///     Van de 81.117 banen zijn er 79.262 (98 procent) via formele dienstverbanden gerealiseerd
///     … neemt 20 procent van het totaal voor haar rekening (namelijk 25.000 van de 125.000)
///
/// The part is bound to its whole by `van de`, the share to its part by brackets, `ofwel`, `oftewel`
/// or `dat is`, or it stands before them with `namelijk` between.
struct ShareCheck: TextRule {
  let rule = "text.share"
  let summary = "a percentage is the share of its part in its whole"

  private static let same = [
    "(", "ofwel", "oftewel", "dat is", "dit is", "ofwel:", "(ofwel", "dus",
  ]

  private static let changes = [
    "meer", "minder", "hoger", "lager", "stijging", "daling", "toename", "afname", "groei",
  ]

  func findings(in text: FigureText, of letter: Letter) -> [Finding] {
    text.sentences.flatMap { sentence in
      sentence.mentions.indices.compactMap { finding(at: $0, in: sentence) }
    }
  }

  private func finding(at index: Int, in sentence: FigureSentence) -> Finding? {
    let mentions = sentence.mentions
    let share = mentions[index]
    guard share.isPercentage, let stated = share.quantity else { return nil }
    var pair: (part: Mention, whole: Mention)?
    if index + 2 < mentions.count, isPartOf(mentions[index + 1], mentions[index + 2]),
      mentions[index + 1].before.has(anyOf: ["namelijk", "te weten"])
        || mentions[index + 1].before.ends(with: "(")
    {
      pair = (mentions[index + 1], mentions[index + 2])
    } else if index >= 2, share.before.ends(withAnyOf: ShareCheck.same) {
      let (first, second) = (mentions[index - 2], mentions[index - 1])
      if isPartOf(first, second) {
        pair = (first, second)
      } else if first.before.ends(withAnyOf: ["van de", "van die", "van deze"]),
        first.isAmount, second.isAmount, second.isCommensurable(with: first),
        share.before.count <= 40
      {
        pair = (second, first)
      }
    }
    guard let (part, whole) = pair, let a = part.quantity, let b = whole.quantity,
      !b.value.isZero
    else { return nil }
    let relation = Relation.share(a, of: b, makes: stated)
    // "600 (20% meer dan vorig jaar)" is no share of a whole.
    guard relation.isBelievable, !share.after.has(anyOf: ShareCheck.changes) else { return nil }
    return Finding(rule: rule, relation: relation, span: relation.span)
  }

  /// `25.000 van de 125.000`.
  private func isPartOf(_ part: Mention, _ whole: Mention) -> Bool {
    part.isAmount && whole.isAmount && part.isCommensurable(with: whole)
      && whole.before.count <= 40
      && whole.before.ends(withAnyOf: ["van de", "van in totaal", "van de in totaal", "van"])
  }
}
