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
