internal import LetterModel
internal import Checking
internal import Reporting

/// The first sentence of a page: what came of it.
enum AnswerWords {
  /// `Eén som klopt niet.`, `Geen fouten gevonden.`
  static func letter(_ tally: CheckTally) -> Message {
    let all = Verification.Verdict.allCases.reduce(0) { $0 + tally[$1] }
    let bad = tally[.contradiction]
    let redone = all - tally[.undecided]
    if bad > 0 { return wrong(bad) }
    if redone == 0 {
      return Message(
        english: "Nothing in this letter could be redone.",
        dutch: "In deze brief viel niets na te rekenen.")
    }
    return none
  }

  /// The sentence over all letters.
  static func report(_ tally: CheckTally, letters: Int) -> Message {
    let bad = tally[.contradiction]
    guard letters > 0 else {
      return Message(english: "No letters were read.", dutch: "Er zijn geen brieven gelezen.")
    }
    return bad > 0 ? wrong(bad) : none
  }

  private static let none = Message(
    english: "No mistakes were found.", dutch: "Geen fouten gevonden.")

  private static func wrong(_ count: Int) -> Message {
    count == 1
      ? Message(english: "One statement is incorrect.", dutch: "Eén uitkomst klopt niet.")
      : Message(english: "", dutch: "")
        + .count(
          count, ("uitkomst klopt niet.", "statement is incorrect."),
          ("uitkomsten kloppen niet.", "statements are incorrect."))
  }
}
