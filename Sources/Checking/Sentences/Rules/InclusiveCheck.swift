internal import LetterModel

/// Recomputes an amount with and without a part of it.
///
///     Exclusief btw kost het € 100 miljoen, inclusief € 21 miljoen btw gaat het om € 121 miljoen.
///     Eind 2022 waren er 810 plekken. Inclusief de 752 van de start zijn het er 1.562.
///
/// Of three amounts in a row, the largest is the sum of the other two. What fails
/// contradicts where the sentence holds all three, says both `inclusief` and `exclusief` (or `met`
/// and `zonder`), or says `inclusief de B zijn er C`, and one slip of the pen would mend it.
struct InclusiveCheck: SentenceRule {
  let rule = "text.inclusive"
  let summary = "an amount with a part included is the amount without it and the part"
  let turn = Turn.afterFacts
  let needs = SentenceCues.inclusive

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    var findings: [Finding] = []
    guard !sentence.operands.isEmpty else { return [] }
    let earlier = (text.operands(before: at).last ?? []).suffix(2)
    let line = earlier + sentence.operands
    guard line.count > 2 else { return [] }
    for start in 0...(line.count - 3) where start + 2 >= earlier.count {
      let three = Array(line[(line.startIndex + start)..<(line.startIndex + start + 3)])
      guard three[1].isLike(three[0]), three[2].isLike(three[0]),
        !three.contains(where: \.isBounded),
        let relation = InclusiveCheck.relation(three)
      else { continue }
      let isWhole = sentence.operands.count == 3 && start == earlier.count
      let isSaid =
        isWhole && InclusiveCheck.saysBoth(sentence.text)
        || (line.count == 3 && InclusiveCheck.addsUp(three))
      guard let asserted = InclusiveCheck.asserted(relation, three, isSaid: isSaid) else {
        if line.count == 3, relation.isTellingSlip {
          findings.append(Finding(relation: relation, span: relation.span))
          break
        }
        continue
      }
      findings.append(Finding(relation: asserted, span: asserted.span))
      break
    }
    return findings
  }

  /// A relation that holds; else, where the words say that the last amount is the sum, that sum if
  /// one slip of the pen would mend it.
  private static func asserted(
    _ relation: Relation, _ three: [FigureInContext], isSaid: Bool
  ) -> Relation? {
    if relation.holds == true { return relation }
    let quantities = three.compactMap(\.quantity)
    guard isSaid, quantities.count == 3 else { return nil }
    return [Relation.sum(Array(quantities[..<2]), makes: quantities[2]), relation].first {
      $0.holds == false && $0.hasPrintedSlip
    }
  }

  /// `… er waren A. Inclusief de B zijn er C`: the last amount is what both make.
  private static func addsUp(_ three: [FigureInContext]) -> Bool {
    three[1].before.has(anyOf: ["inclusief", "incl"])
      && three[1].before.ends(withAnyOf: ["inclusief", "inclusief de", "incl. de", "incl. "])
      && three[2].before.has(anyOf: ["zijn", "komt", "is", "gaat", "telt", "waren", "kwam"])
      && three[0].isCommensurable(with: three[2]) && three[1].isCommensurable(with: three[2])
  }

  private static func saysBoth(_ words: TextSlice) -> Bool {
    words.has(anyOf: ["inclusief", "incl", "met"])
      && words.has(anyOf: ["exclusief", "excl", "zonder"])
  }

  /// The sum that makes the largest of three amounts.
  private static func relation(_ three: [FigureInContext]) -> Relation? {
    let quantities = three.compactMap(\.quantity)
    guard quantities.count == 3,
      let largest = quantities.indices.max(by: {
        quantities[$0].value.compared(to: quantities[$1].value) == -1
      })
    else { return nil }
    var parts = quantities
    let whole = parts.remove(at: largest)
    return Relation.sum(parts, makes: whole)
  }
}
