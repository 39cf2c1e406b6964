internal import DutchText
internal import LetterModel

/// The official identifiers of a dossier and of the papers in it.
extension CitedDossier {
  /// The last parliamentary year whose papers of the Eerste Kamer carry the year in their identifier.
  private static let lastYearInIdentifier = 2009

  /// The dossier without a number: `dossier-36200-XV`.
  var identifier: String { PaperIdentifier(.dossier, digits, suffix).description }

  /// A paper in it: `kst-34352-281`, `kst-36200-XV-71`, `kst-19951996-23700-188b`.
  func identifier(ofNumber number: String, after prefix: CitationPrefix) -> String {
    var year: String?
    if prefix.chamber == .first, let session = prefix.session,
      session.start <= Self.lastYearInIdentifier, session.isConsecutive
    {
      year = session.compact
    }
    return PaperIdentifier(.kamerstuk, year, digits, suffix, number).description
  }
}
