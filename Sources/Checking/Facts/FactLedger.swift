internal import DutchText
internal import Extraction
internal import LetterModel

/// The facts of a letter.
struct FactLedger: Sendable {
  /// More facts than this are not related to each other: the letter is a data set or hostile.
  private static let mostFacts = 600

  private(set) var facts: [Fact] = []
  /// The shares of a level, each with the level it is of.
  private(set) var shares: [BoundShare] = []
  /// What each figure is for, as the claims say.
  private var roles: [Claim.Role?]
  private var names = FactNames()
  /// What tells each fact apart, by numbers.
  private(set) var numbers: [FactNames.Numbers] = []
  /// The first fact of what it is of and when, and for each fact the next one.
  private var first: [Moment: Int] = [:]
  private var next: [Int?] = []

  private struct Moment: Hashable {
    var noun: Int32
    var dimensions: Int32
    var period: Int32
  }

  /// The facts that can be one: what differs in one of these is another fact.
  private struct Candidate: Hashable {
    var noun: Int32
    var dimensions: Int32
    var role: UInt8
    var printed: PrintedNumber
  }

  /// The facts of each candidate, and for each fact the next one of its own.
  private struct Known {
    var ends: [Candidate: Ends] = [:]
    var next: [Int?] = []

    struct Ends {
      var first: Int
      var last: Int
    }
  }

  init(_ records: LetterRecords) {
    var level: (fact: Fact, place: Place)?
    var moment: (name: String, place: Place)?
    var known = Known()
    known.ends.reserveCapacity(min(records.claims.count, FactLedger.mostFacts))
    roles = Array(repeating: nil, count: records.figures.count)
    // Most cells of a table count one thing.
    var counted: (measure: String, noun: String?) = ("", nil)
    for index in records.claims.indices {
      let role = records.claims[index].role
      for figure in records.claims[index].figures where roles.indices.contains(figure) {
        roles[figure] = role
      }
      if role == .share {
        if let level, level.place == records.claims[index].place {
          bind(records.claims[index], to: level.fact, records)
        }
        continue
      }
      guard role != .definition, facts.count < FactLedger.mostFacts,
        let at = FactLedger.figure(ofClaim: index, in: records),
        let measure = records.claims[index].measure
      else { continue }
      if measure != counted.measure { counted = (measure, FactLedger.noun(measure)) }
      guard let noun = counted.noun,
        var quantity = Quantity(records.figures, at: at)
      else { continue }
      if records.claims[index].change == .decrease, !quantity.value.isNegative {
        quantity = quantity.negated
      }
      let said = (
        period: records.claims[index].period, baseline: records.claims[index].baseline
      )
      var key = Fact.Key(
        noun: noun, dimensions: records.claims[index].dimensions, role: role,
        period: said.period.flatMap(Claim.moment),
        baseline: said.baseline.flatMap(Claim.moment))
      if said.period != nil, key.period == nil { continue }
      if key.period == key.baseline { key.period = nil }
      let place = records.claims[index].place
      // A change since some moment holds at the time that its paragraph speaks of.
      if key.period == nil, key.baseline != nil, let moment, moment.place == place,
        moment.name != key.baseline
      {
        key.period = moment.name
      }
      let fact = Fact(
        key: key,
        first: .init(quantity: quantity, place: records.figures[at].place, figure: at),
        isChange: records.claims[index].change != .level || key.baseline != nil)
      // A cell has one claim: no other speaks of its time or of its level.
      if case .block = place {
        if let period = key.period { moment = (period, place) }
        if !fact.isChange { level = (fact, place) }
      }
      add(fact, known: &known)
    }
    // From the last on, so that each points at the one after it.
    next = Array(repeating: nil, count: facts.count)
    first.reserveCapacity(facts.count)
    for at in facts.indices.reversed() {
      let own = numbers[at]
      let moment = Moment(noun: own.noun, dimensions: own.dimensions, period: own.period)
      next[at] = first.updateValue(at, forKey: moment)
    }
  }

  /// The one figure of a claim, if it can be a fact: counted or paid, and not hedged.
  private static func figure(ofClaim claim: Int, in records: LetterRecords) -> Int? {
    let figures = records.claims[claim].figures
    guard figures.count == 1, let at = figures.first, records.figures.indices.contains(at),
      records.figures[at].hedge == nil,
      records.figures[at].kind.isSummable
    else { return nil }
    return at
  }

