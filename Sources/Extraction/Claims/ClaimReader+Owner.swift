internal import DutchText
internal import LetterModel

/// What a figure is said to be the size of.
extension ClaimReader {
  /// What words say that a figure is the size of.
  func sized(by index: Int) -> String? { owner(of: index) ?? clauseSize(of: index) }

  /// What the clause of a figure says that it is the size of, or that it rose or fell to.
  func clauseSize(of index: Int) -> String? { clauseTopic(before: index) ?? movedTo(index) }

  /// The noun that an amount or a percentage belongs to: `een besparing van 45 miljoen euro`, `een
  /// tolerantiegrens van 2 %`.
  ///
  /// A verb may stand between (`een inkomen heeft van € 30.000`), and a name that the noun is of (`een
  /// tarief van de OZB van 5 %`).
  func owner(of index: Int) -> String? {
    let text = sentence.text
    guard let van = DutchWord.before(in: text, edge(of: index)),
      DutchWord.matches(text, van, "van"), let last = word(before: van.lowerBound)
    else { return nil }
    var noun = last
    if Self.having.contains(text, last), let before = self.word(before: last.lowerBound) {
      noun = before
    } else if let ruled = self.noun(thatRules: last) {
      noun = ruled
    }
    guard noun.count > 3, !ASCII.isUpper(text[noun.lowerBound]),
      !Self.prepositions.contains(text, noun), !isShareWord(noun, of: index)
    else { return nil }
    switch ClaimWords.marker(text, noun)?.marker {
    // "verhoogd van 12 naar 15 miljoen euro" says what was done, not to what.
    case .target, .increase, .decrease: return nil
    default: break
    }
    return String(decoding: text[hyphened(noun)], as: UTF8.self)
  }

  /// Whether a noun says no more than that a percentage is a share: `een aandeel van 12 % van …`.
  private func isShareWord(_ noun: Range<Int>, of index: Int) -> Bool {
    figures[index].kind == .percentage && Self.shares.contains(sentence.text, noun)
  }

  private static let shares = WordClass("claim.owner.shares")

  /// The subject of the clause that says how large it is: `(het aandeel van Nederland is 5,5%)`.
  private func clauseTopic(before index: Int) -> String? {
    let text = sentence.text
    guard let verb = word(before: edge(of: index)), Self.sizing.contains(text, verb) else {
      return nil
    }
    return topic(from: clauseStart(before: verb.lowerBound), before: index)
  }

  /// What rises or falls to a figure: `daalt de fiscale stimulans naar € 3,7 miljard`, `de stimulans
  /// daalde tot € 3,7 miljard`.
  private func movedTo(_ index: Int) -> String? {
    let text = sentence.text
    guard let to = word(before: edge(of: index)), Self.leading.contains(text, to) else {
      return nil
    }
    let start = clauseStart(before: to.lowerBound)
    guard
      let move = sentence.marks.last(where: {
        ($0.marker == .increase || $0.marker == .decrease)
          && $0.range.upperBound <= to.lowerBound && $0.range.lowerBound >= start
      })
    else { return nil }
    return topic(from: move.range.upperBound, before: index) ?? topic(from: start, before: index)
  }

  /// Whether a figure stands in a bracket right behind another, of which it is the size too: `een winst van 0,5% (€ 4 mld)`.
  func isBracketed(_ index: Int) -> Bool {
    guard index > figures.startIndex else { return false }
    let open = DutchWord.skipSpaces(in: sentence.text, before: edge(of: index))
    guard open > sentence.range.lowerBound, sentence.text[open - 1] == UInt8(ascii: "(") else {
      return false
    }
    return DutchWord.skipSpaces(in: sentence.text, before: open - 1) <= figures[index - 1].counted
  }

  /// Where a figure begins, with the words before it that say how often or how surely: `van gemiddeld
  /// zo'n 250 miljoen`, `naar jaarlijks circa € 3,7 miljard`, `van tussen de 5 en 15 procent`.
  private func edge(of index: Int) -> Int {
    var edge = figures[index].edge
    for _ in 0..<3 {
      guard let word = word(before: edge), Self.adverbs.contains(sentence.text, word) else { break }
      edge =
        DutchHedge.before(word.lowerBound, in: sentence.text)?.range.lowerBound ?? word.lowerBound
    }
    return edge
  }

  private func clauseStart(before offset: Int) -> Int {
    var start = offset
    while start > sentence.range.lowerBound, !Self.breaks.contains(sentence.text[start - 1]) {
      start -= 1
    }
    return start
  }

  private static let adverbs = WordClass("claim.owner.adverbs")
  private static let leading = WordClass("claim.owner.leading")

  private static let having = WordClass("claim.owner.having")
  private static let sizing = WordClass("claim.owner.sizing")
  private static let breaks = Array(",;:()".utf8)

  /// The noun before `van` and the name that a word is: `tarief` of `een tarief van de OZB`.
  private func noun(thatRules name: Range<Int>) -> Range<Int>? {
    let text = sentence.text
    guard ASCII.isUpper(text[name.lowerBound]), var before = word(before: name.lowerBound) else {
      return nil
    }
    if Self.articles.contains(text, before) {
      guard let next = word(before: before.lowerBound) else { return nil }
      before = next
    }
    return DutchWord.matches(text, before, "van") ? word(before: before.lowerBound) : nil
  }

  private func word(before offset: Int) -> Range<Int>? {
    guard let word = DutchWord.before(in: sentence.text, offset),
      word.lowerBound >= sentence.range.lowerBound
    else { return nil }
    return word
  }

  /// A word with what hyphens join to it: `niet-gebruikpercentage`.
  private func hyphened(_ word: Range<Int>) -> Range<Int> {
    let text = sentence.text
    var start = word.lowerBound
    while start > sentence.range.lowerBound, text[start - 1] == UInt8(ascii: "-"),
      let first = self.word(before: start - 1), first.upperBound == start - 1
    {
      start = first.lowerBound
    }
    return start..<word.upperBound
  }
}
