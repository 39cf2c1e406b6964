internal import Checking
internal import Driver
internal import Extraction

/// What the checks of a letter say of each of its figures.
struct FigureVerdicts {
  /// A check that a figure plays a part in.
  struct Part {
    /// The index in `ReadLetter.verifications`.
    let check: Int
    /// What it shows.
    let verdict: Verification.Verdict
    /// Whether the figure is the likeliest mistake, else the one that the check judges.
    let isBlamed: Bool

    /// How much it weighs: the least of them colours the figure.
    fileprivate var rank: Int {
      switch verdict {
      case .contradiction: isBlamed ? 0 : 1
      case .rounding: 2
      case .exact: 3
      case .undecided: 4
      }
    }
  }

  /// The checks of each figure, what says most first.
  let parts: [[Part]]

  /// Sorts the checks of a letter by figure.
  init(_ read: ReadLetter) {
    var parts = [[Part]](repeating: [], count: read.records.figures.count)
    for (index, check) in read.verifications.enumerated() {
      let blamed = check.verdict == .contradiction ? check.culprit ?? check.statedFigure : nil
      for operand in check.operands {
        guard let figure = operand.figure, parts.indices.contains(figure) else { continue }
        if parts[figure].last?.check == index { continue }
        parts[figure].append(Part(check: index, verdict: check.verdict, isBlamed: figure == blamed))
      }
      guard let figure = check.statedFigure, parts.indices.contains(figure) else { continue }
      if parts[figure].last?.check == index { parts[figure].removeLast() }
      parts[figure].append(Part(check: index, verdict: check.verdict, isBlamed: figure == blamed))
    }
    self.parts = parts.map { parts in
      parts.enumerated()
        .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element)
    }
  }

  /// The check that says most of a figure; `nil` where none touches it.
  subscript(_ figure: Int) -> Part? { parts[figure].first }

  /// How many figures a check touches.
  var touched: Int { parts.count { !$0.isEmpty } }

  /// Whether a sum was redone with it, not only tried.
  func isRedone(_ figure: Int) -> Bool { parts[figure].contains { $0.verdict != .undecided } }
}
