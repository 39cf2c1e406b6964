/// A rule of sentences as it is written down: what it is about, its patterns and its examples.
struct WordingRule: Sendable {
  /// A text and what must come of it.
  struct Example: Sendable {
    /// What must come of it.
    enum Outcome: String, Sendable {
      /// The figures confirm what is said.
      case right = "✔"
      /// They contradict it.
      case wrong = "✘"
      /// Nothing is said.
      case nothing = "–"
    }

    var outcome: Outcome
    var text: String
    /// The line of the file.
    var line: Int
  }

  /// The id of the check: `text.remainder`.
  var id: String
  /// What a statement of it asserts, in Dutch.
  var title: String
  /// What a person should know of it, in Dutch, a line an item.
  var prose: [String] = []
  var patterns: [Pattern] = []
  /// What must not stand in the sentences of a match.
  var antipatterns: [Pattern] = []
  var examples: [Example] = []
}
