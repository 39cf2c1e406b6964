internal import DutchText
internal import Extraction
internal import LetterModel

/// The sentences with figures of a letter as patterns see them: words, signs, figures and full
/// stops in one plain array.
struct SentenceItems {
  /// A word, a sign, a figure or the end of a sentence.
  struct Item {
    /// The word or sign; `Vocabulary.unknown` where no pattern names it.
    var symbol: Vocabulary.Symbol
    /// The index in `figures`, or one of the marks below.
    var figure: Int32

    static let word: Int32 = -1
    /// The end of a sentence that the next one follows directly.
    static let stop: Int32 = -2
    /// Nothing behind it belongs to what stands before.
    static let end: Int32 = -3
  }

  /// Where a figure stands and what it may be, small enough to be asked at every step.
  struct Placed {
    /// The kinds of roles that it may play.
    var kinds: Pattern.FigureKinds
    /// Whether it says what was so in another year.
    var isOfOtherYear: Bool
    /// What it counts or measures.
    var kind: Figure.Kind
    /// The number of its unit among those of the letter; 0 where none is stated.
    var unit: Int32
    var item: Int
    /// The index in `FigureText.sentences`.
    var sentence: Int
    /// The index among the figures of its sentence.
    var index: Int
  }

  private(set) var items: [Item] = []
  /// All figures, in order.
  private(set) var figures: [Placed] = []
  /// The same figures with the words beside them.
  private(set) var mentions: [FigureInContext] = []
  /// Their sizes.
  private(set) var sizes: [FigureSize] = []
  /// The items of each sentence, its full stop left out.
  private(set) var sentences: [Range<Int>] = []
  /// The sets of which words stand in a sentence, or in one that directly follows.
  private(set) var bits: [Vocabulary.Bits] = []
  /// The index of the first figure of each sentence, and behind the last one their number.
  private(set) var firsts: [Int] = []
  /// How many figures stand in each sentence and in those that directly follow.
  private(set) var reach: [Pattern.FigureCounts] = []
  /// The sets of which words stand in any sentence.
  private(set) var allBits = Vocabulary.Bits.zero
  /// The most figures that any sentence and those behind it have, by their kinds.
  private(set) var mostReach = Pattern.FigureCounts.zero
  private var units: [String: Int32] = [:]

  /// The words of a sentence without figures that are looked at behind one with figures.
  private static let mostWordsBehind = 24
  private static let euro = Array("€".utf8)

  /// The items of a text for a vocabulary.
  init(_ text: FigureText, _ vocabulary: Vocabulary) {
    for at in text.sentences.indices {
      let start = items.count
      firsts.append(figures.count)
      append(text.sentences[at], at: at, vocabulary)
      sentences.append(start..<items.count)
      var here = Vocabulary.Bits.zero
      for item in items[start...] where item.figure == Item.word {
        here |= vocabulary.bits[Int(item.symbol)]
      }
      items.append(Item(symbol: Vocabulary.unknown, figure: Item.stop))
      if !text.isFollowed(at) {
        let behind = items.count
        appendWords(behind: text.sentences[at], vocabulary)
        for item in items[behind...] {
          here |= vocabulary.bits[Int(item.symbol)]
        }
        items.append(Item(symbol: Vocabulary.unknown, figure: Item.end))
      }
      bits.append(here)
    }
    firsts.append(figures.count)
    reach = bits.indices.map { at in
      figures[firsts[at]..<firsts[at + 1]].reduce(into: .zero) { $0 &+= $1.kinds.counts }
    }
    for at in bits.indices.reversed() {
      if text.isFollowed(at) {
        bits[at] |= bits[at + 1]
        reach[at] &+= reach[at + 1]
      }
      allBits |= bits[at]
      mostReach = pointwiseMax(mostReach, reach[at])
    }
  }

  /// Whether two figures can belong to one sum: `FigureInContext.isLike`.
  func areLike(_ one: Int, _ other: Int) -> Bool {
    guard figures[one].kind == figures[other].kind else { return false }
    let (mine, theirs) = (figures[one].unit, figures[other].unit)
    return mine == theirs || mine == 0 || theirs == 0 || figures[one].kind == .count
  }

  private mutating func number(ofUnit unit: String?) -> Int32 {
    guard let unit else { return 0 }
    if let known = units[unit] { return known }
    let number = Int32(clamping: units.count + 1)
    units[unit] = number
    return number
  }

  /// The figures of a sentence, as indices.
  func figures(ofSentence at: Int) -> Range<Int> { firsts[at]..<firsts[at + 1] }

