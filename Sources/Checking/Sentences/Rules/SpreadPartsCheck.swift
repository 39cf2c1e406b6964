internal import DutchText
internal import Extraction
internal import LetterModel

/// Recomputes a whole whose parts are spread over the sentences after it.
///
///     Het kabinet investeert € 90 miljoen. Hiervan is € 20 miljoen bestemd voor scholing.
///     Daarnaast gaat € 30 miljoen naar begeleiding en € 40 miljoen naar uitvoering.
///
/// The whole is the one amount of its sentence; the parts are all amounts of the two to four
/// sentences after it, and all are of one unit. The first of them must point back or all must hold
/// to a digit. What fails contradicts only where the first points back, the last
/// says that it is the rest, and the difference is small.
struct SpreadPartsCheck: SentenceRule {
  let rule = "text.spread-parts"
  let summary = "the amounts of the sentences after a whole make it"
  let turn = Turn.afterFacts
  let figures: SentenceFigures = .operand

  private static let pointing = WordClass("sentence.spread-parts.pointing")
  private static let others = WordClass("sentence.spread-parts.others")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    let sentence = text.sentences[at]
    var findings: [Finding] = []
    guard sentence.operands.count == 1, let stated = sentence.operands[0].quantity,
      !sentence.operands[0].isBounded
    else { return [] }
    let whole = sentence.operands[0]
    var parts: [Quantity] = []
    var next = at
    var isMixed = false
    let isSame =
      whole.figure.kind == .count && text.isFollowed(at) && isPointed(text.sentences[at + 1])
    while next - at < 4, text.isFollowed(next) {
      next += 1
      // "476.000 vluchten. Hiervan waren er 448.200 overdag. In de nacht ging het om 27.800."
      let operands = text.sentences[next].operands.filter {
        $0.hasUnit(of: whole) || (isSame && $0.isLike(whole))
      }
      guard !operands.isEmpty, parts.count + operands.count <= 8 else { break }
      parts += operands.compactMap(\.quantity)
      isMixed = isMixed || !operands.allSatisfy { $0.hasUnit(of: whole) }
      guard next - at > 1, parts.count > 1,
        let relation = relation(
          parts, makes: stated, isPointed: isPointed(text.sentences[at + 1]),
          isRest: operands.last?.lead.has(anyOf: SpreadPartsCheck.others) == true)
      else { continue }
      if isMixed, relation.holds != true || Chance.coincidenceDigits(of: relation) < 2 {
        continue
      }
      findings.append(Finding(relation: relation, span: relation.span))
      break
    }
    return findings
  }

  private func isPointed(_ sentence: FigureSentence) -> Bool {
    sentence.text.starts(withAnyOf: SpreadPartsCheck.pointing)
  }

  private func relation(
    _ parts: [Quantity], makes stated: Quantity, isPointed: Bool, isRest: Bool
  ) -> Relation? {
    guard parts.allSatisfy({ $0.value.compared(to: stated.value) == -1 }) else { return nil }
    let relation = Relation.sum(parts, makes: stated)
    if relation.holds == true {
      return isPointed || isRest || Chance.coincidenceDigits(of: relation) >= 1 ? relation : nil
    }
    return isPointed && isRest && relation.isNear(10) ? relation : nil
  }
}
