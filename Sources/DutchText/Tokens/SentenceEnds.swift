internal import LetterModel

/// Where sentences end: the only place that says so.
///
/// A full stop, question or exclamation mark ends a sentence where a space and a capital, a digit or
/// an opening sign follow. Abbreviations (`nr.`, `drs.`, `o.a.`, `m.b.t.`), initials, list numbers,
/// decimals and addresses do not. Where `mln.` or `jl.` stands before a capital, the sentence ends.
struct SentenceEnds {
  /// Something always follows: `nr. 3`, `drs. Jansen`, `hfst. IV`.
  private static let abbreviations = WordClass("abbreviation")
  /// Words that are abbreviations only before a number: `max. 5`, but `het lid. De …`.
  private static let beforeNumber = WordClass("abbreviation.before-number")
  /// What may end a sentence: `€ 12 mln. Hiervan …`, but `€ 12 mln. (5%)`.
  private static let units = WordClass("abbreviation.unit")
  /// Dotted abbreviations that may end a sentence, such as `c.s.` and `e.d.`.
  private static let endings = WordClass("abbreviation.ending")
  static let stops = WordClass("sign.stop")
  private static let closers = WordClass("sign.closing")
  private static let point = Lexicon.dutch.sign(".")

  let bytes: [UInt8]
  let tokens: [Token]
  /// The tokens of the passage.
  let range: Range<Int>

  /// The sentences, as ranges of tokens, in order; together they are all tokens of the passage.
  ///
  /// - Parameter stops: the tokens of the passage that are stops.
  func append(to sentences: inout [LetterWords.Sentence], at stops: [Int]) {
    var first = range.lowerBound
    var next = first
    for stop in stops where stop >= next {
      next = afterClosers(stop)
      if next < range.upperBound, Int(tokens[next].start) > tokens[next - 1].end,
        opens(Int(tokens[next].start)),
        tokens[stop].word != Self.point || !continues(stop, first: first, next: next)
      {
        sentences.append(LetterWords.Sentence(tokens: first..<next))
        first = next
      }
    }
    if first < range.upperBound {
      sentences.append(LetterWords.Sentence(tokens: first..<range.upperBound))
    }
  }

  /// The index after a stop and the closing quotes and brackets that touch it.
  private func afterClosers(_ stop: Int) -> Int {
    var at = stop + 1
    while at < range.upperBound, Int(tokens[at].start) == tokens[at - 1].end,
      Self.closers.contains(tokens[at].word)
    {
      at += 1
    }
    return at
  }

  /// Whether a sentence can begin with this byte.
  private func opens(_ at: Int) -> Bool {
    let byte = bytes[at]
    if ASCII.isUpper(byte) || ASCII.isDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"): return true
    // É and its kin; « and §; quotes, dashes and €.
    case 0xC3: return at + 1 < bytes.count && bytes[at + 1] < 0x9F
    case 0xC2, 0xE2: return true
    default: return false
    }
  }

  /// Whether a full stop belongs to an abbreviation, an initial or a list number.
  private func continues(_ stop: Int, first: Int, next: Int) -> Bool {
    guard stop > first, tokens[stop - 1].end == Int(tokens[stop].start) else { return false }
    let last = tokens[stop - 1]
    if last.word == Token.number {
      // "1. De …": nothing but a number before it.
      return stop - 1 == first && last.length <= 3
    }
    let isBeforeNumber = tokens[next].word == Token.number
    if Self.abbreviations.contains(last.word) { return true }
    if Self.beforeNumber.contains(last.word) { return isBeforeNumber }
    if Self.units.contains(last.word) { return !ASCII.isUpper(bytes[Int(tokens[next].start)]) }
    // An initial, or the last part of m.b.t.: but "c.s. De", "a.s. De" end.
    guard last.length == 1, ASCII.isLetter(bytes[Int(last.start)]) else { return false }
    if ASCII.isUpper(bytes[Int(last.start)]) || isBeforeNumber { return true }
    guard stop - 2 >= first, tokens[stop - 2].word == Self.point,
      tokens[stop - 2].end == Int(last.start)
    else { return false }
    return !isEnding(stop)
  }

  /// Whether `c.s.` or the like ends with a stop.
  private func isEnding(_ stop: Int) -> Bool {
    let start = stop - 3
    guard start >= range.lowerBound, Lexicon.dutch.cues.begins(with: tokens[start].word) else {
      return false
    }
    var isEnding = false
    Lexicon.dutch.cues.forEachCue(at: start, of: tokens.span) { count, word in
      if count == 3, Self.endings.contains(word) { isEnding = true }
    }
    return isEnding
  }
}
