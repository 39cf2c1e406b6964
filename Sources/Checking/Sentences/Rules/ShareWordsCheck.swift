internal import Extraction

/// Holds a share in words against the percentage in brackets behind it.
///
///     Ongeveer een derde hiervan (35%) heeft een uitkering.
///
/// Both are one share. What a share in words is of, `text.share` reads.
struct ShareWordsCheck: SentenceRule {
  let rule = "text.share-words"
  let summary = "a share in words fits the percentage beside it"
  let turn = Turn.beforeFacts
  let figures: SentenceFigures = [.two, .ratio]

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let mentions = text.sentences[at].mentions
    return mentions.indices.dropLast().compactMap { index in
      let (words, number) = (mentions[index], mentions[index + 1])
      guard let share = Quantity(shareInWords: words.figure, at: words.index),
        number.isPercentage, number.before.ends(with: "("), number.before.count <= 30,
        // "(26% tweeoudergezinnen en 8% …)" says something else.
        number.tail.starts(with: ")"),
        let stated = number.quantity
      else { return nil }
      let relation = Relation(.restatement, [.init(quantity: share)], makes: stated)
      guard relation.holdsOrAlmost else { return nil }
      return Finding(relation: relation, span: relation.span, style: .percent)
    }
  }
}
