public import Extraction

/// Which claim is made of each figure of a letter.
public struct FigureClaims: Sendable {
  private var claims: [Int?]

  /// The claims of some records.
  public init(_ records: LetterRecords) {
    claims = Array(repeating: nil, count: records.figures.count)
    for (index, claim) in records.claims.enumerated() {
      for figure in claim.figures where claims.indices.contains(figure) {
        claims[figure] = claims[figure] ?? index
      }
    }
  }

  /// The index of a figure's claim; `nil` where nothing is claimed of it.
  public func index(of figure: Int) -> Int? {
    claims.indices.contains(figure) ? claims[figure] : nil
  }

  /// A figure's claim.
  func claim(of figure: Int, in records: LetterRecords) -> Claim? {
    index(of: figure).map { records.claims[$0] }
  }
}
