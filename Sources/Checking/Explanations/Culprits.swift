internal import LetterModel

/// Which figure, if it alone were different, would mend all sums that fail together.
///
/// The principle of Fellegi and Holt: the smallest change that mends everything is the likeliest
/// mistake. A figure qualifies if one value of it satisfies every sum that contains it, those that
/// hold included; it is blamed only where it is the only one. Several are listed where a slip of the
/// pen explains one of them.
struct Culprits: Sendable {
  /// A figure and what it would have to be.
  private struct Candidate {
    var quantity: Quantity
    var needed: Interval
    var sums: Int
    var mistakes: [Mistake]
  }

  /// More figures than this are not listed for one contradiction: the row is then long.
  private static let mostListed = 16

  private let findings: [Finding]
  /// The findings by the start of the figures in them.
  private let byFigure: [Int: [Int]]

  init(_ findings: [Finding]) {
    self.findings = findings
    var byFigure: [Int: [Int]] = [:]
    for (index, finding) in findings.enumerated()
    where finding.doubt == nil && finding.comparison == nil {
      for quantity in finding.relation.figures {
        byFigure[quantity.span.start, default: []].append(index)
      }
    }
    self.byFigure = byFigure
  }

  /// The remarks on each finding that fails, by its index.
  static func remarks(on findings: [Finding]) -> [Int: [Message]] {
    let failing = findings.indices.filter { findings[$0].isFailing }
    guard !failing.isEmpty else { return [:] }
    let culprits = Culprits(findings)
    var remarks: [Int: [Message]] = [:]
    var unexplained: Set<Int> = []
    var blames: [Conclusions.Blame] = []
    for component in culprits.components(of: failing) {
      let (phrases, blamed) = culprits.remarks(onComponent: component)
      if phrases == [.noSingleFigure] { unexplained.formUnion(component) }
      if let blamed, let meant = Culprits.meant(blamed) {
        blames.append(.init(quantity: blamed.quantity, meant: meant, sums: component))
      }
      for index in component {
        remarks[index] = phrases + Truncation.remarks(on: findings[index].relation)
      }
    }
    let rows = DroppedRow.remarks(
      on: findings, failing: failing, isUnexplained: unexplained.contains)
    let conclusions = Conclusions.remarks(on: findings, blaming: blames)
    for (index, remark) in rows + conclusions { remarks[index, default: []].append(remark) }
    return remarks
  }

  /// The failing findings in groups that share figures.
  private func components(of failing: [Int]) -> [[Int]] {
    let isFailing = Set(failing)
    var seen: Set<Int> = []
    var components: [[Int]] = []
    for start in failing where !seen.contains(start) {
      var component: [Int] = []
      var queue = [start]
      seen.insert(start)
      while let index = queue.popLast() {
        component.append(index)
        for quantity in findings[index].relation.figures {
          for next in byFigure[quantity.span.start] ?? []
          where isFailing.contains(next) && seen.insert(next).inserted {
            queue.append(next)
          }
        }
      }
      components.append(component.sorted())
    }
    return components
  }

  /// The remarks, and the figure that alone can be the mistake.
  private func remarks(
    onComponent component: [Int]
  ) -> (phrases: [Message], blamed: Candidate?) {
    guard let first = component.first else { return ([], nil) }
    let candidates = findings[first].relation.figures.compactMap { quantity in
      candidate(quantity, mending: component)
    }
    if candidates.isEmpty { return ([.noSingleFigure], nil) }
    if candidates.count == 1, let only = candidates.first {
      return ([Culprits.blame(only)] + only.mistakes.prefix(1).map(Message.mistake), only)
    }
    // Several would do: those that one slip of the pen explains come first. Where none does, a list of
    // all figures says nothing.
    let ranked = candidates.sorted { rank($0) < rank($1) }
    guard ranked.contains(where: { !$0.mistakes.isEmpty }) else { return ([], nil) }
    var phrases = [
      Message.anyOf(
        ranked.prefix(Culprits.mostListed).map { ($0.quantity.printed, Culprits.meant($0)) })
    ]
    if let likely = ranked.first, let mistake = likely.mistakes.first,
      ranked.dropFirst().allSatisfy({ rank($0) > rank(likely) })
    {
      phrases.append(.mistake(mistake))
    }
    return (phrases, nil)
  }

  private func candidate(_ quantity: Quantity, mending component: [Int]) -> Candidate? {
    let sums = byFigure[quantity.span.start] ?? []
    guard Set(component).isSubset(of: sums) else { return nil }
    var needed = Interval(low: .open, high: .open)
    for index in sums {
      guard let values = findings[index].relation.interval(solvingFor: quantity),
        let both = needed.intersection(values)
      else { return nil }
      needed = both
    }
    let mistakes = Mistake.mistakes(in: quantity, within: needed)
    return Candidate(quantity: quantity, needed: needed, sums: sums.count, mistakes: mistakes)
  }

  /// The likelier a candidate, the lower: explained by a slip, then by how many sums it mends.
  private func rank(_ candidate: Candidate) -> Int {
    (candidate.mistakes.first.map { $0.kind.rawValue } ?? 9) * 1000 - min(candidate.sums, 999)
  }

  private static func blame(_ candidate: Candidate) -> Message {
    .onlyFigure(candidate.quantity.printed, meant: meant(candidate), sums: candidate.sums)
  }

  /// The value that it would have to have, as precise as it is printed.
  private static func meant(_ candidate: Candidate) -> PrintedNumber? {
    candidate.mistakes.first?.meant
      ?? candidate.needed.middle?.rounded(to: candidate.quantity.printed.exponent)
  }
}
