/// What a letter says, as a list of facts that two readings of it can be compared by.
///
/// A fact is a line that a person can read:
///
///     header     date: 2023-07-06
///     note       3: Kamerstuk 34 352, nr. 281.
///     call       3 after “te verbeteren”
///     cell       Tabel 1, Totaal, 2: 81117 (total)
///     citation   note 3: kst-34352-281
///     figure     body: 81117
public struct LetterFacts: Sendable, Equatable {
  /// What a fact is about.
  public enum Kind: String, Sendable, CaseIterable {
    case header, note, call, table, column, cell, citation, figure
  }

  /// One fact.
  public struct Sourced: Sendable, Hashable, CustomStringConvertible {
    /// What it is about.
    public var kind: Kind
    /// The fact in words.
    public var text: String

    /// The fact as a test prints it.
    public var description: String { "\(kind.rawValue)  \(text)" }
  }

  /// The facts, in reading order within a kind.
  public private(set) var facts: [Sourced] = []

  /// No facts.
  public init() {}

  /// Adds a fact.
  public mutating func add(_ kind: Kind, _ text: String) {
    facts.append(Sourced(kind: kind, text: text))
  }

  /// The facts of which a condition holds.
  public func filtered(_ holds: (Sourced) -> Bool) -> LetterFacts {
    var kept = LetterFacts()
    kept.facts = facts.filter(holds)
    return kept
  }

  /// What the other list lacks (`-`) and what it has too much (`+`); empty where both agree.
  ///
  /// Each fact counts as often as it stands there. The order within header, notes and tables says
  /// nothing; of citations and figures it is compared where the same ones are found.
  public func differences(from read: LetterFacts) -> [String] {
    var counts: [Sourced: Int] = [:]
    for fact in facts { counts[fact, default: 0] += 1 }
    for fact in read.facts { counts[fact, default: 0] -= 1 }
    var lines: [String] = []
    for fact in facts where counts[fact, default: 0] > 0 {
      lines.append("- \(fact)")
      counts[fact, default: 0] -= 1
    }
    for fact in read.facts where counts[fact, default: 0] < 0 {
      lines.append("+ \(fact)")
      counts[fact, default: 0] += 1
    }
    return lines
  }

  /// The last two words of a text: what stands before a mark.
  static func lastWords(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).suffix(2).joined(separator: " ")
  }

  /// A text with one space for any run of white space.
  static func single(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
