internal import Extraction
internal import Finding
internal import LetterModel

/// What a claim says of a figure, in a line.
///
///     toename: 10.146 extra banen, in 2022, ten opzichte van 2021, sector markt
enum ClaimWords {
  /// The line; what nothing is known of is left out.
  static func line(of claim: Claim, in read: LetterText) -> Message {
    let figures = claim.figures.map { read.words(ofFigure: $0) }
    let number =
      claim.change == .fromTo && figures.count == 2
      ? Message(
        english: "from \(figures[0]) to \(figures[1])",
        dutch: "van \(figures[0]) naar \(figures[1])")
      : Message(figures.first ?? "")
    let baseline = claim.baseline.map {
      Message(english: "compared with \($0)", dutch: "ten opzichte van \($0)")
    }
    let others = [claim.period.map(time), baseline].compactMap { $0 }
    let name = name(of: claim)
    return Message { language in
      let first = [number.text(in: language), counted(claim)?.text(in: language)]
        .compactMap { $0 }.joined(separator: " ")
      let parts =
        [first] + others.map { $0.text(in: language) }
        + claim.dimensions.map { "\($0.name) \($0.value)" }
      return "\(name.text(in: language)): \(parts.joined(separator: ", "))"
    }
  }

  /// What is counted, where the number's own words do not say it.
  private static func counted(_ claim: Claim) -> Message? {
    guard let measure = claim.measure else { return nil }
    return claim.role == .share
      ? Message(english: "of \(measure)", dutch: "van \(measure)") : Message(measure)
  }

  private static func time(_ period: String) -> Message {
    Message(period.count == 4 && period.allSatisfy(\.isNumber) ? "in \(period)" : period)
  }

  private static func name(of claim: Claim) -> Message {
    let change =
      switch claim.change {
      case .level: Message(english: "level", dutch: "stand")
      case .increase: Message(english: "increase", dutch: "toename")
      case .decrease: Message(english: "decrease", dutch: "afname")
      case .fromTo: Message(english: "course", dutch: "verloop")
      }
    let role: Message
    switch claim.role {
    case .realised: return change
    case .definition: return Message(english: "definition", dutch: "omschrijving")
    case .share: return Message(english: "share", dutch: "aandeel")
    case .target: role = Message(english: "target", dutch: "doel")
    case .forecast: role = Message(english: "forecast", dutch: "verwachting")
    }
    guard claim.change != .level else { return role }
    return Message { "\(role.text(in: $0)), \(change.text(in: $0))" }
  }
}