  private mutating func append(
    _ sentence: FigureSentence, at index: Int, _ vocabulary: Vocabulary
  ) {
    let words = sentence.text.words
    var token = words.tokens(in: sentence.range).lowerBound
    func isBefore(_ offset: Int) -> Bool {
      token < words.range.upperBound && Int(words.tokens[token].start) < offset
    }
    for (place, mention) in sentence.mentions.enumerated() {
      let figure = mention.figure
      let opening = mention.before.range.upperBound
      // "600 minder dan de 10.000": what bends no value is part of the wording.
      let isSaid = figure.hedge == .atLeast || figure.hedge == .atMost
      while isBefore(isSaid ? figure.range.lowerBound : opening) {
        let range = words.tokens[token].range
        if !isSaid || !words.bytes[range].elementsEqual(Self.euro) {
          append(words.bytes, range, vocabulary)
        }
        token += 1
      }
      let kinds = isNumbering(mention) ? [] : Pattern.FigureKinds(mention)
      mentions.append(mention)
      sizes.append(FigureSize(mention))
      figures.append(
        Placed(
          kinds: kinds, isOfOtherYear: mention.isOfOtherYear, kind: figure.kind,
          unit: number(ofUnit: figure.unit),
          item: items.count, sentence: index, index: place))
      items.append(Item(symbol: Vocabulary.unknown, figure: Int32(clamping: figures.count - 1)))
      let end = mention.isPercentage ? mention.tail.range.lowerBound : figure.range.upperBound
      while isBefore(end) { token += 1 }
      if figure.kind == .percentagePoints, isBefore(mention.after.range.upperBound) { token += 1 }
      // The point of "mln." ends no sentence here.
      if isBefore(mention.after.range.upperBound), token > 0,
        Int(words.tokens[token].start) == words.tokens[token - 1].end,
        Self.isStop(words.bytes[words.tokens[token].range])
      {
        token += 1
      }
    }
    while isBefore(sentence.range.upperBound) {
      append(words.bytes, words.tokens[token].range, vocabulary)
      token += 1
    }
    dropCells(from: firsts[index])
    lendUnits(from: firsts[index])
    // The full stop that ends it has an item of its own.
    if let last = items.last, last.figure == Item.word, token > 0,
      Self.isStop(words.bytes[words.tokens[token - 1].range])
    {
      items.removeLast()
    }
  }

  /// Takes the roles from figures that stand in a row with nothing between: cells of a table whose
  /// lines ran together.
  private mutating func dropCells(from first: Int) {
    var start = first
    for at in figures.indices.dropFirst(first) {
      if at > start, figures[at].item != figures[at - 1].item + 1 { start = at }
      guard at - start >= 2 else { continue }
      for cell in start...at { figures[cell].kinds = [] }
    }
  }

  /// What stands between figures of which only the last has its unit: `van 13 naar 16 weken`.
  private static let joints = ["naar", "tot", "+", "-", "−", "=", "plus", "min"]

  /// Lends the unit of a measure or a time to the bare figures before it.
  private mutating func lendUnits(from first: Int) {
    for at in figures.indices.dropFirst(first).dropLast().reversed() {
      let next = figures[at + 1]
      let after = mentions[at].after
      guard figures[at].kind == .count, figures[at].unit == 0,
        next.kind == .measure || next.kind == .duration,
        Self.joints.contains(where: { after.starts(with: $0) && after.count <= $0.utf8.count + 2 })
      else { continue }
      (figures[at].kind, figures[at].unit) = (next.kind, next.unit)
    }
  }

  /// Whether a figure numbers what a sentence lists: `twee eisen: 1. de aard; 2. de duur`.
  private func isNumbering(_ mention: FigureInContext) -> Bool {
    let figure = mention.figure
    guard figure.kind == .count, figure.unit == nil, figure.resolution?.exponent == 0,
      mention.after.starts(withAnyOf: [".", ")"]), !mention.before.ends(with: "(")
    else { return false }
    return mention.before.ends(withAnyOf: [":", ";", ",", "en"])
      && mention.after.isLowerBehindSign
  }

  private mutating func appendWords(behind sentence: FigureSentence, _ vocabulary: Vocabulary) {
    let words = sentence.text.words
    var token = words.firstToken(from: sentence.range.upperBound)
    let end = min(words.range.upperBound, token + Self.mostWordsBehind)
    while token < end {
      let range = words.tokens[token].range
      if Self.isStop(words.bytes[range]) || words.tokens[token].word == Token.number { return }
      append(words.bytes, range, vocabulary)
      token += 1
    }
  }

  private mutating func append(
    _ bytes: [UInt8], _ range: Range<Int>, _ vocabulary: Vocabulary
  ) {
    items.append(Item(symbol: vocabulary.symbol(bytes, range), figure: Item.word))
  }

  private static func isStop(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 1
      && [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(word[word.startIndex])
  }
}
