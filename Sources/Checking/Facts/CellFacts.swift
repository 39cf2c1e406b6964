internal import Extraction

/// The facts that a letter's tables state, found by what they are of and when.
///
/// A figure of the text is held against those of its own time alone, so that many figures and many
/// cells are not held against each other one by one.
struct CellFacts: Sendable {
  /// What must be the same in the text and in a table.
  private struct Moment: Hashable {
    var noun: String
    var dimensions: [Claim.Dimension]
    var role: Claim.Role
    /// The period, else the baseline.
    var time: String?
    var isPeriod: Bool

    init(_ key: Fact.Key, time: String?, isPeriod: Bool) {
      noun = key.noun
      dimensions = key.dimensions
      role = key.role
      self.time = time
      self.isPeriod = isPeriod
    }
  }

  private let facts: [Fact]
  private var places: [Moment: [Int]] = [:]

  /// The facts of a letter that stand in a cell.
  init(of ledger: FactLedger) {
    facts = ledger.facts
    for at in facts.indices where facts[at].occurrences.contains(where: { !$0.isInText }) {
      let key = facts[at].key
      places[Moment(key, time: key.period, isPeriod: true), default: []].append(at)
      places[Moment(key, time: key.baseline, isPeriod: false), default: []].append(at)
    }
  }

  /// The facts of a key's period, or where it says none of its baseline.
  func candidates(for key: Fact.Key) -> [Int] {
    places[Moment(key, time: key.period ?? key.baseline, isPeriod: key.period != nil)] ?? []
  }

  /// The one fact with which nothing differs that both say; `nil` where there are none or several.
  func only(agreeingWith key: Fact.Key) -> Fact? {
    var found: Int?
    for at in candidates(for: key) where facts[at].key.agrees(with: key) {
      guard found == nil else { return nil }
      found = at
    }
    return found.map { facts[$0] }
  }
}
