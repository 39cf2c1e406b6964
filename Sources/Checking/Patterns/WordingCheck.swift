internal import LetterModel

/// A check whose relations the patterns of a rule in `sentences.wording` assert.
///
///     .wording("text.remainder", summary: "what is said to be left is the whole less its …")
///
/// What is `certain` or `likely` is read from words alone: of the matches at one figure the first
/// pattern's counts. What is only `possible` is tried with the figures, after all else was asked.
struct WordingCheck: Check {
  let rule: String
  let summary: String
  /// The wordings that have its patterns.
  let wording: Wording
  /// Where its rule stands in them; `nil` where they have none of that id.
  let place: Int?

  init(_ rule: String, summary: String, in wording: Wording = .dutch) {
    self.rule = rule
    self.summary = summary
    self.wording = wording
    place = wording.rules.firstIndex { $0.id == rule }
  }
}
