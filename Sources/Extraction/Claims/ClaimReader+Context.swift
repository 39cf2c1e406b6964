internal import DutchText
internal import LetterModel

/// What a sentence takes over from the one before it.
extension ClaimReader {
  /// How far back a sentence may point.
  private static let reach = 300

  private static let wholes = WordClass("claim.context.wholes")

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

  private static let apposing = WordClass("claim.context.apposing")

  /// Whether a percentage says again what the figure right before it says: `een daling van 1.900
  /// woningen (4,5%)`, `een afname van 11.422, oftewel 15 procent`.
  func restates(_ index: Int) -> Bool {
    guard index > figures.startIndex, figures[index].kind == .percentage else { return false }
    let (last, edge) = (figures[index - 1].range.upperBound, figures[index].edge)
    let before = DutchWord.skipSpaces(in: sentence.text, before: edge)
    guard edge - last <= 40, before > last else { return false }
    if sentence.text[before - 1] == UInt8(ascii: "(") { return true }
    return DutchWord.before(in: sentence.text, edge).map {
      $0.lowerBound > last && Self.apposing.contains(sentence.text, $0)
    } ?? false
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
      first.edge <= sentence.range.lowerBound + 1
    else { return false }
    return !sentence.marks.contains { mark in
      switch mark.marker {
      case .realised, .done, .increase, .decrease, .forecast: true
      default: false
      }
    }
  }
}
