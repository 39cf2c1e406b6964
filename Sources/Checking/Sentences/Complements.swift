internal import DutchText

/// Words for the two halves of a whole.
///
/// Where one part is `in de markt` and the other `bij de overheid`, there is no third: such parts
/// must make the whole. Of other parts (`in Utrecht`, `in Zeeland`) that is not known.
enum Complements {
  /// The beginnings of the words for two halves.
  private struct Halves {
    let first: (word: String, initial: TextSlice.Initials)
    let second: (word: String, initial: TextSlice.Initials)

    init(_ first: String, _ second: String) {
      self.first = (first, TextSlice.Initials(of: first))
      self.second = (second, TextSlice.Initials(of: second))
    }
  }

  private static let strict: [Halves] = [
    Halves("markt", "overheid"), Halves("privat", "overheid"), Halves("privat", "publiek"),
    Halves("man", "vrouw"),
    Halves("jongens", "meisjes"), Halves("formele", "inleen"), Halves("vaste", "tijdelijke"),
    Halves("vast", "tijdelijk"),
    Halves("structure", "incidente"), Halves("voltijd", "deeltijd"),
    Halves("binnenland", "buitenland"),
    Halves("wel", "niet"), Halves("ja", "nee"), Halves("huur", "koop"), Halves("jonger", "ouder"),
    Halves("binnen", "buiten"),
    Halves("binnen", "daarbuiten"),
    Halves("zelfstandig", "loondienst"), Halves("nieuwe", "bestaande"), Halves("gehaald", "gezakt"),
  ]
  /// Pairs that often leave a third: what is still open, what is neither.
  private static let loose: [Halves] = [
    Halves("toegewezen", "afgewezen"), Halves("toegekend", "afgewezen"), Halves("eigen", "vreemd"),
    Halves("interne", "externe"), Halves("positie", "negatie"), Halves("gegrond", "ongegrond"),
    Halves("openbaar", "bijzonder"), Halves("verplicht", "vrijwillig"),
    Halves("stedelijk", "landelijk"),
    Halves("digita", "papier"),
  ]
  /// Verbs that say of both halves what holds of some: `200 meisjes zijn geslaagd`.
  private static let verbs = WordClass("sentence.halves.verbs")

  /// Whether the words after the parts of a list name the halves of one whole.
  ///
  /// With three parts, two of them may be the halves and the third what is neither:
  /// `1.900 toegekend, 380 afgewezen en 200 nog in behandeling`.
  static func divide(_ parts: [TextSlice]) -> Bool {
    guard let last = parts.last, (2...3).contains(parts.count) else { return false }
    if parts.count == 2 { return divide(parts[0], last) }
    return divide(parts[0], parts[1])
      && last.has(anyOf: ["nog", "behandeling", "onbekend", "ingetrokken", "neutraal", "anders"])
  }

  /// Whether the words after the parts of a list leave nothing of their whole out.
  ///
  ///     231 vrouwen en 189 mannen        9 deden mee; 3 deden niet mee
  static func fill(_ parts: [TextSlice]) -> Bool {
    guard parts.count == 2 else { return parts.count == 3 && divide(parts) }
    if denies(parts[1]), !parts[0].has("niet") { return true }
    return name(parts[0], parts[1], as: strict) && !parts[1].has(anyOf: verbs)
      && !parts[1].prefix(nearby).has(anyOf: narrowing)
  }

  /// How far behind a figure words still say of it what it counts.
  private static let nearby = 40
  /// Words behind the name of a half that make it smaller: `750 in deeltijd met een beurs`.
  private static let narrowing = ["met", "zonder", "die", "waarvan"]

  /// Whether words deny what was said of the other part: `en 5 niet`, `3 deden niet mee`.
  private static func denies(_ part: TextSlice) -> Bool {
    let words = part.prefix(nearby)
    return words.has("niet") && !words.has("kunnen") && !part.has(anyOf: ["nog niet", "of"])
      && !part.has(anyOf: ["niet alleen", "niet meer", "niet eens", "niet slechts"])
  }

  /// Whether two stretches name the halves of one whole.
  static func divide(_ one: TextSlice, _ other: TextSlice) -> Bool {
    name(one, other, as: strict) || name(one, other, as: loose)
  }

  private static func name(
    _ one: TextSlice, _ other: TextSlice, as pairs: [Halves]
  ) -> Bool {
    let (mine, theirs) = (one.initials, other.initials)
    return pairs.contains { pair in
      let (first, second) = (pair.first, pair.second)
      // Nearly all pairs are turned away here.
      guard
        (mine.hold(first.initial) && theirs.hold(second.initial))
          || (mine.hold(second.initial) && theirs.hold(first.initial))
      else { return false }
      let (a, b) = (one.hasWord(startingWith: first.word), one.hasWord(startingWith: second.word))
      guard a != b else { return false }
      let (c, d) = (
        other.hasWord(startingWith: first.word), other.hasWord(startingWith: second.word)
      )
      return a ? d && !c : c && !d
    }
  }
}
