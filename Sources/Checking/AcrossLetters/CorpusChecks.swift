/// A check that needs several letters.
public protocol CorpusCheck: Sendable {
  /// The rule's stable name: `corpus.goal`.
  var rule: String { get }
  /// One sentence for `griffier list checks`.
  var summary: String { get }
  /// What came of every statement of this kind, letters in the order given.
  func verifications(of corpus: CorpusFacts) -> [Verification]
}

/// The checks across letters, in the order in which their results are listed.
public let allCorpusChecks: [any CorpusCheck] = [
  CorpusLevelCheck(),
  CorpusRestatementCheck(),
  CorpusGoalCheck(),
]

/// What several letters together show.
public func corpusVerifications(_ letters: [LetterFacts]) -> [Verification] {
  let corpus = CorpusFacts(letters)
  return allCorpusChecks.flatMap { $0.verifications(of: corpus) }
}

/// The facts of many letters, found by what they are about.
public struct CorpusFacts: Sendable {
  /// A fact and the letter that states it.
  struct Entry: Sendable {
    /// The index of the letter.
    var letter: Int
    var fact: LetterFacts.Entry
  }

  let letters: [LetterFacts]
  /// All facts, letter by letter.
  let entries: [Entry]
  private let byKey: [Fact.Key: [Int]]

  /// Indexes the facts of letters.
  public init(_ letters: [LetterFacts]) {
    self.letters = letters
    var entries: [Entry] = []
    var byKey: [Fact.Key: [Int]] = [:]
    for (index, letter) in letters.enumerated() {
      for fact in letter.entries {
        byKey[fact.key, default: []].append(entries.count)
        entries.append(Entry(letter: index, fact: fact))
      }
    }
    self.entries = entries
    self.byKey = byKey
  }

  /// The facts with one key, in the order of letters.
  func facts(with key: Fact.Key) -> [Entry] { (byKey[key] ?? []).map { entries[$0] } }

  /// The identifier of a fact's letter.
  func name(of entry: Entry) -> String { letters[entry.letter].letter }

  /// Whether two facts stand in letters that share a dossier.
  func areRelated(_ one: Entry, _ other: Entry) -> Bool {
    letters[one.letter].isRelated(to: letters[other.letter])
  }
}
