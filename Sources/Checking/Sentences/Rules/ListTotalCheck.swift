internal import DutchText
internal import Extraction
internal import LetterModel

/// Recomputes the total of a list whose items each state a part.
///
///     Het gaat in totaal om € 36 miljoen:          Hiervoor is beschikbaar:
///     - € 20 miljoen voor werving;                 - € 20 miljoen voor werving;
///     - € 10 miljoen voor opleiding;               - € 16 miljoen voor opleiding;
///     - € 6 miljoen voor begeleiding.              - totaal € 36 miljoen.
///
/// Items that each state a share make a hundred per cent.
///
/// The part is the first amount of each item, the total the last amount of the sentence that ends
/// in a colon right before the items, or is in an item that begins with `totaal`, or right after
/// them behind `gezamenlijk` or the like. Where the
/// lead states one amount, all items state a part and all are of one unit, a list that does not add
/// up is a contradiction if it is close or one slip of the pen would mend it.
struct ListTotalCheck: TextRule {
  let rule = "text.list-total"
  let summary = "the items of a list make the total in the sentence before it"
  let turn = Turn.afterFacts

  private static let mostItems = 40
  private static let examples = WordClass("sentence.list-total.examples")

  func findings(in text: FigureText) -> [Finding] {
    let letter = text.letter
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
        findings.append(Finding(relation: relation, span: relation.span))
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
      if hasOwnItems(sentence, in: letter) { items.isWhole = false }
      block = sentence.block
      items.end += 1
    }
    let next = block + 1
    if next < letter.blocks.count, letter.blocks[next].kind == .listItem { items.isWhole = false }
    return items
  }

  /// Whether an item may have items of its own: `- Beheer (€ 20 miljoen), waarvan:`, `- Beheer (€ 20
  /// miljoen), met premies van in totaal € 3 miljoen;`.
  private func hasOwnItems(_ sentence: FigureSentence, in letter: Letter) -> Bool {
    letter.blocks[sentence.block].passage.bytes.last == UInt8(ascii: ":")
      || sentence.text.has("in totaal") && !sentence.text.starts(withAnyOf: ["in totaal"])
  }

  private func relation(
    of items: Items, in text: FigureText, before start: Int, _ letter: Letter
  ) -> Relation? {
    var parts = items.sentences.compactMap { $0.operands.first(where: \.isAmount) }
    guard parts.count > 1 else { return hundred(of: items, letter) }
    if let total = conclusion(of: items, in: text, letter),
      let relation = relation(parts, makes: total, isSaid: items.isWhole)
    {
      return relation
    }
    if let last = items.sentences.last, let total = parts.last, parts.count > 2,
      last.text.starts(withAnyOf: ["totaal", "in totaal", "samen", "het totaal"])
    {
      parts.removeLast()
      return relation(parts, makes: total, isSaid: items.isWhole)
    }
    guard start > 0, let first = items.sentences.first else { return nil }
    let lead = text.sentences[start - 1]
    // "… zijn onder meer de volgende projecten betaald:" leaves others out.
    guard !lead.text.has(anyOf: ListTotalCheck.examples) else { return nil }
    guard lead.block < first.block, first.block - lead.block <= 2,
      letter.blocks.indices.contains(lead.block), letter.blocks[lead.block].kind == .paragraph
    else { return nil }
    // "… is € 42 miljoen beschikbaar. Ik zet dit bedrag als volgt in:"
    let last = lead.text.following(110)
    let isIntroduced = lead.text.ends(with: ":") || last.ends(with: ":")
    guard
      last.count == 0
        || (last.count < 110 && isIntroduced
          && last.has(anyOf: ["dit bedrag", "als volgt", "deze middelen", "hiervan", "dat bedrag"]))
    else { return nil }
    let isOnly = lead.amounts.count == 1 && isIntroduced && items.isWhole
    for total in lead.amounts.reversed() {
      if let relation = relation(parts, makes: total, isSaid: isOnly) {
        guard relation.holds == false || isIntroduced || Chance.coincidenceDigits(of: relation) >= 2
        else { continue }
        return relation
      }
    }
    return nil
  }

  /// The total of the paragraph right after the items, behind `gezamenlijk` or the like.
  private func conclusion(of items: Items, in text: FigureText, _ letter: Letter)
    -> FigureInContext?
  {
    guard items.end < text.sentences.count, let last = items.sentences.last else { return nil }
    let next = text.sentences[items.end]
    guard next.block - last.block == 1, letter.blocks[next.block].kind == .paragraph,
      next.text.starts(withAnyOf: ["gezamenlijk", "samen", "in totaal", "opgeteld", "het totaal"]),
      let total = next.amounts.first, next.amounts.count == 1
    else { return nil }
    return total
  }

  /// Items that each state a share of one whole.
  private func hundred(of items: Items, _ letter: Letter) -> Relation? {
    let shares = items.sentences.compactMap { $0.mentions.first(where: \.isPercentage) }
    guard items.isWhole, shares.count > 1, shares.count == items.sentences.count,
      items.sentences.allSatisfy({ $0.mentions.count == 1 }), let last = shares.last,
      let hundred = Quantity(printed: PrintedNumber(100), span: last.figure.span)
    else { return nil }
    let quantities = shares.compactMap(\.quantity)
    guard quantities.count == shares.count, quantities.allSatisfy({ !$0.isHedged }) else {
      return nil
    }
    var relation = Relation.sum(quantities, makes: hundred.exact)
    relation.operation = .complement
    if relation.holds == true { return relation }
    let block = items.sentences[0].block - 1
    guard letter.blocks.indices.contains(block) else { return nil }
    let bytes = letter.blocks[block].passage.bytes
    let lead = TextSlice(reading: bytes)
    return lead.has(anyOf: ["verdeeld", "verdeling", "verdeelt"]) && relation.almostHolds
      ? relation : nil
  }

  private func relation(_ parts: [FigureInContext], makes total: FigureInContext, isSaid: Bool)
    -> Relation?
  {
    let quantities = parts.compactMap(\.signed)
    guard let stated = total.quantity, quantities.count == parts.count,
      parts.allSatisfy({ $0.isLike(total) })
    else { return nil }
    let relation = Relation.sum(quantities, makes: stated)
    if relation.holds == true { return relation }
    // "α = 47 dB" says what a sign stands for.
    guard isSaid, parts.allSatisfy({ $0.hasUnit(of: total) && !$0.before.ends(with: "=") }) else {
      return nil
    }
    switch relation.plausibility {
    case .tellingSlip, .slip, .near: return relation
    case .holds, .far, .unknown: return nil
    }
  }
}
