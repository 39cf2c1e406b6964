internal import DutchText
internal import LetterModel

/// What a sentence speaks of, where no words beside a figure say what it counts.
extension ClaimReader {
  private static let stating = WordClass("claim.topic.stating")

  /// The subject of a sentence that says how large it is: `De bekostiging bedraagt € 8.150`.
  func statedAmount(before index: Int) -> String? {
    if let verb = DutchWord.before(in: sentence.text, figures[index].edge),
      Self.being.contains(sentence.text, verb)
    {
      return topic(before: index)
    }
    var at = sentence.range.lowerBound
    while at < sentence.range.upperBound {
      guard let word = DutchWord.after(in: sentence.text, at) else {
        at += 1
        continue
      }
      if Self.stating.contains(sentence.text, word) { return topic(before: index) }
      at = word.upperBound
    }
    return nil
  }

  private static let being = WordClass("claim.topic.being")

  /// The subject of `De wachttijd bedraagt gemiddeld 14 weken`.
  func stated(before index: Int) -> String? {
    let text = sentence.text
    var at = figures[index].edge
    for _ in 0..<3 {
      guard let word = DutchWord.before(in: text, at), word.lowerBound >= sentence.range.lowerBound
      else { return nil }
      if Self.lengths.contains(text, word) { return topic(before: index) }
      at = word.lowerBound
    }
    return nil
  }

  private static let lengths = WordClass("claim.topic.lengths")

  /// The word before a colon in brackets: `gemeenten (realisatie: 120 procent)`.
  func label(before index: Int) -> String? {
    let text = sentence.text
    let colon = DutchWord.skipSpaces(in: text, before: figures[index].edge)
    guard colon > 0, text[colon - 1] == UInt8(ascii: ":"),
      let word = DutchWord.before(in: text, colon - 1), word.lowerBound > sentence.range.lowerBound,
      text[word.lowerBound - 1] == UInt8(ascii: "(")
    else { return nil }
    return String(decoding: text[word], as: UTF8.self)
  }

  /// What an amount is made of: `€ 926 miljoen aan publiek geld`.
  func matter(of figure: ClaimFigure) -> String? {
    let text = sentence.text
    guard
      let to = DutchWord.after(in: text, figure.unit?.range.upperBound ?? figure.range.upperBound),
      DutchWord.matches(text, to, "aan")
    else { return nil }
    if let noun = DutchUnit.noun(after: to.upperBound, in: text) {
      return phrase(from: to.upperBound, to: noun.range.upperBound)
    }
    return headNoun(after: to.upperBound, before: sentence.range.upperBound).map {
      phrase(from: to.upperBound, to: $0.upperBound)
    }
  }

  /// What a share is of, where that is counted too: `48% van de 1.113 deelnemers`.
  func numberedWhole(behind index: Int) -> String? {
    let text = sentence.text
    guard index + 1 < figures.endIndex, let noun = figures[index + 1].noun else { return nil }
    let figure = figures[index]
    guard
      let van = DutchWord.after(in: text, figure.unit?.range.upperBound ?? figure.range.upperBound),
      DutchWord.matches(text, van, "van")
    else { return nil }
    var at = van.upperBound
    if let article = DutchWord.after(in: text, at), Self.articles.contains(text, article) {
      at = article.upperBound
    }
    let next = figures[index + 1]
    guard DutchWord.skipSpaces(in: text, at: at) >= next.edge else { return nil }
    return phrase(from: next.range.upperBound, to: noun.range.upperBound)
  }

  /// The noun that stands right before an amount, with an article and adjectives before it: `waarvan
  /// de verplichtingen € 797 miljoen bedragen`.
  func neighbour(before index: Int) -> String? {
    let text = sentence.text
    let edge = DutchWord.skipSpaces(in: text, before: figures[index].edge)
    var at = edge
    for _ in 0..<4 {
      guard let word = DutchWord.before(in: text, at), word.lowerBound >= sentence.range.lowerBound
      else { return nil }
      at = word.lowerBound
      guard Self.articles.contains(text, word) else { continue }
      guard let noun = headNoun(after: word.upperBound, before: edge), noun.upperBound == edge
      else { return nil }
      return phrase(from: word.upperBound, to: noun.upperBound)
    }
    return nil
  }

  /// What an amount is for: `75 miljoen euro beschikbaar voor het onderhoud van bruggen`.
  func purpose(of index: Int) -> String? {
    let text = sentence.text
    var at = figures[index].range.upperBound
    if let unit = figures[index].unit { at = unit.range.upperBound }
    for _ in 0..<4 {
      guard let word = DutchWord.after(in: text, at), word.upperBound <= sentence.range.upperBound
      else { return nil }
      at = word.upperBound
      guard DutchWord.matches(text, word, "voor") else { continue }
      if let article = DutchWord.after(in: text, at), Self.articles.contains(text, article) {
        at = article.upperBound
      }
      guard let noun = headNoun(after: at, before: sentence.range.upperBound) else { return nil }
      return phrase(from: at, to: noun.upperBound)
    }
    return nil
  }

