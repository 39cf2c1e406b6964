internal import DutchText
internal import LetterModel

extension ClaimReader {
  private static let reached = WordTable<Bool>(words: "naar tot")

  /// Whether a figure and the next are the two ends of a change: `van 580 naar 687`.
  func isFromTo(_ index: Int) -> Bool {
    guard index + 1 < figures.endIndex else { return false }
    let text = sentence.text
    let from = figures[index]
    let to = figures[index + 1]
    guard let van = DutchWord.before(in: text, from.range.lowerBound), van.count == 3,
      DutchWord.matches(text, van, "van")
    else { return false }
    var at = from.range.upperBound
    if let unit = DutchUnit.after(at, in: text) ?? DutchUnit.noun(after: at, in: text) {
      at = unit.range.upperBound
    }
    guard let naar = DutchWord.after(in: text, at), Self.reached.contains(text, naar),
      naar.upperBound <= to.range.lowerBound
    else { return false }
    // Only a hedge or a currency may stand between: "van 580 naar ruim € 687".
    return to.range.lowerBound - naar.upperBound <= 16
  }
}
