internal import Extraction
internal import LetterModel

/// One paper cited with a parliamentary year.
struct CitedYear: Sendable {
  /// The paper's identifier.
  let paper: String
  /// The calendar year in which the cited parliamentary year starts.
  let startYear: Int
  /// The index of the reference.
  let citation: Int
  /// What is cited.
  let target: Citation.Target
  /// The one parliamentary year that holds the day which the letter gives the paper.
  let dated: Int?

  /// A cited year; `nil` where no year is cited, or where the identifier holds the year itself.
  ///
  /// `h-tk-20222023-84-12` and `h-tk-20232024-84-12` are two papers, not one in conflict.
  init?(_ target: Citation.Target, of citation: Citation, at index: Int) {
    guard citation.kind == .kamerstuk, let id = target.id, target.number != nil,
      let year = target.sessionYear.flatMap(CitationCalendar.startYear),
      !id.utf8.dropFirst(4).prefix(8).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    paper = id
    startYear = year
    self.citation = index
    self.target = target
    dated = Self.yearHolding(citation.date)
  }

  /// The parliamentary year that holds a day; `nil` close to its borders, where a letter may be
  /// printed in the next year, and for a month or a year alone.
  private static func yearHolding(_ date: CalendarDate?) -> Int? {
    guard let date, date.day != nil, date.year >= 2012 else { return nil }
    let day = CitationCalendar.days(of: date).lowerBound
    let year = CitationCalendar(holding: day)
    return day - year.start > 7 && year.end - day > 45 ? year.startYear : nil
  }

  /// The mention as an operand.
  var operand: Verification.Operand {
    Verification.Operand(value: nil, citation: citation, span: target.span)
  }

  /// Whether the number may come back in a later year: letters of the Eerste Kamer did so until
  /// 2010 (`kst-20082009-22112-CR`).
  var isRepeatable: Bool {
    guard let first = target.number?.utf8.first else { return false }
    return startYear < 2010 && !(0x30...0x39).contains(first)
  }

  /// The note on such a number.
  static let repeatable = Message(
    english: "until 2010 letters of the Eerste Kamer came back in a later year; "
      + "these can be two papers",
    dutch: "letters van de Eerste Kamer kwamen tot 2010 in een volgend jaar terug; "
      + "het kunnen twee stukken zijn")
}

/// Which year most mentions of a paper bear.
struct YearVote: Sendable {
  /// The year of the majority; in a tie the one that holds the day given to the paper, else that of
  /// the first mention.
  let usual: Int
  /// Whether one year has more mentions than any other.
  let isMajority: Bool
  /// Whether a day that a letter gives the paper decides a tie.
  let isByDate: Bool

  /// Counts the years of all mentions, in reading order; there is at least one.
  ///
  /// - Parameter dated: the years that hold the days which letters give the paper.
  init(_ years: [Int], dated: [Int] = []) {
    var counts: [Int: Int] = [:]
    for year in years { counts[year, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let winners = counts.filter { $0.value == most }.keys
    isMajority = winners.count == 1
    let days = Set(dated)
    let byDate =
      !isMajority && days.count == 1 ? days.first.flatMap { winners.contains($0) ? $0 : nil } : nil
    isByDate = byDate != nil
    usual = isMajority ? winners.first ?? 0 : byDate ?? years.first ?? 0
  }
}
