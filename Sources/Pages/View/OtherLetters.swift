internal import Checking
internal import LetterModel
internal import ReferenceGraph

/// What the page of a letter knows of the other letters of the report.
struct OtherLetters: Sendable {
  /// The id of the letter that is a paper, by the paper's identifier.
  var papers: [String: String] = [:]
  /// What a letter is called, by its id.
  var titles: [String: Message] = [:]
  /// The checks across letters that a letter plays a part in, by its id.
  var checks: [String: [Verification]] = [:]

  /// What the letters of a folder are called, and which papers they are.
  ///
  /// - Parameter summaries: of the letters that have a page.
  init(_ summaries: [LetterSummary]) {
    for letter in summaries {
      if let paper = letter.identifier, papers[paper] == nil { papers[paper] = letter.id }
      let label = letter.identifier.map { PaperIdentifier($0).label }
      let file = letter.file.split(separator: "/").last.map(String.init)
      let name = Message(letter.title ?? label ?? file ?? letter.id)
      titles[letter.id] = letter.date.map { name + Message(", ") + $0.words } ?? name
    }
  }
}
