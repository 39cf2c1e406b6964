internal import Extraction

/// Which figures may play a role, and which may stand between those that do.
extension PatternMatcher {
  /// The percentages of a sentence from one on, by their figure's number in the letter.
  func shares(from first: Int) -> [Int] {
    let sentence = text.items.figures[first].sentence
    return text.items.figures(ofSentence: sentence).filter { $0 >= first }
      .map { text.items.mentions[$0] }.filter(\.isPercentage).map(\.index)
  }

  /// The next figure of a sentence that may play a role.
  func next(after figure: Int, like kind: Pattern.FigureKind, _ role: Int) -> Int? {
    text.items.figures(ofSentence: text.items.figures[figure].sentence)
      .first { $0 > figure && may($0, be: kind, role) }
  }

  func may(_ figure: Int, be kind: Pattern.FigureKind, _ role: Int) -> Bool {
    guard text.items.figures[figure].kinds.contains(kind.alone),
      levels >> role & 1 == 1 || !text.items.figures[figure].isOfOtherYear
    else { return false }
    guard kind == .operand, free >> role & 1 == 0, let reference else { return true }
    return text.items.areLike(reference, figure)
      || free != 0 && text.items.mentions[reference].isRate(with: text.items.mentions[figure])
  }

  /// Whether words that hold no figure of the pattern's kinds may go on over a figure.
  func mayPass(_ figure: Int) -> Bool {
    let own = text.items.figures[figure].kinds.intersection(kinds)
    guard own.subtracting(.operand).isEmpty else { return false }
    return own.isEmpty || free == 0 && !may(figure, be: .operand, 0)
  }
}
