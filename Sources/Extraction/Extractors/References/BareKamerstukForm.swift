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
      reader.peek(-1) != 0x2D, reader.peek(-1) != 0x2F,
      !ASCII.isLetter(reader.peek(-1))
    else { return nil }
    let prefix = count == 4 ? CitationPrefix.read(&reader) : CitationPrefix(end: start)
    guard let prefix else { return nil }
    if let bill = bill(reader, in: site) { return bill }
    guard count == 4 || isPlausible(reader) else { return nil }
    var parser = KamerstukParser(site: site, reader: reader, prefix: prefix)
    let reference = parser.reference(from: start)
    passed = parser.looked
    return reference
  }

  /// Whether a number without any label can be a dossier's: those on the web begin near 17000.
  private func isPlausible(_ reader: TextReader) -> Bool {
    let tens = Int(reader.peek() & 15) * 10 + Int(reader.peek(1) & 15)
    return (16...49).contains(tens)
  }

  /// Reads `(36 582)` where the words before it name a bill.
  private func bill(_ reader: TextReader, in site: ReferenceSite) -> Reference? {
    guard reader.peek(-1) == 0x28 else { return nil }
    var ahead = reader
    guard let (digits, range) = DossierNumber.read(&ahead), ahead.peek() == 0x29,
      CitingWords(before: range.lowerBound, in: site.bytes).role?.role == .bill
    else { return nil }
    var target = site.target("dossier-" + digits, range)
    target.dossier = digits
    var reference = site.reference(.dossier, range, [target])
    reference.role = .bill
    return reference
  }
}
