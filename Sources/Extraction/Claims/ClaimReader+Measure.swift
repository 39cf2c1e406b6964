internal import DutchText
internal import LetterModel

/// What a figure counts.
extension ClaimReader {
  /// Whether a figure is part of the words for a time: `de afgelopen vijf jaar`.
  func isInPeriod(_ index: Int) -> Bool {
    guard figures[index].kind == .duration else { return false }
    // "na vijf jaar"
    if let after = DutchWord.before(in: sentence.text, figures[index].range.lowerBound),
      DutchWord.matches(sentence.text, after, "na")
    {
      return true
    }
    return sentence.periods.contains { $0.range.contains(figures[index].range.lowerBound) }
  }

  /// What words say that a figure counts: `banen`, `euro`, `%`.
  private func unit(of index: Int) -> String? { records[records.startIndex + index].unit }

  /// Whether `dat er` or `er nog` stands right before the one figure.
  var pointsBack: Bool {
    guard let er = DutchWord.before(in: sentence.text, figures[figures.startIndex].edge)
    else {
      return false
    }
    return DutchWord.matches(sentence.text, er, "er") || DutchWord.matches(sentence.text, er, "dat")
  }

  /// What is counted: the words from the number to its noun, else the noun that the sentence names.
  func measure(of index: Int) -> String? { measure(of: index, along: .either) }

  /// Which neighbours of a share may name its whole; each step keeps its way, so that it ends.
  private enum Way { case either, forward, back }

  private func measure(of index: Int, along way: Way) -> String? {
    let figure = figures[index]
    let text = sentence.text
    if let label = label(before: index) { return label }
    if figure.kind == .percentage || figure.kind == .percentagePoints || figure.isRatio {
      // "een tekort van 2,6 procent van het bbp"
      if let owner = owner(of: index) { return owner }
      if let part = part(of: figure) ?? numberedWhole(behind: index) { return part }
      if let stated = clauseSize(of: index) { return stated }
      // "het aandeel vrouwen in de top van het bedrijf": what follows the word is the whole.
      let owner = whole(before: index)
      if let named = owner == nil || isShareOf(index) ? subject(before: index) ?? owner : owner {
        return named
      }
      // "vier op de tien leraren"
      if figure.isRatio, let noun = figure.noun {
        return phrase(from: figure.range.upperBound, to: noun.range.upperBound)
      }
      // "50, 60 en 70 procent van de leerlingen": the last one names them.
      if way != .back, isListed(index) { return measure(of: index + 1, along: .forward) }
      // "76 procent van de banen … en 24 procent aan": the same whole.
      if way != .forward, index > figures.startIndex, figures[index - 1].kind == figure.kind,
        let same = measure(of: index - 1, along: .back)
      {
        return same
      }
      // "Van de 8.640 aanvragen zijn er 6.912 (80 procent) toegekend": the group before it.
      if figure.kind == .percentagePoints { return topic(before: index) }
      if let group = counted(before: index) { return group }
      // "kwam uit op 38.377, 8 procent meer dan in 2022"
      if way == .either, index > figures.startIndex,
        figures[index - 1].kind == .count || figures[index - 1].isRatio,
        let same = measure(of: index - 1, along: .back)
      {
        return same
      }
      return topic(before: index)
    }
    if figure.kind == .duration {
      return stated(before: index) ?? unit(of: index)
    }
    if figure.kind == .amount, let matter = matter(of: figure) { return matter }
    if let noun = figure.noun {
      return phrase(from: figure.range.upperBound, to: noun.range.upperBound)
    }
    if let subject = subject(before: index) { return subject }
    if figure.kind == .amount {
      if let sized = sized(by: index) { return sized }
      if way != .forward, isBracketed(index), let same = measure(of: index - 1, along: .back) {
        return same
      }
      return statedAmount(before: index) ?? purpose(of: index) ?? moved(before: index)
        ?? neighbour(before: index)
    }
    if figure.kind == .measure {
      return sized(by: index) ?? statedAmount(before: index) ?? moved(before: index)
        ?? unit(of: index)
    }
    guard figure.kind == .count || figure.kind == .range else { return nil }
    if figure.kind == .range, let unit = unit(of: index), Self.isAmount(unit) {
      return sized(by: index) ?? statedAmount(before: index) ?? unit
    }
    if let named = unit(of: index) ?? counted(before: index) ?? counted(after: index) {
      return named
    }
    // "nam met 412 toe tot 3.950"
    if way != .forward, index > figures.startIndex, figures[index - 1].kind == .count,
      let word = DutchWord.before(in: text, figure.edge), word.count == 3,
      DutchWord.matches(text, word, "tot"), let same = measure(of: index - 1, along: .back)
    {
      return same
    }
    return moved(before: index)
  }

