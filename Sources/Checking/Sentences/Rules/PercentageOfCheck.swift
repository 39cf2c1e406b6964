internal import Extraction
internal import LetterModel

/// Recomputes a number that is a percentage of a group, also where a note gives the group.
///
///     Het gaat om een groep van ruim 67.000 mensen.¹⁶
///     ¹⁶ Het betreft 35% van een cohorte van 190.769 mensen.
///
/// In a note, the percentage and the group explain the one amount of the sentence at its mark.
struct PercentageOfCheck: SentenceRule {
  let rule = "text.percentage-of"
  let summary = "a number is the stated percentage of the stated group"
  let turn = Turn.beforeFacts
  let figures: SentenceFigures = [.two, .percentage]

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    var findings: [Finding] = []
    for index in sentence.mentions.indices.dropLast() {
      let (share, group) = (sentence.mentions[index], sentence.mentions[index + 1])
      guard share.isPercentage, group.isAmount, isOf(share, group), let p = share.quantity,
        let n = group.quantity, let amount = amount(of: index, in: sentence, text),
        amount.isCommensurable(with: group), let stated = amount.quantity
      else { continue }
      let relation = Relation.product(p, of: n, makes: stated)
      guard relation.holdsOrAlmost else { continue }
      findings.append(Finding(relation: relation, span: amount.figure.span))
    }
    return findings
  }

  /// `35% van een cohorte van 190.769`, `35 procent van de 190.769`.
  private func isOf(_ share: FigureInContext, _ group: FigureInContext) -> Bool {
    group.before.count <= 60 && group.before.has("van")
      && group.before.ends(withAnyOf: ["van", "van de", "van in totaal", "van circa"])
      && !group.before.contains(UInt8(ascii: ",")) && !group.before.contains(UInt8(ascii: ";"))
  }

  private func amount(
    of share: Int, in sentence: FigureSentence, _ text: FigureText
  ) -> FigureInContext? {
    let letter = text.letter
    if let note = letter.footnote(ofBlock: sentence.block) {
      guard letter.footnotes.indices.contains(note),
        let call = letter.footnotes[note].calls.first, case .block(let block) = call.place,
        let calling = text.sentences.first(where: {
          $0.block == block && $0.range.contains(max(0, call.offset - 1))
        })
      else { return nil }
      let amounts = calling.amounts
      return amounts.count == 1 ? amounts[0] : nil
    }
    // In the sentence itself the number follows: `35% van de 190.769 mensen, ofwel 66.769`.
    guard share + 2 < sentence.mentions.count else { return nil }
    let next = sentence.mentions[share + 2]
    guard next.isAmount,
      next.before.ends(withAnyOf: [
        "(", "ofwel", "oftewel", "dat zijn", "dat is", "dus", "dus om", "namelijk", "te weten",
      ]) || (next.before.ends(with: ",") && next.after.starts(with: ","))
    else { return nil }
    return next
  }
}
