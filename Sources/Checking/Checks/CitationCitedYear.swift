internal import Extraction

/// One paper cited with a parliamentary year.
struct CitedYear: Sendable {
  /// The paper's identifier.
  let paper: String
  /// The calendar year in which the cited parliamentary year starts.
  let startYear: Int
  /// The index of the reference.
  let reference: Int
  /// What is cited.
  let target: Reference.Target

  /// A cited year; `nil` where no year is cited, or where the identifier holds the year itself.
  ///
  /// `h-tk-20222023-84-12` and `h-tk-20232024-84-12` are two papers, not one in conflict.
  init?(_ target: Reference.Target, of reference: Reference, at index: Int) {
    guard reference.kind == .kamerstuk, let id = target.id, target.number != nil,
      let year = target.sessionYear.flatMap({ CitationCalendar($0) }),
      !id.utf8.dropFirst(4).prefix(8).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    paper = id
    startYear = year.startYear
    self.reference = index
    self.target = target
  }

  /// The mention as an operand.
  var operand: Verification.Operand {
    Verification.Operand(value: nil, reference: reference, span: target.span)
  }

  /// Whether the number may come back in a later year: letters of the Eerste Kamer did so until
  /// 2010 (`kst-20082009-22112-CR`).
  var isRepeatable: Bool {
    guard let first = target.number?.utf8.first else { return false }
    return startYear < 2010 && !(0x30...0x39).contains(first)
  }

  /// The note on such a number.
  static let repeatable =
    "letters van de Eerste Kamer kwamen tot 2010 in een volgend jaar terug; het kunnen twee stukken zijn"
}

/// Which year most mentions of a paper bear.
struct YearVote: Sendable {
  /// The year of the majority, else that of the first mention.
  let usual: Int
  /// Whether one year has more mentions than any other.
  let isMajority: Bool

  /// Counts the years of all mentions, in reading order; there is at least one.
  init(_ years: [Int]) {
    var counts: [Int: Int] = [:]
    for year in years { counts[year, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let winners = counts.filter { $0.value == most }.keys
    isMajority = winners.count == 1
    usual = isMajority ? winners.first ?? 0 : years.first ?? 0
  }
}
