internal import Extraction
internal import LetterModel

/// Judges `boven de 10.000` and `onder de 5.000` by the amount of the sentence before.
///
///     … hebben marktwerkgevers 10.146 extra banen gerealiseerd. Het is voor het eerst sinds 2018
///     dat de groei weer boven de 10.000 extra banen ligt.                        10.146 > 10.000
///
/// Which amount is meant is not said, so only one that bears the words out is told.
struct ThresholdCheck: TextRule {
  let rule = "text.threshold"
  let summary = "an amount said to be above or below another is"

  func findings(in text: FigureText, of letter: Letter) -> [Finding] {
    var findings: [Finding] = []
    var previous: FigureSentence?
    for sentence in text.sentences {
      defer { previous = sentence }
      let amounts = sentence.amounts
      guard amounts.count == 1, let bound = amounts.first,
        let previous, previous.block == sentence.block,
        let amount = previous.amounts.last(where: {
          $0.hasUnit(of: bound) && $0.figure.hedge == nil
        }),
        let isAbove = ThresholdCheck.isAbove(bound.figure), let a = amount.quantity,
        let b = bound.figure.value.flatMap({
          Quantity(printed: $0, figure: bound.index, span: bound.figure.span)
        })
      else { continue }
      let comparison: Comparison = isAbove ? .atLeast : .below
      guard comparison.verdict(on: a, against: b) == .exact else { continue }
      let relation = Relation(.comparison, [.init(quantity: a)], makes: b)
      findings.append(
        Finding(rule: rule, relation: relation, span: sentence.span, comparison: comparison))
    }
    return findings
  }

  private static func isAbove(_ figure: Figure) -> Bool? {
    guard let words = figure.hedgeWords.map({ LabelText(Array($0.utf8)) }) else { return nil }
    if words.hasWord("boven") { return true }
    return words.hasWord("onder") ? false : nil
  }
}
