/// Where the antipatterns of rules fit in a letter: what stands there takes a match back.
///
///     niet deels
struct PatternDenials {
  /// How far behind the last sentence of a match an antipattern may begin, in words and signs.
  private static let wordsBehind = 10

  private let wording: Wording
  private let text: PatternText
  private var matcher: PatternMatcher
  /// By rule, where in each sentence an antipattern without roles fits first.
  ///
  /// It is the same for all matches, so it is looked for once: `none` where none does, `unasked` in a
  /// sentence that was not asked yet.
  private var earliest: [[Int32]]

  private static let none = Int32.max
  private static let unasked: Int32 = -1

  init(_ text: PatternText, _ wording: Wording) {
    self.wording = wording
    self.text = text
    matcher = PatternMatcher(text)
    earliest = Array(repeating: [], count: wording.rules.count)
  }

  /// Whether an antipattern fits in the sentences of a match, or in the words right behind them.
  mutating func deny(_ match: borrowing PatternMatcher, of pattern: Pattern, in rule: Int) -> Bool {
    guard !wording.rules[rule].antipatterns.isEmpty,
      let first = match.bindings.map(\.figure).min(), let last = match.bindings.map(\.figure).max()
    else { return false }
    let sentences = text.items.figures[first].sentence...text.items.figures[last].sentence
    let start = text.items.sentences[sentences.lowerBound].lowerBound
    let end = text.items.sentences[sentences.upperBound].upperBound + Self.wordsBehind
    var sentence = sentences.lowerBound
    while sentence < text.items.sentences.count, text.items.sentences[sentence].lowerBound < end {
      if earliest(in: sentence, of: rule) < end { return true }
      sentence += 1
    }
    let said = text.items.bits[sentences.lowerBound]
    for at in wording.rules[rule].antipatterns.indices
    where !wording.rules[rule].antipatterns[at].roles.isEmpty
      && said & wording.rules[rule].antipatterns[at].needed
        == wording.rules[rule].antipatterns[at].needed
    {
      let antipattern = wording.rules[rule].antipatterns[at]
      guard let roles = Self.figures(of: match, by: pattern, for: antipattern) else { continue }
      matcher.take(antipattern)
      matcher.share(among: match.bindings.count)
      if matcher.first(in: start..<min(end, text.items.items.count), roles: roles) != nil {
        return true
      }
    }
    return false
  }

  /// The figures of a match in the roles that an antipattern names; `nil` where one has none.
  private static func figures(
    of match: borrowing PatternMatcher, by pattern: Pattern, for antipattern: Pattern
  ) -> [Int]? {
    var figures: [Int] = []
    for name in antipattern.roles {
      guard let role = pattern.roles.firstIndex(of: name), let figure = match.figure(of: role)
      else { return nil }
      figures.append(figure)
    }
    return figures
  }

  /// Where in a sentence and the words behind it an antipattern of a rule without roles fits first.
  private mutating func earliest(in sentence: Int, of rule: Int) -> Int {
    if earliest[rule].isEmpty {
      earliest[rule] = Array(repeating: Self.unasked, count: text.items.sentences.count)
    }
    if earliest[rule][sentence] != Self.unasked { return Int(earliest[rule][sentence]) }
    let start = text.items.sentences[sentence].lowerBound
    var end =
      sentence + 1 < text.items.sentences.count
      ? text.items.sentences[sentence + 1].lowerBound : text.items.items.count
    var found = Self.none
    matcher.share(among: text.items.figures(ofSentence: sentence).count)
    for antipattern in wording.rules[rule].antipatterns
    where antipattern.roles.isEmpty
      && text.items.bits[sentence] & antipattern.needed == antipattern.needed
    {
      matcher.take(antipattern)
      guard let place = matcher.first(in: start..<end) else { continue }
      found = Int32(clamping: place)
      end = place
    }
    earliest[rule][sentence] = found
    return Int(found)
  }
}
