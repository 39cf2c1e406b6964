public import Checking

/// The figures that checks across letters touch.
public struct TouchedFigures: Sendable {
  private var figures: [String: Set<Int>] = [:]

  /// The figures of some checks.
  public init(_ checks: [Verification]) {
    for check in checks {
      for operand in check.operands { add(operand.figure, of: operand.letter) }
      add(check.statedFigure, of: check.home)
    }
  }

  private mutating func add(_ figure: Int?, of letter: String?) {
    guard let figure, let letter else { return }
    figures[letter, default: []].insert(figure)
  }

  /// Whether a figure of a letter is touched.
  public func contains(_ figure: Int, of letter: String) -> Bool {
    figures[letter]?.contains(figure) ?? false
  }
}
