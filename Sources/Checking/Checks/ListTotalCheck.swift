internal import LetterModel

/// Redoes the total of a list whose items each state a part.
///
///     Het gaat in totaal om € 36 miljoen:          Hiervoor is beschikbaar:
///     - € 20 miljoen voor werving;                 - € 20 miljoen voor werving;
///     - € 10 miljoen voor opleiding;               - € 16 miljoen voor opleiding;
///     - € 6 miljoen voor begeleiding.              - totaal € 36 miljoen.
///
/// The part is the first amount of each item, the total the last amount of the sentence that ends
/// in a colon right before the items, or stands in an item that begins with `totaal`. Where the
/// lead states one amount, all items state a part and all are of one unit, a list that does not add
/// up is a contradiction if it is close or one slip of the pen would mend it.
struct ListTotalCheck: TextRule {
  let rule = "text.list-total"
  let summary = "the items of a list make the total in the sentence before it"

  private static let mostItems = 40

  func findings(in text: FigureText, of letter: Letter) -> [Finding] {
    var findings: [Finding] = []
    var at = 0
    while at < text.sentences.count {
      guard isItem(text.sentences[at], in: letter) else {
        at += 1
        continue
      }
      let items = items(from: at, in: text, letter)
      if items.sentences.count > 1,
        let relation = relation(of: items, in: text, before: at, letter)
      {
        findings.append(Finding(rule: rule, relation: relation, span: relation.span))
      }
      at = max(at + 1, items.end)
    }
    return findings
  }

  private struct Items {
    /// The first sentence of each item.
    var sentences: [FigureSentence]
    /// Whether every item states an amount.
    var isWhole: Bool
    /// The index of the sentence after them.
    var end: Int
  }

  private func isItem(_ sentence: FigureSentence, in letter: Letter) -> Bool {
    letter.blocks.indices.contains(sentence.block)
      && letter.blocks[sentence.block].kind == .listItem
  }

  /// The items in a row that begin at a sentence.
  private func items(from start: Int, in text: FigureText, _ letter: Letter) -> Items {
    var items = Items(sentences: [], isWhole: true, end: start)
    var block = text.sentences[start].block
    while items.end < text.sentences.count {
      let sentence = text.sentences[items.end]
      guard sentence.block >= block, isItem(sentence, in: letter),
        sentence.block - block < 8, items.sentences.count < ListTotalCheck.mostItems
      else { break }
      if sentence.block > block + 1 {
        let between = letter.blocks[(block + 1)..<sentence.block]
        guard between.allSatisfy({ $0.kind == .listItem }) else { break }
        items.isWhole = false
      }
      if items.sentences.last?.block != sentence.block { items.sentences.append(sentence) }
      block = sentence.block
      items.end += 1
    }
    let next = block + 1
    if next < letter.blocks.count, letter.blocks[next].kind == .listItem { items.isWhole = false }
    return items
  }

  private func relation(
    of items: Items, in text: FigureText, before start: Int, _ letter: Letter
  ) -> Relation? {
    var parts = items.sentences.compactMap { $0.operands.first(where: \.isAmount) }
    guard parts.count > 1 else { return nil }
    if let last = items.sentences.last, let total = parts.last, parts.count > 2,
      last.text.starts(withAnyOf: ["totaal", "in totaal", "samen", "het totaal"])
    {
      parts.removeLast()
      return relation(parts, makes: total, isSaid: items.isWhole)
    }
    guard start > 0, let first = items.sentences.first else { return nil }
    let lead = text.sentences[start - 1]
    guard lead.block < first.block, first.block - lead.block <= 2,
      letter.blocks.indices.contains(lead.block), letter.blocks[lead.block].kind == .paragraph,
      lead.range.upperBound >= letter.blocks[lead.block].passage.bytes.count
    else { return nil }
    let isIntroduced = lead.text.ends(with: ":")
    let isOnly = lead.amounts.count == 1 && isIntroduced && items.isWhole
    for total in lead.amounts.reversed() {
      if let relation = relation(parts, makes: total, isSaid: isOnly) {
        guard relation.holds == false || isIntroduced || Chance.digits(of: relation) >= 2
        else { continue }
        return relation
      }
    }
    return nil
  }

  private func relation(_ parts: [Mention], makes total: Mention, isSaid: Bool) -> Relation? {
    let quantities = parts.compactMap(\.signed)
    guard let stated = total.quantity, quantities.count == parts.count,
      parts.allSatisfy({ $0.isLike(total) })
    else { return nil }
    let relation = Relation.sum(quantities, makes: stated)
    if relation.holds == true { return relation }
    guard isSaid, parts.allSatisfy({ $0.hasUnit(of: total) }), relation.isBelievable else {
      return nil
    }
    return relation
  }
}
