internal import DutchText
internal import LetterModel

extension ClaimReader {
  private static let reached = WordClass("claim.from-to.reached")

  /// Whether a figure and the next are the two ends of a change: `van 580 in 2020 naar 687`.
  func isFromTo(_ index: Int) -> Bool {
    guard index + 1 < figures.endIndex else { return false }
    let text = sentence.text
    let from = figures[index]
    let to = figures[index + 1]
    guard from.kind == to.kind,
      let van = DutchWord.before(in: text, from.edge), van.count == 3,
      DutchWord.matches(text, van, "van")
    else { return false }
    let edge = to.edge
    let start = from.range.upperBound
    // A unit and a moment may stand between, no other clause.
    guard start < edge, edge - start <= 56,
      !text[start..<edge].contains(where: { $0 == 0x2C || $0 == 0x3B || $0 == 0x28 }),
      let naar = DutchWord.before(in: text, edge)
    else { return false }
    return naar.lowerBound >= start && Self.reached.contains(text, naar)
  }

  /// When the two ends of a change hold: `van 580 in 2020 naar 687 in 2023`.
  ///
  /// What it changed from is compared with; a moment of the whole sentence is that of its end.
  func moments(ofMovement index: Int) -> (period: String?, baseline: String?) {
    let (from, to) = (figures[index].range, figures[index + 1].range)
    let clause = clause(of: index + 1)
    let base = sentence.periods.last {
      $0.range.lowerBound >= from.upperBound && $0.range.upperBound <= to.lowerBound
    }
    let end = sentence.periods.first { clause.after.contains($0.range.lowerBound) }
    let before = sentence.periods.last { $0.range.upperBound <= from.lowerBound }
    guard let base else {
      return (end?.name ?? period(of: index, clause: self.clause(of: index)), nil)
    }
    return (end?.name ?? before?.name, base.name)
  }
}