  /// The subject of a sentence that says that it rose or fell: `De uitstoot daalde met 3,2 Mton`.
  func moved(before index: Int) -> String? {
    // A later figure may be of anything that was named in between.
    guard index == figures.startIndex else { return nil }
    let figure = figures[index].range
    let isMoved = sentence.marks.contains { mark in
      guard mark.marker == .increase || mark.marker == .decrease else { return false }
      return mark.range.upperBound <= figure.lowerBound
        ? figure.lowerBound - mark.range.upperBound < 40
        : mark.range.lowerBound - figure.upperBound < 24
    }
    return isMoved || comparedChange(of: figures[index]) != nil ? topic(before: index) : nil
  }

  private static let theWords = WordClass("claim.topic.the-words")
  private static let agents = WordClass("claim.topic.agents")

  /// The first thing that a sentence speaks of: `Het ziekteverzuim in de zorg is …`.
  ///
  /// An article opens it that no preposition stands before; who acts, and `het doel`, are no thing
  /// that is counted.
  func topic(before index: Int) -> String? {
    topic(from: sentence.range.lowerBound, before: index)
  }

  /// The first thing that a stretch before a figure speaks of.
  func topic(from start: Int, before index: Int) -> String? {
    let text = sentence.text
    let limit = figures[index].range.lowerBound
    var at = start
    var last: Range<Int>?
    while at < limit, at - start < 200 {
      guard let word = DutchWord.after(in: text, at), word.upperBound <= limit else {
        // A number or a comma stands between: "In 2030 moet de uitstoot".
        at += 1
        last = nil
        continue
      }
      at = word.upperBound
      defer { last = word }
      guard Self.theWords.contains(text, word),
        !(last.map { Self.leads.contains(text, $0) } ?? false),
        let noun = headNoun(after: word.upperBound, before: limit)
          ?? bareQuantity(after: word.upperBound, before: limit)
      else { continue }
      return phrase(from: word.upperBound, to: noun.upperBound)
    }
    return nil
  }

  /// `bedrag` or `aandeel` where no noun behind it says of what: `het bedrag uit 2010`.
  private func bareQuantity(after start: Int, before limit: Int) -> Range<Int>? {
    let text = sentence.text
    guard let word = DutchWord.after(in: text, start), word.upperBound <= limit,
      Self.quantities.contains(text, word), let next = DutchWord.after(in: text, word.upperBound),
      Self.prepositions.contains(text, next) || Self.verbs.contains(text, next)
        || Self.stating.contains(text, next)
    else { return nil }
    return word
  }

  private static let leads = WordClass("claim.topic.leads")

  /// Words after `het` that make it no article: `het gaat om`.
  private static let verbs = WordClass("claim.topic.verbs")

  /// The noun after an article and its adjectives; `nil` for a name or one who acts.
  func headNoun(after start: Int, before limit: Int) -> Range<Int>? {
    let text = sentence.text
    var at = start
    for _ in 0..<3 {
      guard let word = DutchWord.after(in: text, at), word.upperBound <= limit, word.count > 3,
        !ASCII.isUpper(text[word.lowerBound]), !Self.agents.contains(text, word),
        !Self.verbs.contains(text, word), !Self.quantities.contains(text, word)
      else { return nil }
      guard isAdjective(word), let next = DutchWord.after(in: text, word.upperBound),
        next.count > 3,
        !Self.prepositions.contains(text, next), !Self.verbs.contains(text, next),
        !Self.stating.contains(text, next), next.upperBound <= limit
      else {
        switch ClaimWords.marker(text, word)?.marker {
        case .target, .forecast: return nil
        default: return word
        }
      }
      at = word.upperBound
    }
    return nil
  }

  private static let adjectiveEndings = ["ieel", "ueel", "isch", "tief", "lijk", "baar"]

  /// Whether a word ends as adjectives do: `gemiddelde`, `financieel`.
  private func isAdjective(_ word: Range<Int>) -> Bool {
    let text = sentence.text
    if text[word.upperBound - 1] == UInt8(ascii: "e") {
      return text[word.upperBound - 2] != UInt8(ascii: "i")
    }
    return Self.adjectiveEndings.contains {
      word.count > $0.utf8.count + 2 && text[word].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  static let quantities = WordClass("claim.topic.quantities")
}
