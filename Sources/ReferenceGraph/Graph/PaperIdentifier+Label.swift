public import LetterModel

extension PaperIdentifier {
  /// The name that the Dutch cite it by: `34 352, nr. 281`, `Stb. 2015, 154`.
  public var label: String {
    switch series {
    case .kamerstuk: paperLabel
    case .dossier: "dossier \(dossierLabel)"
    case .handelingen: "Handelingen \(chamberLabel)\(sessionLabel), nr. \(meetingLabel)"
    case .aanhangsel: "Aanhangsel \(chamberLabel)\(sessionLabel), nr. \(number ?? "?")"
    case .kamervragen: "Kamervragen \(number ?? "?")"
    case .staatsblad: "Stb. \(year ?? "?"), \(number ?? "?")"
    case .staatscourant: "Stcrt. \(year ?? "?"), \(number ?? "?")"
    case .tractatenblad: "Trb. \(year ?? "?"), \(number ?? "?")"
    case .law: lawLabel
    case .ruling, .page, .other: text
    }
  }

  /// The dossier as it is printed: `34 352`, `36 200 XV`.
  public var dossierLabel: String {
    Self.dossierLabel(dossier ?? "?", suffix: suffix)
  }

  /// A dossier as it is printed, its digits in two groups.
  public static func dossierLabel(_ number: String, suffix: String?) -> String {
    let digits = number.utf8.count == 5 ? "\(number.prefix(2)) \(number.suffix(3))" : number
    guard let suffix else { return digits }
    let isNumeral = suffix.utf8.first.map { $0 &- 0x30 < 10 } ?? false
    return digits + (isNumeral ? "-" : " ") + suffix
  }

  private var paperLabel: String {
    let isNumeral = number?.utf8.first.map { $0 &- 0x30 < 10 } ?? false
    return dossierLabel + (isNumeral ? ", nr. " : ", ") + (number ?? "?")
  }

  private var chamberLabel: String {
    chamber.map { "\($0.rawValue) " } ?? ""
  }

  /// `2022/23` of `2022-2023`.
  private var sessionLabel: String {
    guard let year, year.utf8.count == 9 else { return year ?? "?" }
    return "\(year.prefix(4))/\(year.suffix(2))"
  }

  /// `84, item 12` of meeting and item; before 2011 pages stand there.
  private var meetingLabel: String {
    let parts = (number ?? "?").split(separator: "-")
    guard parts.count == 2, let start = year.flatMap({ Int($0.prefix(4)) }), start >= 2010 else {
      return parts.joined(separator: "-")
    }
    return "\(parts[0]), item \(parts[1])"
  }

  /// `art. 38b Wfsv` of `law:Wfsv:38b`.
  private var lawLabel: String {
    let parts = text.split(separator: ":")
    guard parts.count > 1 else { return text }
    return parts.count > 2 ? "art. \(parts[2]) \(parts[1])" : String(parts[1])
  }
}
