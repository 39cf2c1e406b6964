internal import Checking

/// What the page of a letter knows of the other letters of the report.
struct OtherLetters: Sendable {
  /// The id of the letter that is a paper, by the paper's identifier.
  var papers: [String: String] = [:]
  /// What a letter is called, by its id.
  var titles: [String: String] = [:]
  /// The checks across letters that a letter plays a part in, by its id.
  var checks: [String: [Verification]] = [:]
}