  /// Whether a unit says how figures are measured and not what they count.
  private static func isAmount(_ unit: String) -> Bool {
    ["euro", "€", "%", "procent"].contains(unit)
  }

  /// Whether `aandeel` or `percentage` stands before a figure.
  private func isShareOf(_ index: Int) -> Bool {
    words(before: index).contains {
      DutchWord.matches(sentence.text, $0.range, "aandeel")
        || DutchWord.matches(sentence.text, $0.range, "percentage")
    }
  }

  /// What the nearest number before a figure counts.
  private func counted(before index: Int) -> String? {
    for other in figures[..<index].reversed() where other.hasUnit && other.kind == .count {
      guard let noun = other.noun else { continue }
      return phrase(from: other.range.upperBound, to: noun.range.upperBound)
    }
    return nil
  }

  /// What the next number counts: `op Saba 265, op Bonaire 1.340 huishoudens`.
  private func counted(after index: Int) -> String? {
    for other in figures[(index + 1)...] where other.hasUnit && other.kind == .count {
      guard let noun = other.noun else { continue }
      return phrase(from: other.range.upperBound, to: noun.range.upperBound)
    }
    return nil
  }

  /// The noun after `het aantal` that stands nearest before a figure, not before another one.
  private func subject(before index: Int) -> String? {
    let quantities = Self.quantities
    for word in words(before: index) where quantities.contains(word.word) {
      var at = word.end
      // "het aantal door werkgevers gerealiseerde banen": the agent is stepped over.
      if let by = DutchWord.after(in: sentence.text, at),
        DutchWord.matches(sentence.text, by, "door"),
        let agent = DutchWord.after(in: sentence.text, by.upperBound)
      {
        at = agent.upperBound
      }
      if let noun = DutchUnit.noun(after: at, in: sentence.text) {
        return phrase(from: at, to: noun.range.upperBound)
      }
      if let aged = aged(after: at) { return aged }
      // "het aantal open zaken": an adjective without -e.
      if let word = DutchWord.after(in: sentence.text, at), word.count < 12,
        !Self.prepositions.contains(sentence.text, word),
        let noun = DutchUnit.noun(after: word.upperBound, in: sentence.text)
      {
        return phrase(from: at, to: noun.range.upperBound)
      }
      // "het aandeel hernieuwbare energie"
      guard let noun = headNoun(after: at, before: figures[index].range.lowerBound),
        !Self.prepositions.contains(sentence.text, noun)
      else { return nil }
      return phrase(from: at, to: noun.upperBound)
    }
    return nil
  }

  /// People of an age: `80-plussers`, `18-jarigen`.
  private func aged(after offset: Int) -> String? {
    let text = sentence.text
    let start = DutchWord.skipSpaces(in: text, at: offset)
    var at = start
    while at < text.count, at - start < 3, ASCII.isDigit(text[at]) { at += 1 }
    guard at > start, at < text.count, text[at] == UInt8(ascii: "-") else { return nil }
    let end = DutchWord.end(in: text, from: at + 1)
    return end > at + 2 ? phrase(from: start, to: end) : nil
  }

