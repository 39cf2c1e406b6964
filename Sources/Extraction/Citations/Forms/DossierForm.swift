internal import DutchText
internal import LetterModel

/// A bill or a dossier by its number, and a motion or amendment by dossier and number.
///
///     wetsvoorstel 33 981   →   dossier-33981
///     motie 34352-237   →   kst-34352-237
struct DossierForm: CitationForm {
  let name = "dossier"
  var kinds: [Citation.Kind] { [.dossier, .kamerstuk] }
  let triggers = [
    "wetsv", "Wetsv", "initiat", "Initiat", "rijksw", "Rijksw", "dossier", "Dossier", "voorstel",
    "Voorstel", "motie", "Motie", "amend", "Amend",
  ]

  private static let bills = WordClass("citation.dossier.bill")
  private static let dossiers = WordClass("citation.dossier.name")
  private static let papers = WordClass("citation.dossier.paper")
  private static let between = WordClass("citation.dossier.number")

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    let isBill = reader.takeWord(of: Self.bills)
    let isDossier = !isBill && reader.takeWord(of: Self.dossiers)
    let isPaper = !isBill && !isDossier && reader.takeWord(of: Self.papers)
    guard isBill || isDossier || isPaper else { return nil }
    reader.skipSpaces()
    if reader.takeWordOrAbbreviation(of: Self.between) { reader.skipSpaces() }
    let hasBracket = !isPaper && reader.take(0x28)
    if !hasBracket { _ = reader.take(0x3A) }
    reader.skipSpaces()
    guard DossierNumber.isHere(reader) else { return nil }
    if isPaper, let paper = Self.spaced(reader, from: start, in: site) {
      return paper
    }
    var prefix = CitationPrefix(end: reader.at)
    prefix.hasLabel = true
    var parser = KamerstukParser(site: site, reader: reader, prefix: prefix)
    guard let citation = parser.citation(from: hasBracket ? reader.at : start) else { return nil }
    return isBill || isDossier || citation.kind == .kamerstuk ? citation : nil
  }

  /// Reads `amendement 36067 – 61`: a dossier and a number with a dash and spaces between them.
  private static func spaced(
    _ reader: ByteCursor, from start: Int, in site: CitationSite
  ) -> Citation? {
    var ahead = reader
    guard let (digits, range) = DossierNumber.read(&ahead), ahead.skipSpaces(), ahead.takeDash(),
      ahead.skipSpaces()
    else { return nil }
    let from = ahead.at
    guard (1...4).contains(ahead.digitCount), ahead.takeDigits(most: 4) != nil, ahead.isAtWordEnd
    else { return nil }
    let number = ahead.text(from..<ahead.at)
    let dossier = CitedDossier(digits: digits, range: range)
    var target = site.target(
      dossier.identifier(ofNumber: number, after: CitationPrefix(end: from)), from..<ahead.at)
    target.dossier = digits
    target.number = number
    return site.citation(.kamerstuk, start..<ahead.at, [target])
  }
}
