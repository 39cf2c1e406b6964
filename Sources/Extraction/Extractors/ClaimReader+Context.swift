internal import DutchText
internal import LetterModel

/// What a sentence takes over from the one before it.
extension ClaimReader {
  /// How far back a sentence may point.
  private static let reach = 300

  private static let wholes = WordTable<Bool>(words: "van onder bij in")

  /// Takes over what a claim leaves open and the claim of the sentence before says.
  ///
  ///     Eind 2022 waren er 38.061 banen. Van deze banen is 74,2 procent …      period
  ///     De opgave is 105.000 banen. 80.000 in de markt en 25.000 …             all of it
  func complete(_ claim: inout Claim, after earlier: Claim) {
    let gap = sentence.range.lowerBound - earlier.range.upperBound
    guard earlier.place == claim.place, (0...Self.reach).contains(gap) else { return }
    if claim.period == nil, claim.baseline == nil, pointsToEarlier { claim.period = earlier.period }
    guard isContinuation, claim.measure == nil else { return }
    claim.measure = earlier.measure
    claim.role = earlier.role
    claim.period = claim.period ?? earlier.period
    claim.baseline = claim.baseline ?? earlier.baseline
  }

  /// Whether it opens with a word that points back, or speaks of `van deze …`.
  private var pointsToEarlier: Bool {
    sentence.marks.contains { mark in
      guard mark.marker == .pointer else { return false }
      if mark.range.lowerBound <= sentence.range.lowerBound + 1 { return true }
      return DutchWord.before(in: sentence.text, mark.range.lowerBound).map {
        Self.wholes.contains(sentence.text, $0)
      } ?? false
    }
  }

  /// Whether it begins with its first figure and has no verb.
  private var isContinuation: Bool {
    guard let first = figures.first,
      leadingEdge(of: first) <= sentence.range.lowerBound + 1
    else { return false }
    return !sentence.marks.contains { mark in
      switch mark.marker {
      case .realised, .done, .increase, .decrease, .forecast: true
      default: false
      }
    }
  }
}
