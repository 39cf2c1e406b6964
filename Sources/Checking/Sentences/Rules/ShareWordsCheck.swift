internal import Extraction

/// Holds a share in words against the percentage in brackets behind it.
///
///     Ongeveer een derde hiervan (35%) heeft een uitkering.
///
/// Both are one share. Words are rounded as people do, `een derde (30%)`: they contradict where
/// another fraction would be nearer. What a share in words is of, `text.share` reads.
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
      guard
        relation.holds == true
          // "80% …, waarvan de helft (40%)" is half of the first.
          || !mentions[..<index].contains(where: \.isPercentage)
            && ![.justOver, .justUnder, .atLeast, .atMost].contains(words.figure.hedge)
            && relation.holdsOrAlmost
            && ShareWordsCheck.isNearerToAnother(stated, than: share)
      else { return nil }
      return Finding(relation: relation, span: relation.span, style: .percent)
    }
  }

  /// The fractions that people say, as percentages.
  private static let fractions: [Rational] = [
    (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5),
  ].compactMap { Rational(Int128($0.0) * 100, over: Int128($0.1)) }

  private static func isNearerToAnother(_ number: Quantity, than share: Quantity) -> Bool {
    guard let own = number.value.subtracting(share.value)?.magnitude else { return false }
    return fractions.contains { other in
      guard other.compared(to: share.value) != 0,
        let distance = number.value.subtracting(other)?.magnitude
      else { return false }
      return distance.compared(to: own) == -1
    }
  }
}
