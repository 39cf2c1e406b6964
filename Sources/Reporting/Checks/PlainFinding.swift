package import Checking
internal import LetterModel

/// One mistake and the sums that it breaks, or one sum that holds.
package struct PlainFinding {
  /// The sum that is told first.
  var first: Verification
  /// The others that share its mistake.
  var others: [Verification] = []

  /// The findings of some checks: those that contradict first, the surest and largest ahead.
  static func findings(_ checks: [Verification]) -> [PlainFinding] {
    var findings = mistakes(in: checks).map { mistake in
      PlainFinding(first: checks[mistake[0]], others: mistake.dropFirst().map { checks[$0] })
    }
    let order: [Verification.Verdict] = [.undecided, .rounding, .exact]
    for verdict in order {
      findings += checks.filter { $0.verdict == verdict }.map { PlainFinding(first: $0) }
    }
    return findings
  }

  /// The checks that contradict, as indices, the surest and largest ahead.
  ///
  /// Sums that fail and share a figure are one mistake, unless it is known that each has another: one
  /// wrong figure breaks them all.
  package static func mistakes(in checks: [Verification]) -> [[Int]] {
    let failing = checks.indices.filter { checks[$0].verdict == .contradiction }
    var mistakes: [[Int]] = []
    var byFigure: [Int: Int] = [:]
    for index in failing.sorted(by: { weighsMore(checks[$0], checks[$1]) }) {
      let figures = checks[index].culprit.map { [$0] } ?? checks[index].figures
      if let known = figures.compactMap({ byFigure[$0] }).first {
        mistakes[known].append(index)
        for figure in figures where byFigure[figure] == nil { byFigure[figure] = known }
      } else {
        for figure in figures { byFigure[figure] = mistakes.count }
        mistakes.append([index])
      }
    }
    return mistakes
  }

  /// Whether one check is told before another: what is said surely, then what differs most for its
  /// size.
  private static func weighsMore(_ left: Verification, _ right: Verification) -> Bool {
    let (one, other) = (left.weight, right.weight)
    return one != other ? one > other : left.gap > right.gap
  }
}

extension Verification {
  /// The figures that it is about, those of other letters left out; of papers, the citation that
  /// is told, below zero.
  fileprivate var figures: [Int] {
    let own = operands.filter { $0.letter == nil }
    if let citation = own.first?.citation { return [-1 - citation] }
    return own.compactMap(\.figure) + [statedFigure].compactMap(\.self)
  }

  /// How surely it is said; what a paper's identifiers show has no strength and is sure.
  fileprivate var weight: Int {
    switch strength {
    case .certain, nil: 2
    case .likely: 1
    case .possible: 0
    }
  }

  /// How far it is off, in parts of what is stated; a difference without a size is large.
  fileprivate var gap: Double {
    guard let difference, let stated else { return 1 }
    let size = abs(stated.approximate)
    return size > 0 ? min(1, abs(difference.approximate) / size) : 1
  }
}

extension PrintedNumber {
  /// Near enough to sort by.
  fileprivate var approximate: Double {
    var value = Double(coefficient)
    for _ in 0..<min(40, abs(exponent)) { value = exponent < 0 ? value / 10 : value * 10 }
    return value
  }
}
