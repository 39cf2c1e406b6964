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
    guard count == 4 || (isPlausible(reader) && !isAmount(reader)) else { return nil }
    var parser = KamerstukParser(site: site, reader: reader, prefix: prefix)
    let reference = parser.reference(from: start)
    passed = parser.looked
    if let reference, count != 4, isJoined(reference, reader), !isOpening(reader) { return nil }
    return reference ?? paged(reader, in: site)
  }

  /// Reads `33.950, p. 2 en 6` where a note or a bracket begins with it or `zie` stands before.
  private func paged(_ reader: TextReader, in site: ReferenceSite) -> Reference? {
    var ahead = reader
    guard isOpening(reader), let (digits, range) = DossierNumber.read(&ahead),
      ahead.peek() == 0x2C, let pages = PageList.read(&ahead)
    else { return nil }
    var target = site.target("dossier-" + digits, range)
    target.dossier = digits
    target.pages = ahead.text(pages)
    return site.reference(.dossier, range.lowerBound..<ahead.at, [target])
  }

  /// Whether a sign of money stands before.
  private func isAmount(_ reader: TextReader) -> Bool {
    let space = reader.peek(-1) == 0x20 ? 1 : reader.peek(-1) == 0xA0 ? 2 : 0
    let last = reader.peek(-1 - space)
    return last == 0x24 || (last == 0xAC && reader.peek(-2 - space) == 0x82)
  }

  /// Whether nothing but a dash makes this a paper: `34352-281` may be an article of a shop.
  ///
  /// With a chapter of the budget in between it is a paper's: `35925-VI-56`.
  private func isJoined(_ reference: Reference, _ reader: TextReader) -> Bool {
    var ahead = reader
    guard DossierNumber.read(&ahead) != nil, ahead.dashLength > 0 else { return false }
    let suffix = reference.targets.first?.suffix.map { Array($0.utf8) } ?? []
    if suffix.count > 1, BudgetChapter.isRoman(suffix) { return false }
    ahead.at = reference.range.upperBound
    return !reader.bytes[reader.at..<ahead.at].contains(0x6E)
  }

  private func isOpening(_ reader: TextReader) -> Bool {
    if reader.at == 0 || reader.peek(-1) == 0x28 { return true }
    var before = TextReader(reader.bytes, at: reader.at - 4)
    return reader.at >= 4 && before.take("zie ")
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