  /// Ties a share to the level before it, where it says one dimension more and contradicts none.
  private mutating func bind(_ claim: Claim, to level: Fact, _ records: LetterRecords) {
    guard let at = claim.figures.first, records.figures.indices.contains(at),
      records.figures[at].kind == .percentage, let share = Quantity(records.figures, at: at),
      let period = level.key.period
    else { return }
    var dimensions = level.key.dimensions
    for dimension in claim.dimensions {
      guard let known = level.key.value(of: dimension.name) else {
        dimensions.append(dimension)
        continue
      }
      if known != dimension.value { return }
    }
    guard dimensions.count == level.key.dimensions.count + 1 else { return }
    dimensions.sort { $0.name < $1.name }
    shares.append(
      BoundShare(
        share: share, level: level.quantity, figure: at, dimensions: dimensions, period: period))
  }

  /// What a figure is for, as its claim says.
  func role(of figure: Int) -> Claim.Role? {
    roles.indices.contains(figure) ? roles[figure] : nil
  }

  /// The indices of the facts with the noun and dimensions of a key, of one period.
  func places(like key: Fact.Key, in period: String?) -> [Int] {
    var places: [Int] = []
    guard let noun = names.known(key.noun), let dimensions = names.known(key.dimensions),
      let time = period.map(names.known) ?? FactNames.Numbers.none
    else { return places }
    var at = first[Moment(noun: noun, dimensions: dimensions, period: time)]
    while let place = at {
      places.append(place)
      at = next[place]
    }
    return places
  }

  /// The facts of a key that says when.
  func facts(equalTo key: Fact.Key) -> [Fact] {
    places(like: key, in: key.period).compactMap { facts[$0].key == key ? facts[$0] : nil }
  }

  private mutating func add(_ fact: Fact, known: inout Known) {
    let own = names.numbers(of: fact.key)
    let candidate = Candidate(
      noun: own.noun, dimensions: own.dimensions, role: own.role,
      printed: fact.quantity.printed)
    let new = facts.count
    let isKnown = join(
      fact, own, among: &known.ends[candidate, default: .init(first: new, last: new)], &known.next)
    if isKnown { return }
    known.next.append(nil)
    numbers.append(own)
    facts.append(fact)
  }

  /// Makes a fact one with the first of some from which it does not differ; where there is none, it
  /// becomes the last of them.
  private mutating func join(
    _ fact: Fact, _ own: FactNames.Numbers, among ends: inout Known.Ends, _ next: inout [Int?]
  ) -> Bool {
    guard ends.first < facts.count else { return false }
    var place: Int? = ends.first
    while let at = place {
      guard numbers[at].agreesInTime(with: own) else {
        place = next[at]
        continue
      }
      if facts[at].key.period == nil {
        facts[at].key.period = fact.key.period
        numbers[at].period = own.period
      }
      if facts[at].key.baseline == nil {
        facts[at].key.baseline = fact.key.baseline
        numbers[at].baseline = own.baseline
      }
      facts[at].isChange = facts[at].isChange || fact.isChange
      facts[at].add(fact)
      return true
    }
    next[ends.last] = facts.count
    ends.last = facts.count
    return false
  }

  /// The last word: `extra banen` counts `banen`.
  static func noun(_ measure: String) -> String? {
    let bytes = measure.utf8
    let start = bytes.lastIndex(of: 0x20).map { bytes.index(after: $0) } ?? bytes.startIndex
    let word = measure[start...]
    guard word.utf8.contains(where: ASCII.isUpper) else { return word.isEmpty ? nil : String(word) }
    return String(
      decoding: word.utf8.map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

extension FactLedger {
  /// The occurrences of some facts that are nearest to each other, in the order of the facts.
  static func nearest(_ facts: [Fact]) -> [Fact.Occurrence] {
    guard let scarce = facts.min(by: { $0.others.count < $1.others.count }) else {
      return []
    }
    var best: [Fact.Occurrence] = []
    var spread = Int.max
    for seed in scarce.occurrences.prefix(8) {
      let chosen = facts.map { $0.occurrence(nearest: seed.figure) }
      let figures = chosen.map(\.figure)
      let width = (figures.max() ?? 0) - (figures.min() ?? 0)
      if width < spread {
        best = chosen
        spread = width
      }
    }
    return best
  }
}
