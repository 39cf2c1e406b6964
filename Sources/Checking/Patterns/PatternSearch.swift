internal import LetterModel

/// The search for the matches of one rule in a letter.
struct PatternSearch {
  private let rule: WordingRule
  /// The rule's place in the wordings.
  private let place: Int
  private let text: PatternText
  private(set) var found: [Assertion] = []
  /// The figures of what was asserted, so that no later pattern says it again.
  private var known: Set<[Int]> = []
  /// The figures that a certain or likely assertion states.
  private var stated: Set<Int> = []

  init(rule place: Int, of wording: Wording, in text: PatternText) {
    self.place = place
    rule = wording.rules[place]
    self.text = text
  }

  /// Tries a pattern of the rule wherever its first word or figure may stand.
  mutating func run(
    _ pattern: Int, with matcher: inout PatternMatcher, unless denials: inout PatternDenials
  ) {
    let wanted = rule.patterns[pattern]
    matcher.take(wanted)
    for sentence in text.items.sentences.indices
    where text.items.mayHold(wanted.needed, wanted.fewest, at: sentence)
      && matcher.take(sentence: sentence)
    {
      let figures = text.items.figures(ofSentence: sentence)
      switch wanted.elements[0] {
      case .figure(_, let kind, _):
        for figure in figures
        where text.items.figures[figure].kinds.contains(kind.alone) {
          match(pattern, at: text.items.figures[figure].item, with: &matcher, unless: &denials)
        }
      case .word(let set):
        for item in text.items.sentences[sentence]
        where text.vocabulary.may(text.items.items[item].symbol, begin: set) {
          match(pattern, at: item, with: &matcher, unless: &denials)
        }
      case .start:
        let start = text.items.sentences[sentence].lowerBound
        match(pattern, at: start, with: &matcher, unless: &denials)
      case .optional, .words, .any, .far, .stop:
        for item in text.items.sentences[sentence] {
          match(pattern, at: item, with: &matcher, unless: &denials)
        }
      }
    }
  }

  private mutating func match(
    _ place: Int, at item: Int, with matcher: inout PatternMatcher,
    unless denials: inout PatternDenials
  ) {
    var accepted: [Assertion] = []
    matcher.match(at: item) { match in
      // Not captured: each step of the search would copy it.
      let pattern = rule.patterns[place]
      if pattern.strength == .possible, !match.comesNear(pattern.relation) { return false }
      guard pattern.conditions.allSatisfy({ match.meets($0) }),
        let assertion = match.assertion(of: pattern)
      else { return false }
      // Most that is only possible does not come out: that is cheaper to see than what denies it.
      if pattern.strength == .possible, assertion.finding == nil { return false }
      guard !denials.deny(match, of: pattern, in: self.place) else { return false }
      accepted.append(assertion)
      return !pattern.isOfEach
    }
    for assertion in accepted {
      let figure = assertion.relation.stated.span.start
      if assertion.isOpen {
        found.append(assertion)
        continue
      }
      if assertion.strength != .possible, assertion.comparison == nil,
        !stated.insert(figure).inserted
      {
        continue
      }
      if known.insert(assertion.relation.starts).inserted { found.append(assertion) }
    }
  }
}
