internal import DutchText
internal import LetterModel

/// Papers of the two chambers with a label, a chamber or a year before the dossier.
///
///     Kamerstukken II 2024/2025, 34 352 nr. 328 en 329
///     Tweede Kamer, vergaderjaar 2015–2016, 33 981, nr. 11, p. 22, 23
///     Eerste Kamer, 36 373, H
///
/// What follows the prefix decides: `Aanhangsel`, `Handelingen`, a case number or a dossier. Where
/// nothing fits, nothing can begin within the prefix either.
struct PrefixedForm: CitationForm {
  let name = "kamerstuk"
  var kinds: [Citation.Kind] { [.kamerstuk, .dossier, .aanhangsel, .handelingen, .caseNumber] }
  let triggers = [
    "Kamerst", "kamerst", "KAMERST", "Kamer-", "kamer-", "Kamerd", "kamerd", "Kst", "kst.",
    "Tweede", "tweede", "Eerste", "eerste", "TK ",
    "EK ", "TK,", "EK,", "T.K", "E.K", "II ", "II,", "verga", "Verga", "zitting", "Zitting",
  ]
  private let appendix = AanhangselForm()
  private let proceedings = HandelingenForm()

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var passed = start
    return read(at: start, in: site, passed: &passed)
  }

  func read(at start: Int, in site: CitationSite, passed: inout Int) -> Citation? {
    var reader = site.reader(at: start)
    guard let prefix = CitationPrefix.read(&reader) else { return nil }
    passed = prefix.end
    CitationPrefix.skipSeparators(&reader)
    if prefix.isChamberAlone, reader.bytes[prefix.end..<reader.at].contains(0x28) { return nil }
    switch reader.peek() | 0x20 {
    case 0x61: return appendix.read(&reader, after: prefix, from: start, in: site)
    case 0x68: return proceedings.read(&reader, after: prefix, from: start, in: site)
    default: break
    }
    if let number = CaseNumberForm.number(&reader) {
      let target = site.target(reader.text(number), number)
      return site.citation(.caseNumber, start..<number.upperBound, [target])
    }
    // Zitting 1958-1959-5380: a dash before the dossier of an old volume
    if let session = prefix.session, reader.dashLength > 0 {
      var ahead = reader
      _ = ahead.takeDash()
      var dossier = ahead
      if DossierNumber.readShort(&dossier, in: session) != nil { reader = ahead }
    }
    // a dossier follows, or the Roman one of the Eerste Kamer
    guard ASCII.isDigit(reader.peek()) || (prefix.chamber == .first && ASCII.isUpper(reader.peek()))
    else { return nil }
    var parser = KamerstukParser(site: site, reader: reader, prefix: prefix)
    return parser.citation(from: start)
  }
}
