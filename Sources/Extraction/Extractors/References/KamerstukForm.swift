internal import DutchText
internal import LetterModel

/// Papers of the two chambers with a label, a chamber or a year before the dossier.
///
///     Kamerstukken II 2024/2025, 34 352 nr. 328 en 329
///     Tweede Kamer, vergaderjaar 2015–2016, 33 981, nr. 11, p. 22, 23
///     Eerste Kamer, 36 373, H
struct KamerstukForm: ReferenceForm {
  let triggers = [
    "Kamer", "kamer", "KAMER", "Kst", "kst.", "Tweede", "tweede", "Eerste", "eerste", "TK ",
    "EK ", "TK,", "EK,", "T.K", "E.K", "II ", "II,", "verga", "Verga", "zitting", "Zitting",
  ]

  func read(at start: Int, in site: ReferenceSite) -> Reference? {
    var reader = site.reader(at: start)
    guard let prefix = CitationPrefix.read(&reader) else { return nil }
    var parser = KamerstukParser(site: site, reader: reader, prefix: prefix)
    return parser.reference(from: start)
  }
}

/// Papers with nothing before the dossier: `(35000, nr. 14)`, `2022/23, 34 352, nr. 281`.
///
/// Only `nr.` after a dossier number makes these a citation.
struct BareKamerstukForm: ReferenceForm {
  let triggers = ["## ", "##.", "##\u{A0}", "##\u{2009}", "###"]

  func read(at start: Int, in site: ReferenceSite) -> Reference? {
    var reader = site.reader(at: start)
    let count = reader.digitCount
    guard count == 2 || count == 4 || count == 5, reader.peek(-1) != 0x2E, reader.peek(-1) != 0x2C,
      reader.peek(-1) != 0x2D, reader.peek(-1) != 0x2F
    else { return nil }
    let prefix = count == 4 ? CitationPrefix.read(&reader) : CitationPrefix(end: start)
    guard let prefix else { return nil }
    var parser = KamerstukParser(site: site, reader: reader, prefix: prefix)
    return parser.reference(from: start)
  }
}
