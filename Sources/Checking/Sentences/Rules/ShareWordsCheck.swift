internal import Extraction
internal import LetterModel

/// Recomputes a share in words with the number beside it.
///
///     Op dit moment behoren 265.000 mensen tot de doelgroep.
///     Hiervan is ruim de helft aan het werk (138.000 mensen).
///
/// `Hiervan` and `daarvan` point at the one amount of the sentence before, `van de` at one in the
/// sentence itself. A percentage in brackets after a share in words is the same share.
struct ShareWordsCheck: SentenceRule {
  let rule = "text.share-words"
  let summary = "a share in words fits the number or percentage beside it"
  let turn = Turn.beforeFacts
  let figures: SentenceFigures = [.two, .ratio]

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    let previous = at > 0 ? text.sentences[at - 1] : nil
    var findings: [Finding] = []
    for index in sentence.mentions.indices.dropLast() {
      if let relation = divided(at: index, in: sentence) {
        findings.append(Finding(relation: relation, span: relation.span))
        continue
      }
      let (words, number) = (sentence.mentions[index], sentence.mentions[index + 1])
      guard let share = Quantity(shareInWords: words.figure, at: words.index),
        number.before.ends(with: "("), number.before.count <= 80, let stated = number.quantity
      else { continue }
      if number.isPercentage {
        let relation = Relation(.restatement, [.init(quantity: share)], makes: stated)
        guard relation.holdsOrAlmost else { continue }
        findings.append(
          Finding(relation: relation, span: relation.span, style: .percent))
      } else if number.isAmount, let whole = whole(for: number, index, sentence, previous),
        let n = whole.quantity
      {
        let relation = Relation.share(stated, of: n, makes: share)
        findings.append(Finding(relation: relation, span: relation.span))
      }
    }
    return findings
  }

  /// `een kwart van de 800 woningen, namelijk 200`.
  private func divided(at index: Int, in sentence: FigureSentence) -> Relation? {
    guard index + 2 < sentence.mentions.count else { return nil }
    let (words, whole) = (sentence.mentions[index], sentence.mentions[index + 1])
    let part = sentence.mentions[index + 2]
    guard let share = Quantity(shareInWords: words.figure, at: words.index),
      whole.before.ends(with: "van de"), whole.before.count <= 20, whole.isAmount, part.isAmount,
      part.isCommensurable(with: whole), let n = whole.quantity, let stated = part.quantity,
      part.before.ends(withAnyOf: [", namelijk", ", te weten", ", dus", ",", "("])
    else { return nil }
    let relation = Relation.share(stated, of: n, makes: share)
    let isNamed = part.before.ends(withAnyOf: [", namelijk", ", te weten"])
    return relation.isAsserted(by: isNamed ? .certain : .likely) ? relation : nil
  }

  private func whole(
    for number: FigureInContext, _ index: Int, _ sentence: FigureSentence,
    _ previous: FigureSentence?
  ) -> FigureInContext? {
    if sentence.mentions[index].before.has(anyOf: ["hiervan", "daarvan"]) {
      guard let previous, previous.block == sentence.block else { return nil }
      let amounts = previous.amounts.filter { $0.hasUnit(of: number) }
      return amounts.count == 1 ? amounts[0] : nil
    }
    guard index > 0 else { return nil }
    let before = sentence.mentions[index - 1]
    return before.isAmount && before.hasUnit(of: number) && before.before.ends(with: "van de")
      ? before : nil
  }
}
