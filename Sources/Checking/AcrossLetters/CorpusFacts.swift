/// What many letters state and cite, found by what it is about.
public struct CorpusFacts: Sendable {
  /// A fact and the letter that states it.
  struct Entry: Sendable {
    /// The index of the letter.
    var letter: Int
    var fact: LetterFacts.Entry
  }

  let letters: [LetterFacts]
  /// The parliamentary years with which letters cite papers.
  let citedYears: [CitedYears]
  /// All facts, letter by letter.
  let entries: [Entry]
  private let byKey: [Fact.Key: [Int]]

  /// Indexes the facts of letters, and keeps the years with which they cite papers.
  public init(_ letters: [LetterFacts], citing citedYears: [CitedYears] = []) {
    self.letters = letters
    self.citedYears = citedYears
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

  /// Whether two facts are of letters that share a dossier.
  func areRelated(_ one: Entry, _ other: Entry) -> Bool {
    letters[one.letter].isRelated(to: letters[other.letter])
  }
}
