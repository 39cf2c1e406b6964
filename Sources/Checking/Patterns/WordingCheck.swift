internal import LetterModel

/// A check whose relations the patterns of a rule in `sentences.wording` assert.
///
///     .wording("text.remainder", summary: "what is said to be left is the whole less its …")
///
/// What is `certain` or `likely` is read from words alone: of the matches at one figure the first
/// pattern's counts. What is only `possible` is tried with the figures, after all else was asked.
struct WordingCheck: Check {
  let rule: String
  let summary: String
  /// The wordings that have its patterns.
  let wording: Wording

  init(_ rule: String, summary: String, in wording: Wording = .dutch) {
    self.rule = rule
    self.summary = summary
    self.wording = wording
  }

  /// What the rule's patterns of some strengths assert, in the order of the patterns.
  func assertions(
    in items: SentenceItems, of text: FigureText, asserted strengths: Set<Strength>
  ) -> [Assertion] {
    guard let rule = wording.rule(rule), let first = rule.patterns.first else { return [] }
    var matcher = PatternMatcher(items, of: text, wording.vocabulary, first)
    var search = PatternSearch(rule: rule, items: items, text: text)
    for pattern in rule.patterns where strengths.contains(pattern.strength) {
      search.run(pattern, with: &matcher)
    }
    return search.found
  }
}

/// The search for the matches of one rule in a letter.
private struct PatternSearch {
  /// What holds more figures or words is no sentence: a table whose lines ran together.
  private static let mostFigures = 32
  private static let mostItems = 300

  let rule: WordingRule
  let items: SentenceItems
  let text: FigureText
  private(set) var found: [Assertion] = []
  /// The figures of what was asserted, so that no later pattern says it again.
  private var known: Set<[Int]> = []
  /// The figures that a certain or likely assertion states.
  private var stated: Set<Int> = []

  init(rule: WordingRule, items: SentenceItems, text: FigureText) {
    self.rule = rule
    self.items = items
    self.text = text
  }

  mutating func run(_ pattern: Pattern, with matcher: inout PatternMatcher) {
    matcher.take(pattern)
    for sentence in items.sentences.indices {
      let bits = items.bits[sentence]
      guard bits & pattern.needed == pattern.needed,
        items.sentences[sentence].count <= Self.mostItems,
        items.figures(ofSentence: sentence).count <= Self.mostFigures
      else { continue }
      matcher.beginSentence()
      if case .figure = pattern.elements[0] {
        for figure in items.figures(ofSentence: sentence) {
          match(pattern, at: items.figures[figure].item, with: &matcher)
        }
      } else {
        for item in items.sentences[sentence] { match(pattern, at: item, with: &matcher) }
      }
    }
  }

  private mutating func match(
    _ pattern: Pattern, at item: Int, with matcher: inout PatternMatcher
  ) {
    var accepted: [Assertion] = []
    matcher.match(at: item) { match in
      guard pattern.conditions.allSatisfy(match.meets), !isDenied(pattern, &match),
        match.budget > 0, let assertion = match.assertion(of: pattern)
      else { return false }
      if pattern.strength == .possible, assertion.finding == nil { return false }
      accepted.append(assertion)
      return !pattern.isOfEach
    }
    for assertion in accepted {
      let figure = assertion.relation.stated.span.start
      if assertion.isOpen {
        found.append(assertion)
        continue
      }
      if pattern.strength != .possible, assertion.comparison == nil,
        !stated.insert(figure).inserted
      {
        continue
      }
      if known.insert(assertion.relation.starts).inserted { found.append(assertion) }
    }
  }

  /// Whether an antipattern fits in the sentences of a match.
  private func isDenied(_ pattern: Pattern, _ match: inout PatternMatcher) -> Bool {
    guard !rule.antipatterns.isEmpty, let first = match.bindings.map(\.figure).min(),
      let last = match.bindings.map(\.figure).max()
    else { return false }
    let start = items.sentences[items.figures[first].sentence].lowerBound
    let end = items.sentences[items.figures[last].sentence].upperBound
    for antipattern in rule.antipatterns {
      var roles: [Int: Int] = [:]
      for (place, name) in antipattern.roles.enumerated() {
        guard let role = pattern.roles.firstIndex(of: name),
          let figure = match.figures(of: role).first
        else { continue }
        roles[place] = figure
      }
      guard roles.count == antipattern.roles.count else { continue }
      if match.fits(antipattern, in: start..<min(end + 10, items.items.count), roles: roles) {
        return true
      }
    }
    return false
  }
}
