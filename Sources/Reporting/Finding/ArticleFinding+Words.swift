public import Finding
public import LetterModel

extension ArticleFinding.Verdict {
  /// The verdict as people say it.
  public var words: Message {
    switch self {
    case .stated: Message(english: "stated as such", dutch: "letterlijk genoemd")
    case .rounded: Message(english: "rounded", dutch: "afgerond")
    case .derived: Message(english: "derived", dutch: "af te leiden")
    case .elsewhere:
      Message(
        english: "of another time or group only", dutch: "alleen van een andere tijd of groep")
    case .contradicted: Message(english: "contradicted", dutch: "tegengesproken")
    case .notFound: Message(english: "not found", dutch: "niet gevonden")
    }
  }
}

extension ArticleFinding.Derivation {
  /// How it follows from two figures: `de groei van 50.000 naar 60.000`.
  public func words(_ one: String, _ other: String) -> Message {
    switch self {
    case .sum: Message("\(one) + \(other)")
    case .difference: Message("\(one) − \(other)")
    case .growth:
      Message(
        english: "the growth from \(one) to \(other)", dutch: "de groei van \(one) naar \(other)")
    case .share: Message(english: "\(one) of \(other)", dutch: "\(one) van \(other)")
    }
  }
}
