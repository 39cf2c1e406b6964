internal import DutchText
internal import LetterModel

/// What a figure is said to be the size of.
extension ClaimReader {
  /// The noun that an amount or a percentage belongs to: `een besparing van 45 miljoen euro`, `een
  /// tolerantiegrens van 2 %`.
  ///
  /// A verb may stand between (`een inkomen heeft van € 30.000`), and a name that the noun is of (`een
  /// tarief van de OZB van 5 %`).
  func owner(of index: Int) -> String? {
    let text = sentence.text
    guard let van = DutchWord.before(in: text, figures[index].edge),
      DutchWord.matches(text, van, "van"), let last = word(before: van.lowerBound)
    else { return nil }
    var noun = last
    if Self.having.contains(text, last), let before = self.word(before: last.lowerBound) {
      noun = before
    } else if let ruled = self.noun(thatRules: last) {
      noun = ruled
    }
    guard noun.count > 4, !ASCII.isUpper(text[noun.lowerBound]) else { return nil }
    switch ClaimWords.marker(text, noun)?.marker {
    // "verhoogd van 12 naar 15 miljoen euro" says what was done, not to what.
    case .target, .increase, .decrease: return nil
    default: break
    }
    return String(decoding: text[hyphened(noun)], as: UTF8.self)
  }

  /// The subject of the clause that says how large it is: `(het aandeel van Nederland is 5,5%)`.
  func clauseTopic(before index: Int) -> String? {
    let text = sentence.text
    guard let verb = DutchWord.before(in: text, figures[index].edge),
      verb.lowerBound >= sentence.range.lowerBound, Self.sizing.contains(text, verb)
    else { return nil }
    var start = verb.lowerBound
    while start > sentence.range.lowerBound, !Self.breaks.contains(text[start - 1]) { start -= 1 }
    return topic(from: start, before: index)
  }

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
