internal import LetterModel

/// How something went, year by year, with what was to be reached.
struct Series: Sendable {
  /// What it counts.
  let name: SeriesName
  /// What was, by year; several in a year where letters differ.
  let points: [SeriesPoint]
  /// What was to be reached, by year.
  let targets: [SeriesPoint]

  /// Fewer years make no line.
  static let fewestYears = 3

  /// The series of letters, in the order in which they are first named.
  static func all(of letters: [SeriesDraft]) -> [Series] {
    var all = SeriesDraft()
    for letter in letters { all.add(letter) }
    return all.names.compactMap { Series($0, all[$0]) }
  }

  private init?(_ name: SeriesName, _ points: [SeriesPoint]) {
    let ordered = points.sorted {
      ($0.year, $0.letter, $0.figure) < ($1.year, $1.letter, $1.figure)
    }
    self.name = name
    self.points = Self.eachOnce(ordered.filter { !$0.isTarget })
    targets = Self.eachOnce(ordered.filter(\.isTarget))
    guard Set(self.points.map(\.year)).count >= Self.fewestYears else { return nil }
    // Sentences of one letter may speak of different things by one noun.
    if case .dossier = name.scope, Set(self.points.map(\.letter)).count < 2 { return nil }
  }

  /// A value that a letter repeats is told once.
  private static func eachOnce(_ points: [SeriesPoint]) -> [SeriesPoint] {
    var seen: Set<[Int]> = []
    return points.filter {
      seen.insert([$0.year, $0.value.coefficient, $0.value.exponent]).inserted
    }
  }
}
