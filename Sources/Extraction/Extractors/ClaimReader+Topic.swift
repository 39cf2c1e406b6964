internal import DutchText
internal import LetterModel

/// What a sentence speaks of, where no words beside a figure say what it counts.
extension ClaimReader {
  /// The noun that an amount belongs to: `een besparing van 45 miljoen euro`.
  func owner(of index: Int) -> String? {
    let text = sentence.text
    guard let van = DutchWord.before(in: text, leadingEdge(of: figures[index])), van.count == 3,
      DutchWord.matches(text, van, "van"),
      let noun = DutchWord.before(in: text, van.lowerBound), noun.count > 4,
      noun.lowerBound >= sentence.range.lowerBound, !ASCII.isUpper(text[noun.lowerBound]),
      ClaimWords.marker(text, noun)?.marker != .target
    else { return nil }
    return String(decoding: text[noun], as: UTF8.self)
  }

  private static let stating = WordTable<Bool>(
    words: """
      bedraagt bedroeg bedragen bedroegen geraamd raming komt kwam uitkomt uitkomen kost kosten
      """)

  /// The subject of a sentence that says how large it is: `De bekostiging bedraagt € 8.150`.
  func statedAmount(before index: Int) -> String? {
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

  private static let theWords = WordTable<Bool>(words: "de het")
  private static let agents = WordTable<Bool>(
    words: """
      kabinet minister staatssecretaris regering overheid politie gemeente gemeenten provincie
      wetsvoorstel commissie raad kamer
      """)

  /// The first thing that a sentence speaks of: `Het ziekteverzuim in de zorg is …`.
  ///
  /// An article opens it that no preposition stands before; who acts, and `het doel`, are no thing
  /// that is counted.
  func topic(before index: Int) -> String? {
    let text = sentence.text
    let limit = figures[index].range.lowerBound
    var at = sentence.range.lowerBound
    var last: Range<Int>?
    while at < limit, at - sentence.range.lowerBound < 200 {
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
      else { continue }
      return phrase(from: word.upperBound, to: noun.upperBound)
    }
    return nil
  }

  private static let leads = WordTable<Bool>(
    words: """
      van voor in op bij aan met uit door over naar onder tijdens sinds vanaf tot tegen binnen
      buiten tussen na per ten
      """)

  /// Words after `het` that make it no article: `het gaat om`.
  private static let verbs = WordTable<Bool>(
    words: "gaat is was betreft blijkt bleek zijn waren wordt werd komt kwam heeft kan zal zou")

  /// The noun after an article and its adjectives; `nil` for a name or one who acts.
  func headNoun(after start: Int, before limit: Int) -> Range<Int>? {
    let text = sentence.text
    var at = start
    for _ in 0..<3 {
      guard let word = DutchWord.after(in: text, at), word.upperBound <= limit, word.count > 3,
        !ASCII.isUpper(text[word.lowerBound]), !Self.agents.contains(text, word),
        !Self.verbs.contains(text, word), !Self.quantities.contains(text, word)
      else { return nil }
      let isAdjective =
        text[word.upperBound - 1] == UInt8(ascii: "e")
        && text[word.upperBound - 2] != UInt8(ascii: "i")
      guard isAdjective, let next = DutchWord.after(in: text, word.upperBound), next.count > 3,
        !Self.prepositions.contains(text, next), next.upperBound <= limit
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

  static let quantities = WordTable<Bool>(words: "aantal aandeel bedrag percentage budget")
}
