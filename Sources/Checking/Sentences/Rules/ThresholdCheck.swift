internal import DutchText
internal import Extraction
internal import LetterModel

/// Judges `boven de 10.000` and `lager dan de 32 procent` by the figure of the sentence before.
///
///     … hebben marktwerkgevers 10.146 extra banen gerealiseerd. Het is voor het eerst sinds 2018
///     dat de groei weer boven de 10.000 extra banen ligt.                        10.146 > 10.000
///     … en 25,8 procent aan de overheid. Dit is een lager percentage dan de 32 procent van vorig
///     jaar.                                                                      25,8 < 32
///
/// Which figure is meant is not said, so only one that confirms the words is reported. Whether it is
/// the first time is nothing that the letter's figures show, and a remark says so.
struct ThresholdCheck: SentenceRule {
  let rule = "text.threshold"
  let summary = "a figure said to be above or below another is"
  let turn = Turn.beforeFacts
  let needs = SentenceCues.change

  private static let above = WordClass("sentence.threshold.above")
  private static let below = WordClass("sentence.threshold.below")

  func findings(at: Int, in text: FigureText) -> [Finding] {
    guard at > 0 else { return [] }
    let (sentence, previous) = (text.sentences[at], text.sentences[at - 1])
    guard previous.block == sentence.block else { return [] }
    let levels = sentence.mentions.filter { $0.isOperand || $0.isPercentage }
    guard levels.count == 1, let bound = levels.first,
      let isAbove = ThresholdCheck.isAbove(bound) ?? ThresholdCheck.isCompared(bound),
      let level = previous.mentions.last(where: {
        $0.hasUnit(of: bound) && $0.figure.hedge == nil
      }), let a = level.quantity,
      let b = bound.figure.value.flatMap({
        Quantity(
          printed: $0, figure: bound.index, span: bound.figure.span,
          isPercentage: bound.isPercentage)
      })
    else { return [] }
    let comparison: Comparison = isAbove ? .above : .below
    guard comparison.verdict(on: a, against: b) == .exact else { return [] }
    let relation = Relation(.comparison, [.init(quantity: a)], makes: b)
    var finding = Finding(
      relation: relation, span: sentence.span, comparison: comparison)
    if sentence.text.has("voor het eerst") { finding.remarks.append(ThresholdCheck.isFirst) }
    return [finding]
  }

  /// `boven de 10.000`: the hedge says it.
  private static func isAbove(_ bound: FigureInContext) -> Bool? {
    guard let hedge = bound.figure.hedgeWords.map({ Array($0.utf8) }) else { return nil }
    let words = TextSlice(reading: hedge)
    if words.has("boven") { return true }
    return words.has("onder") ? false : nil
  }

  /// `Dit is een lager percentage dan de 32 procent`: a sentence that points back and compares.
  private static func isCompared(_ bound: FigureInContext) -> Bool? {
    let words = bound.before
    guard words.starts(withAnyOf: ["dit is", "dat is", "dit was", "dat was", "dit ligt"]),
      words.has("dan") || bound.figure.hedgeWords?.hasSuffix("dan") == true,
      !words.has("niet")
    else { return nil }
    let isAbove = words.has(anyOf: above)
    return isAbove == words.has(anyOf: below) ? nil : isAbove
  }

  private static let isFirst = Message(
    english: "that it is the first time is not shown by this letter's figures",
    dutch: "dat het de eerste keer is, blijkt niet uit de cijfers van deze brief")
}
