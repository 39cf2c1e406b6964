public import Checking
public import Driver
internal import Extraction

/// Which checks each figure of a letter stands in, as operand or as what is stated.
public struct FigureChecks: Sendable {
  private var checks: [[Int]]

  /// The checks of a letter, or those with one verdict.
  public init(_ read: ReadLetter, verdict: Verification.Verdict? = nil) {
    checks = Array(repeating: [], count: read.records.figures.count)
    for (index, check) in read.verifications.enumerated() {
      guard verdict == nil || check.verdict == verdict else { continue }
      for figure in [check.statedFigure] + check.operands.map(\.figure) {
        guard let figure, checks.indices.contains(figure), checks[figure].last != index else {
          continue
        }
        checks[figure].append(index)
      }
    }
  }

  /// The indices in `ReadLetter.verifications` of a figure's checks.
  public func checks(of figure: Int) -> [Int] {
    checks.indices.contains(figure) ? checks[figure] : []
  }
}
