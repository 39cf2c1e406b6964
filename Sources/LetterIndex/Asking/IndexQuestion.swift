public import Finding
internal import GRDB
internal import LetterModel

/// A question to an index: that of `griffier find`, and words in any of their forms.
public struct IndexQuestion: Sendable, Equatable {
  /// What is asked as it is of letters themselves.
  public var question: LetterQuestion
  /// Words of which any form will do; `nil` where none are asked for.
  public var words: WordQuery?
  /// Whether a paper that stands in several files is found in each.
  public var countsCopies: Bool
  /// No more places are given; `nil` for all.
  public var limit: Int?

  /// A question.
  public init(
    _ question: LetterQuestion, words: WordQuery? = nil, countsCopies: Bool = true,
    limit: Int? = nil
  ) {
    self.question = question
    self.words = words
    self.countsCopies = countsCopies
    self.limit = limit
  }

  /// What the letters have to be.
  func condition() -> Condition {
    var condition = Condition()
    if !countsCopies { condition.add("letters.\"copy_of_key\" IS NULL") }
    if let dossier = question.dossier {
      condition.add(
        """
        letters."key" IN (SELECT "letter_key" FROM dossiers WHERE "number" = ? OR "dossier" = ?)
        """, [dossier, dossier])
    }
    return condition
  }

  /// Whether one of the offices of a letter is the one that was asked for.
  func isOfMinistry(_ row: Row) -> Bool {
    guard let ministry = question.ministry else { return true }
    let offices = (row["offices"] as String? ?? "").split(separator: "\n")
    return offices.contains { ministry.stands(in: Array($0.utf8)) }
  }

  /// The offices that send or sign a letter, a line each, where one is asked for.
  var officeColumn: String {
    guard question.ministry != nil else { return "NULL AS offices" }
    return """
      coalesce(letters."sender", '') || char(10) || coalesce((
        SELECT group_concat(persons."role", char(10)) FROM persons
        WHERE persons."letter_key" = letters."key"), '') AS offices
      """
  }

  /// Whether a letter or what stands around a place is of the year that was asked for.
  func isOfYear(_ row: Row, period: String?, texts: [[UInt8]]) -> Bool {
    guard let year = question.year else { return true }
    if row["year"] as Int? == year { return true }
    guard let phrase = Phrase(String(year)) else { return false }
    if let period { return phrase.stands(in: Array(period.utf8)) }
    return texts.contains { phrase.stands(in: $0) }
  }

  /// Whether all phrases and words stand in one of the texts around a place.
  func holdsWords(_ texts: [[UInt8]]) -> Bool {
    question.phrases.allSatisfy { phrase in texts.contains { phrase.stands(in: $0) } }
      && words.map { words in !words.places(in: Array(texts.joined(separator: [10]))).isEmpty }
        ?? true
  }
}
