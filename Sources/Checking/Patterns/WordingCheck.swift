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
    guard let rule = wording.rule(rule) else { return [] }
    var matcher = PatternMatcher(items, of: text, wording.vocabulary)
    var search = PatternSearch(rule: rule, items: items, text: text)
    for place in rule.patterns.indices where strengths.contains(rule.patterns[place].strength) {
      search.run(place, with: &matcher)
    }
    return search.found
  }
}

/// The search for the matches of one rule in a letter.
private struct PatternSearch {
  /// How far behind the last sentence of a match an antipattern may begin, in words and signs.
  private static let wordsBehind = 10

  let rule: WordingRule
  let items: SentenceItems
  let text: FigureText
  private(set) var found: [Assertion] = []
  /// The figures of what was asserted, so that no later pattern says it again.
  private var known: Set<[Int]> = []
  /// The figures that a certain or likely assertion states.
  private var stated: Set<Int> = []
  /// Where in each sentence an antipattern without roles fits first, `Int.max` where none does; `nil`
  /// in one that was not asked yet.
  private var denials: [Int?]

  init(rule: WordingRule, items: SentenceItems, text: FigureText) {
    self.rule = rule
    self.items = items
    self.text = text
    denials = Array(repeating: nil, count: items.sentences.count)
  }

  /// Tries the pattern at a place of the rule at all figures or words.
  mutating func run(_ place: Int, with matcher: inout PatternMatcher) {
    let pattern = rule.patterns[place]
    matcher.take(pattern)
    for sentence in items.sentences.indices {
      let bits = items.bits[sentence]
      guard bits & pattern.needed == pattern.needed, items.reach[sentence] >= pattern.fewestFigures
      else { continue }
      matcher.share(among: items.figures(ofSentence: sentence).count)
      if case .figure = pattern.elements[0] {
        for figure in items.figures(ofSentence: sentence) {
          match(place, at: items.figures[figure].item, with: &matcher)
        }
      } else {
        for item in items.sentences[sentence] { match(place, at: item, with: &matcher) }
      }
    }
  }

  private mutating func match(
    _ place: Int, at item: Int, with matcher: inout PatternMatcher
  ) {
    var accepted: [Assertion] = []
    matcher.match(at: item) { match in
      // Not captured: each step of the search would copy it.
      let pattern = rule.patterns[place]
      guard pattern.conditions.allSatisfy({ match.meets($0) }),
        let assertion = match.assertion(of: pattern)
      else { return false }
      // Most that is only possible does not come out: that is cheaper to see than what denies it.
      if pattern.strength == .possible, assertion.finding == nil { return false }
      guard !isDenied(pattern, &match) else { return false }
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

  /// Whether an antipattern fits in the sentences of a match, or in the words right behind them.
  private mutating func isDenied(_ pattern: Pattern, _ match: inout PatternMatcher) -> Bool {
    guard !rule.antipatterns.isEmpty, let first = match.bindings.map(\.figure).min(),
      let last = match.bindings.map(\.figure).max()
    else { return false }
    let sentences = items.figures[first].sentence...items.figures[last].sentence
    let start = items.sentences[sentences.lowerBound].lowerBound
    let end = items.sentences[sentences.upperBound].upperBound + Self.wordsBehind
    var sentence = sentences.lowerBound
    while sentence < items.sentences.count, items.sentences[sentence].lowerBound < end {
      if denial(in: sentence, &match) < end { return true }
      sentence += 1
    }
    return rule.antipatterns.contains { antipattern in
      guard !antipattern.roles.isEmpty else { return false }
      var roles: [Int: Int] = [:]
      for (place, name) in antipattern.roles.enumerated() {
        guard let role = pattern.roles.firstIndex(of: name),
          let figure = match.figures(of: role).first
        else { return false }
        roles[place] = figure
      }
      let range = start..<min(end, items.items.count)
      return match.first(antipattern, in: range, roles: roles) != nil
    }
  }

  /// Where in a sentence and the words behind it an antipattern without roles fits first.
  ///
  /// It is the same for all matches, so it is looked for once.
  private mutating func denial(in sentence: Int, _ match: inout PatternMatcher) -> Int {
    if let known = denials[sentence] { return known }
    let start = items.sentences[sentence].lowerBound
    var end =
      sentence + 1 < items.sentences.count
      ? items.sentences[sentence + 1].lowerBound : items.items.count
    var earliest = Int.max
    for antipattern in rule.antipatterns
    where antipattern.roles.isEmpty
      && items.bits[sentence] & antipattern.needed == antipattern.needed
    {
      guard let place = match.first(antipattern, in: start..<end) else { continue }
      earliest = place
      end = place
    }
    denials[sentence] = earliest
    return earliest
  }
}
