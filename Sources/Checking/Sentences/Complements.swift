internal import DutchText

/// Words for the two halves of a whole.
///
/// Where one part is `in de markt` and the other `bij de overheid`, there is no third: such parts
/// must make the whole. Of other parts (`in Utrecht`, `in Zeeland`) that is not known.
enum Complements {
  private static let strict: [(String, String)] = [
    ("markt", "overheid"), ("privat", "overheid"), ("privat", "publiek"), ("mannen", "vrouwen"),
    ("jongens", "meisjes"), ("formele", "inleen"), ("vaste", "tijdelijke"), ("vast", "tijdelijk"),
    ("structure", "incidente"), ("voltijd", "deeltijd"), ("binnenland", "buitenland"),
    ("wel", "niet"), ("ja", "nee"), ("huur", "koop"), ("jonger", "ouder"), ("binnen", "buiten"),
    ("binnen", "daarbuiten"),
    ("zelfstandig", "loondienst"), ("nieuwe", "bestaande"), ("gehaald", "gezakt"),
  ]
  /// Pairs that often leave a third: what is still open, what is neither.
  private static let loose: [(String, String)] = [
    ("toegewezen", "afgewezen"), ("toegekend", "afgewezen"), ("eigen", "vreemd"),
    ("interne", "externe"), ("positie", "negatie"), ("gegrond", "ongegrond"),
    ("openbaar", "bijzonder"), ("verplicht", "vrijwillig"), ("stedelijk", "landelijk"),
    ("digita", "papier"),
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
    if parts[1].has("niet"), !parts[0].has("niet"), !parts[1].has(anyOf: ["nog niet", "of"]) {
      return true
    }
    return name(parts[0], parts[1], as: strict) && !parts[1].has(anyOf: verbs)
  }

  /// Whether two stretches name the halves of one whole.
  static func divide(_ one: TextSlice, _ other: TextSlice) -> Bool {
    name(one, other, as: strict) || name(one, other, as: loose)
  }

  private static func name(
    _ one: TextSlice, _ other: TextSlice, as pairs: [(String, String)]
  ) -> Bool {
    let (mine, theirs) = (one.initials, other.initials)
    func has(_ half: String) -> (one: Bool, other: Bool) {
      (
        mine.hold(half) && one.hasWord(startingWith: half),
        theirs.hold(half) && other.hasWord(startingWith: half)
      )
    }
    return pairs.contains { first, second in
      let (a, b) = (has(first), has(second))
      return (a.one && b.other && !b.one && !a.other) || (b.one && a.other && !a.one && !b.other)
    }
  }
}
