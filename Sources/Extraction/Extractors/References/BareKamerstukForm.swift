internal import DutchText
internal import LetterModel

/// Papers with nothing before the dossier: `(35000, nr. 14)`, `2022/23, 34 352, nr. 281`.
///
/// Only `nr.` after a dossier number makes these a citation.
struct BareKamerstukForm: ReferenceForm {
  let triggers = ["## ", "##.", "##\u{A0}", "##\u{2009}", "###"]

  func read(at start: Int, in site: ReferenceSite) -> Reference? {
    var passed = start
    return read(at: start, in: site, passed: &passed)
  }

  func read(at start: Int, in site: ReferenceSite, passed: inout Int) -> Reference? {
    var reader = site.reader(at: start)
    let count = reader.digitCount
    guard count == 2 || count == 4 || count == 5, reader.peek(-1) != 0x2E, reader.peek(-1) != 0x2C,
      reader.peek(-1) != 0x2D, reader.peek(-1) != 0x2F
    else { return nil }
    let prefix = count == 4 ? CitationPrefix.read(&reader) : CitationPrefix(end: start)
    guard let prefix else { return nil }
    var parser = KamerstukParser(site: site, reader: reader, prefix: prefix)
    let reference = parser.reference(from: start)
    passed = parser.looked
    return reference
  }
}
