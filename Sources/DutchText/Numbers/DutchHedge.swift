/// Words before a number that bend what it stands for.
public struct DutchHedge: Sendable, Equatable {
  /// What the words do.
  public enum Meaning: Sendable, Equatable {
    /// ruim, iets meer dan
    case justOver
    /// bijna, een kleine, iets minder dan
    case justUnder
    /// circa, ongeveer, zo'n, rond de
    case about
    /// meer dan, boven, minimaal, ten minste
    case atLeast
    /// minder dan, onder de, maximaal, hooguit, tot
    case atMost
    /// tussen de
    case between
  }

  /// What the words do.
  public var meaning: Meaning
  /// Where they stand.
  public var range: Range<Int>

  /// A hedge and where it stands.
  public init(meaning: Meaning, range: Range<Int>) {
    self.meaning = meaning
    self.range = range
  }

  /// One word that is a hedge by itself.
  private static let single = WordMap<Meaning>([
    ("hedge.just-over", .justOver), ("hedge.just-under", .justUnder), ("hedge.about", .about),
    ("hedge.at-least", .atLeast), ("hedge.at-most", .atMost), ("hedge.between", .between),
  ])
  private static let comparatives = WordMap<Meaning>([
    ("comparative.more", .atLeast), ("comparative.less", .atMost),
  ])

  private static let small = WordClass("hedge.small")
  private static let adjectives = WordClass("hedge.adjectives")
  private static let little = WordClass("hedge.little")
  /// The last word of a hedge of several: `ten minste`, `om en nabij`, `een kleine`.
  private static let least = WordMap<Meaning>([
    ("hedge.last.at-least", .atLeast), ("hedge.last.at-most", .atMost),
    ("hedge.last.about", .about), ("hedge.last.just-under", .justUnder),
    ("hedge.last.just-over", .justOver),
  ])

  /// Reads the hedge that ends before an offset, where a number or its currency begins.
  public static func before(_ start: Int, in text: [UInt8]) -> DutchHedge? {
    if let sign = sign(before: start, in: text) { return sign }
    guard var last = word(before: start, in: text) else { return nil }
    // Each word is looked up once: what is before most numbers is in none of the lists.
    let lexicon = Lexicon.dutch
    var number = lexicon.word(in: text, last)
    var hasArticle = false
    // "meer dan de genoemde 330"
    if adjectives.contains(number), let article = word(before: last.lowerBound, in: text) {
      let before = lexicon.word(in: text, article)
      if small.contains(before) { (last, number) = (article, before) }
    }
    if small.contains(number) {
      guard let next = word(before: last.lowerBound, in: text) else { return nil }
      hasArticle = true
      (last, number) = (next, lexicon.word(in: text, next))
    }
    if let meaning = least[number], !hasArticle {
      return phrase(meaning, from: last, in: text)
    }
    if DutchWord.matches(text, last, "dan") { return comparison(from: last, in: text) }
    if DutchWord.matches(text, last, "geen"), !hasArticle,
      let net = word(before: last.lowerBound, in: text), DutchWord.matches(text, net, "net")
    {
      return DutchHedge(meaning: .justUnder, range: net.lowerBound..<last.upperBound)
    }
    if DutchWord.matches(text, last, "onder") {
      // "onder 300 werkgevers" is among them; "onder de 300" and "net onder 300" are below.
      if let net = word(before: last.lowerBound, in: text), DutchWord.matches(text, net, "net") {
        return DutchHedge(meaning: .justUnder, range: net.lowerBound..<last.upperBound)
      }
      return hasArticle ? DutchHedge(meaning: .atMost, range: last) : nil
    }
    guard let meaning = single[number] else { return nil }
    if hasArticle, meaning == .justOver || meaning == .justUnder { return nil }
    if meaning == .atMost, DutchWord.matches(text, last, "tot"), isGoal(of: last, in: text) {
      return nil
    }
    return DutchHedge(meaning: meaning, range: last)
  }

  /// `meer dan`, `iets minder dan`, `niet meer dan`.
  private static func comparison(from dan: Range<Int>, in text: [UInt8]) -> DutchHedge? {
    guard let first = word(before: dan.lowerBound, in: text),
      let meaning = comparatives[text, first]
    else { return nil }
    guard let before = word(before: first.lowerBound, in: text) else {
      return DutchHedge(meaning: meaning, range: first.lowerBound..<dan.upperBound)
    }
    if little.contains(text, before) {
      return DutchHedge(
        meaning: meaning == .atLeast ? .justOver : .justUnder,
        range: before.lowerBound..<dan.upperBound)
    }
    if DutchWord.matches(text, before, "niet") {
      return DutchHedge(
        meaning: meaning == .atLeast ? .atMost : .atLeast,
        range: before.lowerBound..<dan.upperBound)
    }
    return DutchHedge(meaning: meaning, range: first.lowerBound..<dan.upperBound)
  }

  private static let openings = WordClass("hedge.openings")

