internal import DutchText

/// A unit that is asked for, in any of its spellings: `%` is `procent`, `€` is `euro`.
public struct UnitWord: Sendable, Equatable {
  private let folded: String

  /// The unit of a word or sign.
  public init(_ text: String) {
    folded = Self.name(FoldedText.text(text))
  }

  /// Whether a figure has it: as its unit, or as the last word of what its claim counts.
  public func matches(unit: String?, measure: String?) -> Bool {
    if let unit, Self.name(FoldedText.text(unit)) == folded { return true }
    guard let measure else { return false }
    let words = FoldedText.text(measure)
    return words == folded || words.hasSuffix(" \(folded)")
  }

  private static func name(_ text: String) -> String {
    switch text {
    case "€", "eur": "euro"
    case "procent", "per cent": "%"
    case "procentpunten", "%-punt": "procentpunt"
    default: text
    }
  }
}
