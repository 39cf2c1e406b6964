/// The rules of wordings asked of one letter, one after the other.
struct WordingRun {
  /// Which patterns are asked: those that words alone assert, or those that figures must confirm.
  enum Turn {
    case asserted
    case possible
  }

  private let wording: Wording
  private let text: PatternText
  private var matcher: PatternMatcher
  private var denials: PatternDenials

  init(_ wording: Wording, on text: FigureText) {
    self.wording = wording
    self.text = PatternText(text, wording.vocabulary)
    matcher = PatternMatcher(self.text)
    denials = PatternDenials(self.text, wording)
  }

  /// What a rule's patterns of a turn assert, in the order of the patterns.
  mutating func assertions(of check: WordingCheck, in turn: Turn) -> [Assertion] {
    guard let place = check.place else { return [] }
    var search = PatternSearch(rule: place, of: wording, in: text)
    for pattern in wording.rules[place].patterns.indices
    where (wording.rules[place].patterns[pattern].strength == .possible) == (turn == .possible)
      && text.items.mayHold(wording.rules[place].patterns[pattern])
    {
      search.run(pattern, with: &matcher, unless: &denials)
    }
    return search.found
  }
}

extension SentenceItems {
  /// Whether some sentence may have the words and figures that a pattern needs.
  fileprivate func mayHold(_ pattern: Pattern) -> Bool {
    allBits & pattern.needed == pattern.needed && all(mostReach .>= pattern.fewest)
  }

  /// Whether a sentence and those behind it have the words and the figures that a pattern needs.
  func mayHold(
    _ needed: Vocabulary.Bits, _ fewest: Pattern.FigureCounts, at sentence: Int
  ) -> Bool {
    bits[sentence] & needed == needed && all(reach[sentence] .>= fewest)
  }
}