  /// `ten minste`, `op zijn minst`, `om en nabij`, `een kleine`, `naar schatting`.
  private static func phrase(
    _ meaning: Meaning, from last: Range<Int>, in text: [UInt8]
  ) -> DutchHedge? {
    var start = last.lowerBound
    if DutchWord.matches(text, last, "nabij") {
      guard let and = word(before: start, in: text), DutchWord.matches(text, and, "en"),
        let om = word(before: and.lowerBound, in: text), DutchWord.matches(text, om, "om")
      else { return nil }
      return DutchHedge(meaning: meaning, range: om.lowerBound..<last.upperBound)
    }
    for _ in 0..<2 {
      guard let before = word(before: start, in: text), openings.contains(text, before) else {
        break
      }
      start = before.lowerBound
    }
    guard start < last.lowerBound else { return nil }
    return DutchHedge(meaning: meaning, range: start..<last.upperBound)
  }

  private static let goals = WordClass("hedge.goals")

  /// Whether the words before a number say that it changes to another: `met 120 tot 1.320`,
  /// `gegroeid van 4.000 tot 5.200`; but `van 12 tot 18 jaar` is a range.
  public static func opensMovement(before start: Int, in text: [UInt8]) -> Bool {
    guard var last = word(before: start, in: text) else { return false }
    if DutchWord.matches(text, last, "met") { return true }
    guard DutchWord.matches(text, last, "van"), let verb = word(before: last.lowerBound, in: text)
    else { return false }
    last = verb
    return goals.contains(text, last) || movements.contains(text, last)
  }

  private static let movements = WordClass("hedge.movements")

  /// The stretch without spaces before an offset, its stop or comma left out.
  private static func earlierWord(before offset: Int, in text: [UInt8]) -> Range<Int>? {
    var end = offset
    if end > 0, text[end - 1] == UInt8(ascii: ",") { end -= 1 }
    var start = end
    while start > 0, end - start < 24, text[start - 1] != 0x20, text[start - 1] != 0xA0 {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  /// Whether `tot` names where a change ends: `gedaald tot 12`, or is part of `tot en met`.
  private static func isGoal(of tot: Range<Int>, in text: [UInt8]) -> Bool {
    let edge = DutchWord.skipSpaces(in: text, before: tot.lowerBound)
    guard
      var before = word(before: tot.lowerBound, in: text) ?? earlierWord(before: edge, in: text)
    else { return false }
    if goals.contains(text, before) { return true }
    // "steeg van 4,1 procent in 2020 tot 5,2 procent": the verb stands before the first level.
    for _ in 0..<8 {
      if movements.contains(text, before) { return true }
      let gap = DutchWord.skipSpaces(in: text, before: before.lowerBound)
      guard gap > 0, text[gap - 1] != UInt8(ascii: ";"), text[gap - 1] != UInt8(ascii: "("),
        let next = earlierWord(before: gap, in: text)
      else { return false }
      before = next
    }
    return false
  }

  /// `±`, `~`, `<`, `>`, `≥`, `≤`.
  private static func sign(before start: Int, in text: [UInt8]) -> DutchHedge? {
    let end = DutchWord.skipSpaces(in: text, before: start)
    guard end > 0 else { return nil }
    switch text[end - 1] {
    case UInt8(ascii: "~"): return DutchHedge(meaning: .about, range: (end - 1)..<end)
    case UInt8(ascii: "<"): return DutchHedge(meaning: .atMost, range: (end - 1)..<end)
    case UInt8(ascii: ">"): return DutchHedge(meaning: .atLeast, range: (end - 1)..<end)
    case 0xB1 where end > 1 && text[end - 2] == 0xC2:
      return DutchHedge(meaning: .about, range: (end - 2)..<end)
    case 0xA5 where end > 2 && text[end - 2] == 0x89 && text[end - 3] == 0xE2:
      return DutchHedge(meaning: .atLeast, range: (end - 3)..<end)
    case 0xA4 where end > 2 && text[end - 2] == 0x89 && text[end - 3] == 0xE2:
      return DutchHedge(meaning: .atMost, range: (end - 3)..<end)
    default: return nil
    }
  }

  /// The word before an offset: `zo'n` with its apostrophe, an abbreviation without its dot.
  private static func word(before offset: Int, in text: [UInt8]) -> Range<Int>? {
    var end = DutchWord.skipSpaces(in: text, before: offset)
    guard end < offset || offset == text.count else { return nil }
    if end > 2, text[end - 1] == UInt8(ascii: "."), text[end - 2] | 0x20 == UInt8(ascii: "a"),
      text[end - 3] | 0x20 == UInt8(ascii: "c")
    {
      end -= 1
    }
    var start = DutchWord.start(in: text, before: end)
    guard start < end else { return nil }
    if end - start == 1, text[start] == UInt8(ascii: "n") {
      if start > 2, text[start - 1] == UInt8(ascii: "'") {
        start = DutchWord.start(in: text, before: start - 1)
      } else if start > 4, text[(start - 3)..<start].elementsEqual([0xE2, 0x80, 0x99]) {
        start = DutchWord.start(in: text, before: start - 3)
      }
    }
    return start..<end
  }
}
