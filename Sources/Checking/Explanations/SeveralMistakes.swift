/// The fewest mistakes that together mend sums which no single one mends, each a slip of the pen in a
/// figure of its own.
///
///     8.847 + 1.130 = 9.977, stated 10.004       8.847 for 8.874
///     10.004 in the table, 10.040 in a sentence  10.040 for 10.004
///
/// Mistakes that stand in one sum could hide each other: then nothing is said, as where two slips would
/// do equally well.
struct SeveralMistakes {
  /// The figures that are the mistakes; none where nothing is sure enough.
  private(set) var chosen: [Culprits.Candidate] = []

  /// The mistakes among figures that each mend all sums they stand in.
  init(among candidates: [Culprits.Candidate], mending component: [Int]) {
    var open = Set(component)
    var touched: Set<Int> = []
    while !open.isEmpty {
      let mending = candidates.filter { candidate in
        !candidate.mistakes.isEmpty && !open.isDisjoint(with: candidate.sums)
          && touched.isDisjoint(with: candidate.sums)
      }
      guard let most = mending.map({ open.intersection($0.sums).count }).max() else {
        chosen = []
        return
      }
      let best = mending.filter { open.intersection($0.sums).count == most }
        .sorted { Self.rank($0) < Self.rank($1) }
      guard let first = best.first, !Self.hasRival(first, among: best.dropFirst(), in: open) else {
        chosen = []
        return
      }
      chosen.append(first)
      open.subtract(first.sums)
      touched.formUnion(first.sums)
    }
  }

  /// Whether another figure would mend some of the same sums by a slip that is as likely.
  private static func hasRival(
    _ first: Culprits.Candidate, among others: ArraySlice<Culprits.Candidate>, in open: Set<Int>
  ) -> Bool {
    let sums = open.intersection(first.sums)
    return others.contains { rank($0) == rank(first) && !sums.isDisjoint(with: $0.sums) }
  }

  private static func rank(_ candidate: Culprits.Candidate) -> Int {
    candidate.mistakes.first?.kind.rawValue ?? .max
  }
}
