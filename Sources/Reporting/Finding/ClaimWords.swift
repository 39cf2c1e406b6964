internal import Extraction
internal import Finding
internal import LetterModel

/// What a claim says of a figure, in a line of plain Dutch.
///
///     toename: 10.146 extra banen, in 2022, ten opzichte van 2021, sector markt
enum ClaimWords {
  /// The line; what nothing is known of is left out.
  static func line(of claim: Claim, in read: LetterText) -> String {
    let figures = claim.figures.map { read.words(ofFigure: $0) }
    let number =
      claim.change == .fromTo && figures.count == 2
      ? "van \(figures[0]) naar \(figures[1])" : figures.first ?? ""
    var parts = [[number, counted(claim, in: read)].compactMap { $0 }.joined(separator: " ")]
    if let period = claim.period { parts.append(time(period)) }
    if let baseline = claim.baseline { parts.append("ten opzichte van \(baseline)") }
    parts += claim.dimensions.map { "\($0.name) \($0.value)" }
    return "\(name(of: claim)): \(parts.joined(separator: ", "))"
  }

  /// What is counted, where the number's own words do not say it.
  private static func counted(_ claim: Claim, in read: LetterText) -> String? {
    guard let measure = claim.measure else { return nil }
    return claim.role == .share ? "van \(measure)" : measure
  }

  private static func time(_ period: String) -> String {
    period.count == 4 && period.allSatisfy(\.isNumber) ? "in \(period)" : period
  }

  private static func name(of claim: Claim) -> String {
    let change =
      switch claim.change {
      case .level: "stand"
      case .increase: "toename"
      case .decrease: "afname"
      case .fromTo: "verloop"
      }
    switch claim.role {
    case .realised: return change
    case .target: return claim.change == .level ? "doel" : "doel, \(change)"
    case .forecast: return claim.change == .level ? "verwachting" : "verwachting, \(change)"
    case .definition: return "omschrijving"
    case .share: return "aandeel"
    }
  }
}