  /// What a share is a part of, where that stands before it: `van deze inleenverbanden is 74,2 %`.
  private func whole(before index: Int) -> String? {
    for word in words(before: index)
    where DutchWord.matches(sentence.text, word.range, "van")
      || DutchWord.matches(sentence.text, word.range, "Van")
    {
      var at = word.end
      guard let article = DutchWord.after(in: sentence.text, at),
        Self.articles.contains(sentence.text, article)
      else { continue }
      at = article.upperBound
      if let aged = aged(after: at) { return aged }
      guard let noun = DutchUnit.noun(after: at, in: sentence.text),
        noun.range.upperBound < figures[index].range.lowerBound
      else { continue }
      return phrase(from: at, to: noun.range.upperBound)
    }
    return nil
  }

  /// The words before a figure, nearest first, back to the figure before it; two dozen at most.
  private func words(before index: Int) -> some Sequence<Token> {
    let limit =
      index > figures.startIndex
      ? figures[index - 1].range.upperBound : sentence.range.lowerBound
    let words = sentence.words
    let next = words.firstToken(from: figures[index].range.lowerBound)
    return sequence(state: (next: next, left: 24)) { state in
      while state.next > words.range.lowerBound, state.left > 0 {
        state.next -= 1
        let token = words.tokens[state.next]
        guard Int(token.start) >= limit else { return nil }
        if DutchWord.isLetter(in: words.bytes, at: Int(token.start)) {
          state.left -= 1
          return token
        }
      }
      return nil
    }
  }

  static let articles = WordClass("claim.measure.articles")

  /// What a share is a part of: `76,0 procent van deze inleenverbanden`.
  private func part(of figure: ClaimFigure) -> String? {
    let text = sentence.text
    var at = figure.range.upperBound
    if let unit = figure.unit { at = unit.range.upperBound }
    guard let van = DutchWord.after(in: text, at) else { return nil }
    if Self.small.contains(text, van), let noun = DutchUnit.noun(after: at, in: text) {
      return phrase(from: at, to: noun.range.upperBound)
    }
    guard DutchWord.matches(text, van, "van") else {
      // "25 procent biologische landbouw"
      guard figure.kind == .percentage, van.count > 5,
        text[van.upperBound - 1] == UInt8(ascii: "e"),
        text[van.upperBound - 2] != UInt8(ascii: "d"), !Self.prepositions.contains(text, van),
        !ASCII.isUpper(text[van.lowerBound]),
        let noun = headNoun(after: van.lowerBound, before: sentence.range.upperBound),
        noun.lowerBound > van.lowerBound
      else { return nil }
      return phrase(from: van.lowerBound, to: noun.upperBound)
    }
    at = van.upperBound
    if let article = DutchWord.after(in: text, at), Self.articles.contains(text, article) {
      at = article.upperBound
    }
    if let aged = aged(after: at) { return aged }
    if let noun = DutchUnit.noun(after: at, in: text) {
      return phrase(from: at, to: noun.range.upperBound)
    }
    // "van de doelstelling", "van het totale target": a noun without a plural's ending.
    var end = at
    for _ in 0..<3 {
      guard let word = DutchWord.after(in: text, end),
        word.upperBound <= sentence.range.upperBound,
        ClaimPeriod.words(in: text, at: word) == nil
      else { return nil }
      if end > at, Self.prepositions.contains(text, word) { break }
      end = word.upperBound
      if Self.quantities.contains(text, word) {
        guard let noun = DutchUnit.noun(after: end, in: text) else { return nil }
        return phrase(from: end, to: noun.range.upperBound)
      }
      if text[end - 1] != UInt8(ascii: "e"), !Self.sums.contains(text, word) { break }
    }
    return end > at ? phrase(from: at, to: end) : nil
  }

  static let prepositions = WordClass("claim.measure.prepositions")
  private static let sums = WordClass("claim.measure.sums")

  private static let small = WordClass("claim.measure.small")

  /// The words of a stretch, `minder` left out.
  func phrase(from start: Int, to end: Int) -> String {
    let text = sentence.text
    var at = DutchWord.skipSpaces(in: text, at: start)
    while let word = DutchWord.after(in: text, at), word.upperBound < end,
      Self.small.contains(text, word)
    {
      at = DutchWord.skipSpaces(in: text, at: word.upperBound)
    }
    return String(decoding: text[min(at, end)..<end], as: UTF8.self)
  }
}
