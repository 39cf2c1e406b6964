/// Words for the two halves of a whole.
///
/// Where one part is `in de markt` and the other `bij de overheid`, there is no third: such parts
/// must make the whole. Of other parts (`in Utrecht`, `in Zeeland`) that is not known.
enum Complements {
  private static let pairs: [(String, String)] = [
    ("markt", "overheid"), ("privat", "overheid"), ("privat", "publiek"), ("mannen", "vrouwen"),
    ("jongens", "meisjes"), ("formele", "inleen"), ("vaste", "tijdelijke"), ("vast", "tijdelijk"),
    ("structure", "incidente"), ("voltijd", "deeltijd"), ("binnenland", "buitenland"),
    ("toegewezen", "afgewezen"), ("toegekend", "afgewezen"), ("wel", "niet"), ("ja", "nee"),
    ("eigen", "vreemd"), ("interne", "externe"), ("huur", "koop"), ("positie", "negatie"),
    ("gegrond", "ongegrond"), ("openbaar", "bijzonder"), ("verplicht", "vrijwillig"),
    ("jonger", "ouder"), ("binnen", "buiten"), ("stedelijk", "landelijk"), ("digita", "papier"),
    ("zelfstandig", "loondienst"), ("nieuwe", "bestaande"), ("gehaald", "gezakt"),
  ]

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

  /// Whether two stretches name the halves of one whole.
  static func divide(_ one: TextSlice, _ other: TextSlice) -> Bool {
    pairs.contains { first, second in
      (one.hasWord(startingWith: first) && other.hasWord(startingWith: second)
        && !one.hasWord(startingWith: second) && !other.hasWord(startingWith: first))
        || (one.hasWord(startingWith: second) && other.hasWord(startingWith: first)
          && !one.hasWord(startingWith: first) && !other.hasWord(startingWith: second))
    }
  }
}
