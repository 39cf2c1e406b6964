internal import Extraction

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
  /// The dossiers of each letter that another letter shares, as numbers.
  let dossiers: [[Int]]
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
    dossiers = CorpusFacts.sharedDossiers(of: letters)
  }

  private static func sharedDossiers(of letters: [LetterFacts]) -> [[Int]] {
    var times: [String: Int] = [:]
    for letter in letters {
      for dossier in letter.dossiers { times[dossier, default: 0] += 1 }
    }
    var numbers: [String: Int] = [:]
    return letters.map { letter in
      letter.dossiers.compactMap { dossier in
        guard times[dossier, default: 0] > 1 else { return nil }
        let number = numbers[dossier] ?? numbers.count
        numbers[dossier] = number
        return number
      }
    }
  }

  /// The places in `entries` of the facts with one key, in the order of letters.
  func places(with key: Fact.Key) -> [Int] { byKey[key] ?? [] }

  /// The places in `entries` of the facts with each key of what is, where two letters have it.
  var shared: [[Int]] {
    byKey.compactMap { key, places in
      guard key.role == .realised, let first = places.first, let last = places.last,
        entries[first].letter < entries[last].letter
      else { return nil }
      return places
    }
  }

  /// The id of a fact's letter.
  func id(of entry: Entry) -> String { letters[entry.letter].letter }

  /// What people call a fact's letter.
  func name(of entry: Entry) -> String { letters[entry.letter].name }

  /// Whether two facts of one key count one thing, so that different figures contradict.
  func areOfOneSeries(_ one: Entry, _ other: Entry) -> Bool {
    guard one.fact.measure == other.fact.measure else { return false }
    if areRelated(one, other), one.fact.key.period == "nulmeting" { return true }
    return letters[one.letter].continues(letters[other.letter], in: one.fact)
  }

  /// Whether two facts are of letters that share a dossier.
  func areRelated(_ one: Entry, _ other: Entry) -> Bool {
    letters[one.letter].isRelated(to: letters[other.letter])
  }
}
