/// The names that the Dutch cite papers by.
extension PaperIdentifier {
  /// The name: `34 352, nr. 281`, `Stb. 2015, 154`; the identifier where it has no other.
  public var label: String { series.label(self) }

  /// A dossier as it is printed, its digits in two groups: `34 352`, `36 200 XV`.
  public static func dossierLabel(_ number: String, suffix: String?) -> String {
    let digits = number.utf8.count == 5 ? "\(number.prefix(2)) \(number.suffix(3))" : number
    guard let suffix else { return digits }
    return digits + (suffix.utf8.first.map(isDigit) ?? false ? "-" : " ") + suffix
  }

  var dossierLabel: String { Self.dossierLabel(dossier ?? "?", suffix: suffix) }

  /// `34 352, nr. 281`, `34 352, P`.
  var paperLabel: String { dossierLabel + (hasNumeral ? ", nr. " : ", ") + numberAndRest }

  /// `Handelingen II 2022/23, nr. 84, item 12`; before 2011 pages stand there.
  var meetingLabel: String {
    let start = session.flatMap { Int($0.prefix(4)) } ?? 0
    let meeting = item.map { start >= 2010 ? "\(parts[2]), item \($0)" : nil } ?? nil
    return "Handelingen \(sessionLabel), nr. \(meeting ?? numberAndRest)"
  }

  /// `Aanhangsel II 2022/23, nr. 3276`.
  var appendixLabel: String { "Aanhangsel \(sessionLabel), nr. \(numberAndRest)" }

  /// `art. 38b Wfsv` of `law:Wfsv:38b`.
  var lawLabel: String {
    let parts = description.split(separator: ":", maxSplits: 2)
    guard parts.count > 1 else { return description }
    return parts.count > 2 ? "art. \(parts[2]) \(parts[1])" : String(parts[1])
  }

  /// `II 2022/23` of `tk-20222023`.
  private var sessionLabel: String {
    (chamber.map { "\($0.rawValue) " } ?? "")
      + (session.map { "\($0.prefix(4))/\($0.suffix(2))" } ?? "?")
  }
}
