internal import LetterModel

/// The marks along a diagram's axis, which a text layer gives as a row of numbers.
extension FigureScanner {
  /// How many numbers at equal steps make an axis.
  private static let shortestAxis = 5

  /// Drops rows of five numbers or more at equal steps with nothing between them: `0% 5% 10% 15% 20%`.
  mutating func dropAxes() {
    guard drafts.count >= Self.shortestAxis else { return }
    var isMark = [Bool](repeating: false, count: drafts.count)
    var first = 0
    while first + 1 < drafts.count {
      var last = first + 1
      guard let step = step(first, last) else {
        first = last
        continue
      }
      while last + 1 < drafts.count, self.step(last, last + 1) == step { last += 1 }
      if last - first + 1 >= Self.shortestAxis {
        for index in first...last { isMark[index] = true }
      }
      first = last
    }
    guard isMark.contains(true) else { return }
    var index = 0
    drafts.removeAll { _ in
      defer { index += 1 }
      return isMark[index]
    }
  }

  /// From one number to the next one, in thousandths; `nil` where something stands between them.
  private func step(_ index: Int, _ next: Int) -> Int? {
    let (one, other) = (drafts[index], drafts[next])
    guard one.ratio == nil, other.ratio == nil, one.upper == nil, other.upper == nil,
      one.end <= other.range.lowerBound,
      text[one.end..<other.range.lowerBound].allSatisfy({ $0 == 0x20 }),
      let low = one.value.coefficient(at: -3), let high = other.value.coefficient(at: -3),
      low != high
    else { return nil }
    let (step, overflow) = high.subtractingReportingOverflow(low)
    return overflow ? nil : step
  }
}
