internal import Checking
internal import LetterModel
internal import Reporting

/// The first sentence of a page: what came of it.
enum AnswerWords {
  /// The answer of one letter.
  ///
  ///     12 uitkomsten kloppen niet, op 10 plekken.
  ///
  /// - Parameter places: how many mistakes can explain all that is incorrect.
  static func letter(_ tally: CheckTally, places: Int) -> Message {
    let all = Verification.Verdict.allCases.reduce(0) { $0 + tally[$1] }
    let bad = tally[.contradiction]
    if bad > 0 { return wrong(bad, at: places) }
    if all == tally[.undecided] {
      return Message(
        english: "Nothing in this letter could be redone.",
        dutch: "In deze brief viel niets na te rekenen.")
    }
    return none
  }

  /// The answer of all letters.
  static func report(_ tally: CheckTally, places: Int, letters: Int) -> Message {
    let bad = tally[.contradiction]
    guard letters > 0 else {
      return Message(english: "No letters were read.", dutch: "Er zijn geen brieven gelezen.")
    }
    return bad > 0 ? wrong(bad, at: places) : none
  }

  private static let none = Message(
    english: "No mistakes were found.", dutch: "Geen fouten gevonden.")

  private static func wrong(_ count: Int, at places: Int) -> Message {
    let start =
      count == 1
      ? Message(english: "One statement is incorrect", dutch: "Eén uitkomst klopt niet")
      : .count(
        count, ("uitkomst klopt niet", "statement is incorrect"),
        ("uitkomsten kloppen niet", "statements are incorrect"))
    if places == count { return start + Message(".") }
    let end =
      places == 1
      ? Message(english: ", in one place.", dutch: ", op één plek.")
      : Message(english: ", in ", dutch: ", op ")
        + .count(places, ("plek.", "place."), ("plekken.", "places."))
    return start + end
  }
}
