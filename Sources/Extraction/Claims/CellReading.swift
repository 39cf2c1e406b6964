/// What the words around a cell say of it: a row's label, a column's headers, a caption.
struct CellReading {
  /// In the order of the dimensions.
  private(set) var dimensions: [Claim.Dimension] = []
  private(set) var period: String?
  private(set) var baseline: String?
  private(set) var change = Claim.Change.level

  /// What says nothing.
  init() {}

  /// What the words of one passage say.
  init(_ sentence: ClaimSentence) {
    dimensions = ClaimDimension.allCases.compactMap { dimension in
      sentence.marks.first { $0.marker == dimension.marker }.map {
        Claim.Dimension(name: dimension.rawValue, value: sentence.name(of: $0))
      }
    }
    period = sentence.periods.first?.name
    baseline = sentence.baselines.first?.period.name
    let moved = sentence.marks.first { $0.marker == .increase || $0.marker == .decrease }
    if let moved { change = moved.marker == .increase ? .increase : .decrease }
  }

  /// What it says, and what another says where it says nothing.
  func filled(from other: borrowing CellReading) -> CellReading {
    var filled = self
    filled.dimensions = Self.merged(dimensions, other.dimensions)
    filled.period = period ?? other.period
    filled.baseline = baseline ?? other.baseline
    filled.change = change == .level ? other.change : change
    return filled
  }

  /// Each dimension once, as the first list says it.
  private static func merged(
    _ own: [Claim.Dimension], _ other: [Claim.Dimension]
  ) -> [Claim.Dimension] {
    if other.isEmpty { return own }
    if own.isEmpty { return other }
    return ClaimDimension.allCases.compactMap { dimension in
      own.first { $0.name == dimension.rawValue } ?? other.first { $0.name == dimension.rawValue }
    }
  }
}
