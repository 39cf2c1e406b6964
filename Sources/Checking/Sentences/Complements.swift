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
  ]

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
