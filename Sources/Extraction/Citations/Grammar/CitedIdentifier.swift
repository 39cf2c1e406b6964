internal import DutchText
internal import LetterModel

/// The official identifiers of papers: `kst-34352-281`, `kst-36200-XV-71`, `kst-19951996-23700-188b`.
enum CitedIdentifier {
  /// The last parliamentary year whose papers of the Eerste Kamer carry the year in their identifier.
  private static let lastYearInIdentifier = 2009

  /// A dossier without a number.
  static func dossier(_ dossier: CitedDossier) -> String {
    "dossier-" + dossier.digits + (dossier.suffix.map { "-" + $0 } ?? "")
  }

  /// A paper in a dossier.
  static func paper(_ dossier: CitedDossier, _ number: String, _ prefix: CitationPrefix) -> String {
    var id = "kst-"
    if prefix.chamber == .first, let session = prefix.session,
      session.start <= lastYearInIdentifier, session.isConsecutive
    {
      id += session.compact + "-"
    }
    id += dossier.digits
    if let suffix = dossier.suffix { id += "-" + suffix }
    return id + "-" + number
  }
}
