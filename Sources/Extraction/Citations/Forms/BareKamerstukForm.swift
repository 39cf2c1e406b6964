internal import DutchText
internal import LetterModel

/// Papers with nothing before the dossier: `(35000, nr. 14)`, `2022/23, 34 352, nr. 281`.
///
/// Only `nr.` after a dossier number makes these a citation.
struct BareKamerstukForm: CitationForm {
  let name = "bare-kamerstuk"
  var kinds: [Citation.Kind] { [.kamerstuk, .dossier] }
  let triggers = ["## ", "##.", "##-", "##\u{A0}", "##\u{2009}", "###"]

  func mayBegin(at start: Int, in bytes: [UInt8]) -> Bool {
    let reader = ByteCursor(bytes, at: start)
    let count = reader.digitCount
    guard count == 2 || count == 4 || count == 5 else { return false }
    let before = reader.peek(-1)
    if (0x2C...0x2F).contains(before) || ASCII.isLetter(before) { return false }
    if count == 4 { return Self.mayBeYear(reader) }
    if reader.peek(2) == 0x2D { return Self.isDashedChapter(reader) }
    // in brackets it may be the number of a bill
    return DossierNumber.isHere(reader) && (before == 0x28 || Self.mayCite(reader))
  }

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var passed = start
    return read(at: start, in: site, passed: &passed)
  }

  func read(at start: Int, in site: CitationSite, passed: inout Int) -> Citation? {
    var reader = site.reader(at: start)
    let count = reader.digitCount
    if reader.peek(2) == 0x2D {
      var labelled = CitationPrefix(end: start)
      labelled.hasLabel = true
      var parser = KamerstukParser(site: site, reader: reader, prefix: labelled)
      return parser.citation(from: start)
    }
    let prefix = count == 4 ? CitationPrefix.read(&reader) : CitationPrefix(end: start)
    guard let prefix else { return nil }
    if count == 4 {
      var ahead = reader
      CitationPrefix.skipSeparators(&ahead)
      guard DossierNumber.isHere(ahead) else { return nil }
    }
    if let bill = bill(reader, in: site) { return bill }
    guard
      count == 4
        || (isPlausible(reader) && !isAmount(reader) && !isOfAnother(reader)
          && Self.mayCite(reader))
    else {
      return nil
    }
    var parser = KamerstukParser(site: site, reader: reader, prefix: prefix)
    let citation = parser.citation(from: start)
    passed = parser.looked
    if let citation, count != 4, isJoined(citation, reader), !isOpening(reader),
      !isListed(citation, reader)
    {
      return nil
    }
    return citation ?? paged(reader, in: site)
  }

  /// Reads `33.950, p. 2 en 6` where a note or a bracket begins with it or `zie` stands before.
  private func paged(_ reader: ByteCursor, in site: CitationSite) -> Citation? {
    var ahead = reader
    guard isOpening(reader), let (digits, range) = DossierNumber.read(&ahead),
      ahead.peek() == 0x2C, let pages = PageList.read(&ahead)
    else { return nil }
    var target = site.target(PaperIdentifier(.dossier, digits).description, range)
    target.dossier = digits
    target.pages = ahead.text(pages)
    return site.citation(.dossier, range.lowerBound..<ahead.at, [target])
  }

  /// Words before a number that is no dossier's, though `nr.` may follow: `aanvraag 36 410, nr. 7`.
  private static let numbered = WordClass("citation.bare.numbered")

  private func isOfAnother(_ reader: ByteCursor) -> Bool {
    var from = reader.at
    guard from > 1, reader.bytes[from - 1] == 0x20 else { return false }
    from -= 1
    let end = from
    while from > 0, end - from < 16, ASCII.isLetter(reader.bytes[from - 1]) { from -= 1 }
    return Self.numbered.contains(reader.bytes, from..<end)
  }

  /// Whether a sign of money stands before.
  private func isAmount(_ reader: ByteCursor) -> Bool {
    let space = reader.peek(-1) == 0x20 ? 1 : reader.peek(-1) == 0xA0 ? 2 : 0
    let last = reader.peek(-1 - space)
    return last == 0x24 || (last == 0xAC && reader.peek(-2 - space) == 0x82)
  }

  /// Whether nothing but a dash makes this a paper: `34352-281` may be an article of a shop.
  ///
  /// With a chapter of the budget in between it is a paper's: `35925-VI-56`.
  private func isJoined(_ citation: Citation, _ reader: ByteCursor) -> Bool {
    var ahead = reader
    guard DossierNumber.read(&ahead) != nil, ahead.dashLength > 0 else { return false }
    let suffix = citation.targets.first?.suffix.map { Array($0.utf8) } ?? []
    if suffix.count > 1, BudgetChapter.isRoman(suffix) { return false }
    ahead.at = citation.range.upperBound
    return !reader.bytes[reader.at..<ahead.at].contains(0x6E)
  }

  /// Whether it is one of a list of papers whose numbers are joined to their dossiers, or stands
  /// behind a dash or a colon: `aan te houden: 35925-32; 35570-XIV-46`, `– 31066-306 Besluit`.
  private func isListed(_ citation: Citation, _ reader: ByteCursor) -> Bool {
    guard citation.targets.allSatisfy({ ($0.number?.utf8.count ?? 5) <= 4 }) else { return false }
    var after = reader
    after.at = citation.range.upperBound
    if after.take(0x3B) || after.take(0x2C) {
      after.skipSpaces()
      if DossierNumber.skip(&after) != nil, after.dashLength > 0 { return true }
    }
    let bytes = reader.bytes
    let edge = DutchWord.skipSpaces(in: bytes, before: reader.at)
    guard edge > 0, edge < reader.at else { return false }
    switch bytes[edge - 1] {
    case 0x3A: return true
    case 0x3B, 0x2C: return followsJoined(edge - 1, in: bytes)
    case 0x2D: return edge > 1 && bytes[edge - 2] == 0x20
    default: return edge > 2 && ByteCursor(bytes, at: edge - 3).dashLength == 3
    }
  }

  /// Whether the stretch before a comma is a dossier joined to a number.
  private func followsJoined(_ comma: Int, in bytes: [UInt8]) -> Bool {
    var start = comma
    while start > 0, comma - start < 20, bytes[start - 1] > 0x20 { start -= 1 }
    var reader = ByteCursor(bytes, at: start)
    return DossierNumber.skip(&reader) != nil && reader.dashLength > 0 && reader.at < comma
  }

  /// Whether a chapter of the budget and `nr.` make a paper of `31-700 XII nr 6`; a telephone has none.
  private static func isDashedChapter(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    guard DossierNumber.readDashed(&ahead) != nil else { return false }
    ahead.skipSpaces()
    let from = ahead.at
    while ASCII.isUpper(ahead.peek()), ahead.at - from < 6 { ahead.at += 1 }
    return ahead.isAtWordEnd && BudgetChapter.isRoman(ahead.bytes[from..<ahead.at])
      && NumberList.hasNumberWord(ahead)
  }

  private func isOpening(_ reader: ByteCursor) -> Bool {
    if reader.at == 0 || reader.peek(-1) == 0x28 { return true }
    var before = ByteCursor(reader.bytes, at: reader.at - 4)
    return reader.at >= 4 && before.take("zie ")
  }

  /// Whether the four digits may begin a parliamentary year: a slash or a dash follows.
  private static func mayBeYear(_ reader: ByteCursor) -> Bool {
    let byte = reader.peek(4)
    return byte == 0x2F || byte == 0x2D || byte == 0xE2 || byte == 0xC2 || byte == 0x20
  }

  /// Whether a dash follows the dossier or its chapter, or a word for a number or a page within a few bytes.
  ///
  /// Rows of numbers are turned away here before any parser is made.
  private static func mayCite(_ reader: ByteCursor) -> Bool {
    if CitedDossier.isJoinedChapter(reader) { return true }
    let end = min(reader.bytes.count - 1, reader.at + 34)
    var at = reader.at + 5
    while at < end {
      let byte = reader.bytes[at] | 0x20
      let next = reader.bytes[at + 1] | 0x20
      switch byte {
      case 0x2D, 0xE2: if at <= reader.at + 6 { return true }
      case 0x6E: if next == 0x72 || next == 0x6F || next == 0x75 { return true }  // nr, no, nu
      case 0x6F: if next == 0x6E { return true }  // ondernummer
      case 0x73: if next == 0x74 { return true }  // stuknummer
      case 0x6C: if next == 0x65 { return true }  // letter
      case 0x70: if next == 0x2E || next == 0x61 { return true }  // p., pag.
      case 0x62: if next == 0x6C { return true }  // blz.
      default: break
      }
      at += 1
    }
    return false
  }

  /// Whether a number without any label can be a dossier's: those on the web begin near 17000.
  private func isPlausible(_ reader: ByteCursor) -> Bool {
    let tens = Int(reader.peek() & 15) * 10 + Int(reader.peek(1) & 15)
    return (16...49).contains(tens)
  }

  /// Reads `(36 582)` or `(36740-X)` where the words before it name a bill.
  private func bill(_ reader: ByteCursor, in site: CitationSite) -> Citation? {
    guard reader.peek(-1) == 0x28 else { return nil }
    var ahead = reader
    guard let (digits, number) = DossierNumber.read(&ahead) else { return nil }
    let suffix = Self.chapter(&ahead)
    guard ahead.peek() == 0x29,
      CitingWords(before: number.lowerBound, in: site.words).role?.role == .bill
    else { return nil }
    let range = number.lowerBound..<ahead.at
    let dossier = CitedDossier(digits: digits, suffix: suffix, range: range)
    var target = site.target(dossier.identifier, range)
    target.dossier = digits
    target.suffix = suffix
    var citation = site.citation(.dossier, range, [target])
    citation.role = .bill
    return citation
  }

  /// Passes `-X`, ` XV` or `-K`, a chapter of the budget or a fund.
  private static func chapter(_ reader: inout ByteCursor) -> String? {
    let start = reader.at
    if reader.dashLength == 1 { reader.at += 1 } else { reader.skipSpaces() }
    let from = reader.at
    while reader.at - from < 7, ASCII.isUpper(reader.peek()) { reader.at += 1 }
    let letters = reader.bytes[from..<reader.at]
    guard from > start,
      letters.count == 1 && BudgetChapter.isFund(letters[from])
        || BudgetChapter.isRoman(letters)
    else {
      reader.at = start
      return nil
    }
    return reader.text(from..<reader.at)
  }
}
