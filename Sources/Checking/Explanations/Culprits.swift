internal import LetterModel

/// Which figure, if it alone were different, would mend all sums that fail together.
///
/// The principle of Fellegi and Holt: the smallest change that mends everything is the likeliest
/// mistake. A figure qualifies if one value of it satisfies every sum that contains it, those that
/// hold included; it is blamed only where it is the only one. Several are listed where a slip of the
/// pen explains one of them.
struct Culprits: Sendable {
  /// A figure and what it would have to be.
  struct Candidate {
    var quantity: Quantity
    var needed: Interval
    /// The sums that contain it.
    var sums: [Int]
    var mistakes: [Mistake]
  }

  /// What is to be said of a finding that fails.
  struct Blame {
    var remarks: [Message] = []
    /// The index of the figure that is the likeliest mistake.
    var culprit: Int?
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

  /// What is to be said of each finding that fails, by its index.
  static func blames(on findings: [Finding]) -> [Int: Blame] {
    let failing = findings.indices.filter { findings[$0].isFailing }
    guard !failing.isEmpty else { return [:] }
    let culprits = Culprits(findings)
    var all: [Int: Blame] = [:]
    var unexplained: Set<Int> = []
    var blamed: [Conclusions.Blame] = []
    for component in culprits.components(of: failing) {
      let single = culprits.single(inComponent: component)
      if let only = single.only, let meant = meant(only) {
        blamed.append(.init(quantity: only.quantity, meant: meant, sums: component))
      }
      let several = single.isNone ? culprits.several(inComponent: component) : [:]
      if single.isNone, several.isEmpty { unexplained.formUnion(component) }
      for index in component {
        var blame = several[index] ?? single.blame
        blame.remarks += Truncation.remarks(on: findings[index].relation)
        all[index] = blame
      }
    }
    let rows = DroppedRow.remarks(
      on: findings, failing: failing, isUnexplained: unexplained.contains)
    let conclusions = Conclusions.remarks(on: findings, blaming: blamed)
    for (index, remark) in rows + conclusions {
      all[index, default: Blame()].remarks.append(remark)
    }
    return all
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

  /// What one figure alone could have done.
  private struct Single {
    var blame = Blame()
    /// The figure that alone can be the mistake.
    var only: Candidate?
    /// Whether no figure alone would mend all.
    var isNone = false
  }

  private func single(inComponent component: [Int]) -> Single {
    guard let first = component.first else { return Single() }
    let candidates = findings[first].relation.figures.compactMap { quantity in
      candidate(quantity, mending: component)
    }
    if candidates.isEmpty {
      return Single(blame: Blame(remarks: [.noSingleFigure]), isNone: true)
    }
    if candidates.count == 1, let only = candidates.first {
      let remarks = [Culprits.blame(only)] + only.mistakes.prefix(1).map(Message.mistake)
      return Single(
        blame: Blame(remarks: remarks, culprit: only.quantity.figure), only: only)
    }
    // Several would do: those that one slip of the pen explains come first. Where none does, a list of
    // all figures says nothing.
    let ranked = candidates.sorted { rank($0) < rank($1) }
    guard ranked.contains(where: { !$0.mistakes.isEmpty }) else { return Single() }
    var blame = Blame(remarks: [
      Message.anyOf(
        ranked.prefix(Culprits.mostListed).map { ($0.quantity.printed, Culprits.meant($0)) })
    ])
    if let likely = ranked.first, let mistake = likely.mistakes.first,
      ranked.dropFirst().allSatisfy({ rank($0) > rank(likely) })
    {
      blame.remarks.append(.mistake(mistake))
      blame.culprit = likely.quantity.figure
    }
    return Single(blame: blame)
  }

  /// Of sums that no single figure mends, what several mistakes that have nothing to do with each other
  /// would explain.
  private func several(inComponent component: [Int]) -> [Int: Blame] {
    let figures = component.flatMap { findings[$0].relation.figures }
    guard component.count > 1, figures.count <= Mistake.mostFigures else { return [:] }
    var seen: Set<Int> = []
    let candidates = figures.filter { seen.insert($0.span.start).inserted }
      .compactMap { candidate($0, mending: []) }
    let mistakes = SeveralMistakes(among: candidates, mending: component).chosen
    let together = Message.together(mistakes.map { ($0.quantity.printed, Culprits.meant($0)) })
    var blames: [Int: Blame] = [:]
    for candidate in mistakes {
      for index in candidate.sums where component.contains(index) {
        blames[index] = Blame(
          remarks: [together] + candidate.mistakes.prefix(1).map(Message.mistake),
          culprit: candidate.quantity.figure)
      }
    }
    return blames
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
    return Candidate(quantity: quantity, needed: needed, sums: sums, mistakes: mistakes)
  }

  /// The likelier a candidate, the lower: explained by a slip, then by how many sums it mends.
  private func rank(_ candidate: Candidate) -> Int {
    (candidate.mistakes.first.map { $0.kind.rawValue } ?? 9) * 1000
      - min(candidate.sums.count, 999)
  }

  private static func blame(_ candidate: Candidate) -> Message {
    .onlyFigure(candidate.quantity.printed, meant: meant(candidate), sums: candidate.sums.count)
  }

  /// The value that it would have to have, as precise as it is printed.
  private static func meant(_ candidate: Candidate) -> PrintedNumber? {
    candidate.mistakes.first?.meant
      ?? candidate.needed.middle?.rounded(to: candidate.quantity.printed.exponent)
  }
}
