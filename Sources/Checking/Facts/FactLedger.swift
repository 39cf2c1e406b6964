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
  private var roles: [Int: Claim.Role] = [:]
  /// The facts by noun and dimensions.
  private var index: [Group: [Int]] = [:]

  private struct Group: Hashable {
    var noun: [UInt8]
    var dimensions: [Claim.Dimension]
  }

  init(_ records: LetterRecords) {
    var level: (fact: Fact, place: Place)?
    var moment: (name: String, place: Place)?
    for claim in records.claims {
      for figure in claim.figures { roles[figure] = claim.role }
      if claim.role == .share {
        if let level, level.place == claim.place { bind(claim, to: level.fact, records) }
        continue
      }
      guard claim.figures.count == 1, let at = claim.figures.first,
        records.figures.indices.contains(at), facts.count < FactLedger.mostFacts,
        claim.role != .definition,
        let noun = claim.measure.flatMap(FactLedger.noun)
      else { continue }
      let figure = records.figures[at]
      guard figure.kind == .count || figure.kind == .amount || figure.kind == .measure,
        figure.hedge == nil, var quantity = Quantity(figure, at: at)
      else { continue }
      if claim.change == .decrease, !quantity.value.isNegative { quantity = quantity.negated }
      var key = Fact.Key(
        noun: noun, dimensions: claim.dimensions, role: claim.role,
        period: claim.period.flatMap(FactLedger.moment),
        baseline: claim.baseline.flatMap(FactLedger.moment))
      if claim.period != nil, key.period == nil { continue }
      if key.period == key.baseline { key.period = nil }
      // A change since some moment holds at the time that its paragraph speaks of.
      if key.period == nil, key.baseline != nil, let moment, moment.place == claim.place,
        moment.name != key.baseline
      {
        key.period = moment.name
      }
      if let period = key.period { moment = (period, claim.place) }
      let fact = Fact(
        key: key, occurrences: [.init(quantity: quantity, place: figure.place, figure: at)],
        isChange: claim.change != .level || key.baseline != nil)
      if !fact.isChange { level = (fact, claim.place) }
      add(fact)
    }
  }

  /// Ties a share to the level before it, where it says one dimension more and contradicts none.
  private mutating func bind(_ claim: Claim, to level: Fact, _ records: LetterRecords) {
    guard let at = claim.figures.first, records.figures.indices.contains(at),
      records.figures[at].kind == .percentage, let share = Quantity(records.figures[at], at: at),
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
  func role(of figure: Int) -> Claim.Role? { roles[figure] }

  /// The facts of a noun with some dimensions.
  func facts(like key: Fact.Key) -> [Fact] {
    (index[Group(noun: key.noun, dimensions: key.dimensions)] ?? []).map { facts[$0] }
  }

  private mutating func add(_ fact: Fact) {
    let group = Group(noun: fact.key.noun, dimensions: fact.key.dimensions)
    for at in index[group] ?? [] {
      let known = facts[at]
      guard known.quantity.printed == fact.quantity.printed, known.key.agrees(with: fact.key)
      else { continue }
      facts[at].key.period = known.key.period ?? fact.key.period
      facts[at].key.baseline = known.key.baseline ?? fact.key.baseline
      facts[at].isChange = known.isChange || fact.isChange
      facts[at].occurrences += fact.occurrences
      return
    }
    index[group, default: []].append(facts.count)
    facts.append(fact)
  }

  /// The last word: `extra banen` counts `banen`.
  static func noun(_ measure: String) -> [UInt8]? {
    let bytes = Array(measure.utf8)
    var start = bytes.count
    while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
    return start < bytes.count ? bytes[start...].map { ASCII.isUpper($0) ? $0 | 0x20 : $0 } : nil
  }

  /// `eind 2022`, `t/m 2022` and `2022` are one moment: a stock is counted at the year's end.
  ///
  /// `sinds 2018`, `vorig jaar` and parts of a year are none that facts may be matched by.
  static func moment(_ period: String) -> String? {
    let bytes = Array(period.utf8)
    if period == "nulmeting" { return period }
    guard bytes.count >= 4, let year = DutchDate.year(in: bytes, at: bytes.count - 4) else {
      return nil
    }
    let lead = String(decoding: bytes.dropLast(4), as: UTF8.self)
    return ["", "eind ", "t/m ", "ultimo ", "31 december ", "per eind "].contains(lead)
      ? String(year) : nil
  }
}
