internal import DutchText
internal import Extraction
internal import LetterModel

/// Holds a sentence that stands twice in a letter against itself: one claim has one value.
///
///     Eind 2023 hebben werkgevers 81.117 extra banen gerealiseerd.          (in the summary)
///     … hebben werkgevers eind 2023 in totaal 81.171 extra banen gerealiseerd.
///
/// The two must have the same words, small ones left out, and the same year, and no third sentence may
/// have them: a form that is filled in for each town states as many figures as there are towns. One
/// figure of four digits or more differs, unhedged and in one unit, by a single slip that adds and loses
/// no digit. Words that stand twice with one value say nothing that has to be redone.
struct SameClaimCheck: TextRule {
  let rule = "text.same-claim"
  let summary = "a sentence that stands twice states one figure"
  let turn = Turn.afterFacts

  /// The fewest words that make two sentences one claim, and the fewest letters of such a word.
  private static let fewest = (words: 4, letters: 4)
  private static let leastFigure: UInt = 1000

  func findings(in text: FigureText) -> [Finding] {
    var twins: [[ArraySlice<UInt8>]: [Int]] = [:]
    for at in text.sentences.indices where text.sentences[at].mentions.contains(where: Self.isLong)
    {
      guard let words = Self.claim(of: text.sentences[at]) else { continue }
      twins[words, default: []].append(at)
    }
    return twins.values.filter { $0.count == 2 }.sorted { $0[0] < $1[0] }.compactMap {
      difference(between: text.sentences[$0[0]], text.sentences[$0[1]])
    }
  }

  /// Whether a figure has digits enough to be told from another by a slip.
  private static func isLong(_ mention: FigureInContext) -> Bool {
    guard mention.isOperand, mention.figure.hedge == nil, let value = mention.figure.value else {
      return false
    }
    // "7.000" may be any estimate.
    return value.coefficient.magnitude >= leastFigure && value.coefficient % 10 != 0
  }

  /// The words of a sentence that say of what and when it speaks, in small letters and in order of the
  /// alphabet; `nil` where they are few or no year is among them.
  private static func claim(of sentence: FigureSentence) -> [ArraySlice<UInt8>]? {
    let (words, tokens) = (sentence.text.words, sentence.text.words.tokens(in: sentence.range))
    let figures = sentence.mentions.map(\.figure.range)
    func isYear(_ token: Token) -> Bool {
      token.word == Token.number && !figures.contains { $0.overlaps(token.range) }
        && DutchDate.year(in: words.bytes, at: Int(token.start)) != nil
    }
    // Most sentences have none.
    guard tokens.contains(where: { isYear(words.tokens[$0]) }) else { return nil }
    var said: [ArraySlice<UInt8>] = []
    for index in tokens {
      let (token, place) = (words.tokens[index], words.tokens[index].range)
      guard !figures.contains(where: { $0.overlaps(place) }) else { continue }
      guard
        token.word == Token.number
          || place.count >= fewest.letters
            && DutchWord.isLetter(in: words.bytes, at: place.lowerBound)
      else { continue }
      said.append(words.bytes[place].map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }[...])
    }
    guard said.count > fewest.words else { return nil }
    return said.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func difference(between one: FigureSentence, _ other: FigureSentence) -> Finding? {
    guard one.mentions.count == other.mentions.count else { return nil }
    let differing = zip(one.mentions, other.mentions).filter { $0.figure.value != $1.figure.value }
    guard differing.count == 1, let (first, second) = differing.first, Self.isLong(first),
      Self.isLong(second), first.figure.kind == second.figure.kind,
      first.figure.unit == second.figure.unit, let stated = first.quantity,
      let again = second.quantity
    else { return nil }
    let relation = Relation(.restatement, [.init(quantity: stated)], makes: again)
    guard relation.holds == false,
      Mistake.mending(relation).contains(where: { $0.keepsDigits && $0.kind != .sign })
    else { return nil }
    return Finding(relation: relation, span: again.span)
  }
}
