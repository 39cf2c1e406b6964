internal import DutchText

/// When something holds: `eind 2022`, `t/m 2023`, `de afgelopen jaren`.
struct ClaimPeriod {
  /// How it is said, without the small words of the sentence.
  var name: String
  /// Where it stands.
  var range: Range<Int>

  private static let edges = WordClass("claim.period.edges")
  private static let quarters = WordClass("claim.period.quarters")

  /// Reads the year, or the years, that stand at an offset, with the words that belong to them.
  static func read(in text: [UInt8], at start: Int, notBefore limit: Int) -> ClaimPeriod? {
    guard let year = DutchDate.year(in: text, at: start), (1900...2100).contains(year),
      start == 0 || !ASCII.isDigit(text[start - 1])
    else { return nil }
    var end = start + 4
    if end < text.count, ASCII.isDigit(text[end]) { return nil }
    // 10.2022 and 2022,5 are no years.
    if start > 0, text[start - 1] == UInt8(ascii: ".") { return nil }
    if end + 1 < text.count, text[end] == UInt8(ascii: ",") || text[end] == UInt8(ascii: "."),
      ASCII.isDigit(text[end + 1])
    {
      return nil
    }
    end = spanEnd(text, end)
    var begin = opening(text, start, limit)
    if begin < start, isOfAct(text, begin..<end) { return nil }
    // tussen 2019 en 2022, tussen 1 januari 2019 en 1 januari 2022
    if let between = DutchWord.before(in: text, begin), between.lowerBound >= limit,
      DutchWord.matches(text, between, "tussen"), let second = secondYear(text, end)
    {
      begin = between.lowerBound
      end = second
    }
    return ClaimPeriod(name: name(text, begin..<end), range: begin..<end)
  }

  private static let moments = WordClass("claim.period.moments")
  private static let acts = WordClass("claim.period.acts")

  /// Whether a day is that of a paper or a decision, not of what figures count.
  ///
  ///     de Kamerbrief van 3 maart 2020        Op 24 juni 2022 heeft het kabinet besloten
  private static func isOfAct(_ text: [UInt8], _ date: Range<Int>) -> Bool {
    guard ASCII.isDigit(text[date.lowerBound]) else { return false }
    if let of = DutchWord.before(in: text, date.lowerBound), DutchWord.matches(text, of, "van") {
      guard let noun = DutchWord.before(in: text, of.lowerBound) else { return false }
      return !moments.contains(text, noun)
    }
    var at = date.upperBound
    for _ in 0..<6 {
      guard let word = DutchWord.after(in: text, at) else { return false }
      if acts.contains(text, word) { return true }
      at = word.upperBound
    }
    return false
  }

  /// Where the year ends that `en` joins to the one before: `en 2022`, `en 1 januari 2022`.
  private static func secondYear(_ text: [UInt8], _ end: Int) -> Int? {
    guard let and = DutchWord.after(in: text, end), DutchWord.matches(text, and, "en") else {
      return nil
    }
    let at = DutchWord.skipSpaces(in: text, at: and.upperBound)
    guard at < text.count, ASCII.isDigit(text[at]) else { return nil }
    if let date = DutchDate.date(in: text, at: at), date.year != nil { return date.end }
    return DutchDate.year(in: text, at: at).map { _ in at + 4 }
  }

  /// Where `2019-2022` or `2019–2022` ends.
  private static func spanEnd(_ text: [UInt8], _ end: Int) -> Int {
    guard end < text.count else { return end }
    let dash: Int
    switch text[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"): dash = 1
    case 0xE2 where end + 2 < text.count && text[end + 1] == 0x80 && text[end + 2] == 0x93:
      dash = 3
    default: return end
    }
    var at = end + dash
    while at < text.count, at < end + dash + 4, ASCII.isDigit(text[at]) { at += 1 }
    return at - end - dash == 4 || at - end - dash == 2 ? at : end
  }

  /// Where the words begin that belong to a year: `eind`, `tot en met`, `7 juli`.
  private static func opening(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    let before = DutchWord.skipSpaces(in: text, before: start)
    if before > limit + 2, text[before - 1] | 0x20 == UInt8(ascii: "m"),
      text[before - 2] == UInt8(ascii: "/"), text[before - 3] | 0x20 == UInt8(ascii: "t")
    {
      return before - 3
    }
    guard let word = DutchWord.before(in: text, start), word.lowerBound >= limit else {
      return start
    }
    if edges.contains(text, word) { return word.lowerBound }
    if DutchDate.month(in: text, at: word.lowerBound) != nil {
      let day = DutchWord.skipSpaces(in: text, before: word.lowerBound)
      var at = day
      while at > limit, day - at < 2, ASCII.isDigit(text[at - 1]) { at -= 1 }
      return at < day ? at : word.lowerBound
    }
    if DutchWord.matches(text, word, "met") {
      guard let and = DutchWord.before(in: text, word.lowerBound), and.lowerBound >= limit,
        DutchWord.matches(text, and, "en"),
        let until = DutchWord.before(in: text, and.lowerBound), until.lowerBound >= limit,
        DutchWord.matches(text, until, "tot")
      else { return start }
      return until.lowerBound
    }
    if DutchWord.matches(text, word, "van"),
      let quarter = DutchWord.before(in: text, word.lowerBound), quarter.lowerBound >= limit,
      quarters.contains(text, quarter),
      let ordinal = DutchWord.before(in: text, quarter.lowerBound), ordinal.lowerBound >= limit
    {
      return ordinal.lowerBound
    }
    return start
  }

  /// `tot en met 2022` is told as `t/m 2022`.
  private static func name(_ text: [UInt8], _ range: Range<Int>) -> String {
    let words = String(decoding: text[range], as: UTF8.self)
    let long = "tot en met "
    if words.utf8.starts(with: long.utf8) { return "t/m " + words.dropFirst(long.count) }
    guard ASCII.isUpper(text[range.lowerBound]) else { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// The words that such a time begins with, after its article.
  private static let relative = WordClass("claim.period.relative")
  private static let spans = WordClass("claim.period.spans")

  private static let articles = WordClass("claim.period.articles")

  private static let befores = WordClass("claim.period.befores")

  /// Reads `een jaar eerder`.
  private static func earlier(in text: [UInt8], at word: Range<Int>) -> ClaimPeriod? {
    guard word.count == 3, DutchWord.matches(text, word, "een"),
      let noun = DutchWord.after(in: text, word.upperBound), spans.contains(text, noun),
      let last = DutchWord.after(in: text, noun.upperBound), befores.contains(text, last)
    else { return nil }
    let range = word.lowerBound..<last.upperBound
    return ClaimPeriod(name: name(text, range), range: range)
  }

  /// Reads `afgelopen jaren`, `vorig jaar`, `dit jaar`, its article included.
  static func words(in text: [UInt8], at word: Range<Int>) -> ClaimPeriod? {
    if let earlier = earlier(in: text, at: word) { return earlier }
    guard relative.contains(text, word), var noun = DutchWord.after(in: text, word.upperBound)
    else { return nil }
    // de afgelopen vijf jaar
    if let number = DutchNumber.words(in: text, at: noun.lowerBound),
      let next = DutchWord.after(in: text, number.range.upperBound)
    {
      noun = next
    }
    guard spans.contains(text, noun) else { return nil }
    var start = word.lowerBound
    if let article = DutchWord.before(in: text, start),
      articles.contains(text, article)
    {
      start = article.lowerBound
    }
    let range = start..<noun.upperBound
    return ClaimPeriod(name: name(text, range), range: range)
  }
}
