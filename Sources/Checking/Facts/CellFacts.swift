internal import Extraction

/// The facts that a letter's tables state, found by what they are of and when.
///
/// A figure of the text is held against those of its own time alone, so that many figures and many
/// cells are not held against each other one by one.
struct CellFacts: Sendable {
  /// What must be the same in the text and in a table.
  private struct Moment: Hashable {
    var noun: Int32
    var dimensions: Int32
    var role: Claim.Role
    /// The period, else the baseline.
    var time: Int32
    var isPeriod: Bool

    init(_ numbers: FactNames.Numbers, isPeriod: Bool) {
      noun = numbers.noun
      dimensions = numbers.dimensions
      role = numbers.role
      time = isPeriod ? numbers.period : numbers.baseline
      self.isPeriod = isPeriod
    }
  }

  private let facts: [Fact]
  private let numbers: [FactNames.Numbers]
  /// The first fact of each moment.
  private var first: [Moment: Int] = [:]
  /// For each fact the next one of its period, and of its baseline.
  private var next: [(ofPeriod: Int?, ofBaseline: Int?)] = []

  /// The facts of a letter that stand in a cell.
  init(of ledger: FactLedger) {
    facts = ledger.facts
    numbers = ledger.numbers
    // Nothing will be asked of the tables where all facts are theirs.
    guard facts.contains(where: \.isInText) else { return }
    next = Array(repeating: (nil, nil), count: facts.count)
    // From the last on, so that each points at the one after it.
    for at in facts.indices.reversed() where facts[at].isInCell {
      next[at].ofPeriod = first.updateValue(at, forKey: Moment(numbers[at], isPeriod: true))
      next[at].ofBaseline = first.updateValue(at, forKey: Moment(numbers[at], isPeriod: false))
    }
  }

  /// The facts of a fact's period, or where it says none of its baseline.
  func candidates(for fact: Int) -> [Int] {
    let isPeriod = numbers[fact].period != FactNames.Numbers.none
    var places: [Int] = []
    var at = first[Moment(numbers[fact], isPeriod: isPeriod)]
    while let place = at {
      places.append(place)
      at = isPeriod ? next[place].ofPeriod : next[place].ofBaseline
    }
    return places
  }

  /// The one fact with which nothing differs that both say; `nil` where there are none or several.
  func only(agreeingWith fact: Int) -> Fact? {
    var found: Int?
    for at in candidates(for: fact) where numbers[at].agreesInTime(with: numbers[fact]) {
      guard found == nil else { return nil }
      found = at
    }
    return found.map { facts[$0] }
  }
}
