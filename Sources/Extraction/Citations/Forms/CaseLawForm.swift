internal import DutchText
internal import LetterModel

/// Rulings by their European identifier, or by the Dutch number used before 2013.
///
///     ECLI:NL:HR:2024:746     EU:C:2015:650     LJN AT4537     LJN: BH1234
///
/// An identifier that lost a part is none: what stands behind `ECLI:NL:HR:2014:` is a word of the
/// sentence unless it is formed as the number of a ruling is.
struct CaseLawForm: CitationForm {
  let name = "case-law"
  var kinds: [Citation.Kind] { [.ecli] }
  let triggers = ["ECLI", "ecli", "LJN", "EU:"]

  private static let unionCourts: [StaticString] = ["C", "T", "F"]

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    if reader.takeWord("LJN") { return number(&reader, from: start, in: site) }
    guard let ruling = Self.takeIdentifier(&reader) else { return nil }
    return site.citation(.ecli, start..<reader.at, [site.target(ruling, start..<reader.at)])
  }

  /// Passes `ECLI:NL:HR:2024:746` or the `EU:C:2015:650` of the Court of Justice; the whole
  /// identifier in capitals.
  private static func takeIdentifier(_ reader: inout ByteCursor) -> String? {
    let isSmall = reader.peek() == UInt8(ascii: "e")
    if reader.takeWord("ECLI") {
      guard takeColon(&reader) else { return nil }
      if reader.take("ECLI:") { reader.skipSpaces() }
    } else if reader.peek(-1) == 0x3A {
      return nil
    }
    guard let country = takePart(&reader, isSmall: isSmall), country.utf8.count == 2,
      country.utf8.allSatisfy(ASCII.isUpper), takeColon(&reader),
      let court = takePart(&reader, isSmall: isSmall), (1...8).contains(court.utf8.count),
      takeColon(&reader), reader.digitCount == 4, let year = reader.takeDigits(most: 4),
      (1900...2100).contains(year.value), takeColon(&reader)
    else { return nil }
    let isUnion = country == "EU"
    if isUnion, !unionCourts.contains(where: { court == "\($0)" }) { return nil }
    guard
      let number = country == "NL" || isUnion
        ? takeRuling(&reader, isSmall: isSmall, isUnion: isUnion)
        : takeForeign(&reader, isSmall: isSmall)
    else { return nil }
    return "ECLI:\(country):\(court):\(year.value):\(number)"
  }

  /// Passes letters and digits, at most 25; in capitals.
  private static func takePart(_ reader: inout ByteCursor, isSmall: Bool) -> String? {
    let from = reader.at
    while isOfPart(reader.peek(), isSmall: isSmall), reader.at - from < 26 { reader.at += 1 }
    guard reader.at > from, reader.at - from <= 25 else { return nil }
    return reader.text(from..<reader.at).uppercased()
  }

  private static func isOfPart(_ byte: UInt8, isSmall: Bool) -> Bool {
    ASCII.isDigit(byte) || ASCII.isUpper(byte) || isSmall && ASCII.isLower(byte)
  }

  /// Passes `746`, or the `AT4537` that rulings were numbered with before 2013; a line's end may
  /// have torn it: `AT 4537`.
  private static func takeRuling(
    _ reader: inout ByteCursor, isSmall: Bool, isUnion: Bool
  ) -> String? {
    let from = reader.at
    var letters = ""
    if !isUnion, isOfPart(reader.peek(), isSmall: isSmall), !ASCII.isDigit(reader.peek()) {
      guard isOfPart(reader.peek(1), isSmall: isSmall), !ASCII.isDigit(reader.peek(1)) else {
        return nil
      }
      letters = reader.text(from..<(from + 2)).uppercased()
      reader.at += 2
      reader.skipSpaces()
      guard reader.digitCount == 4 else { return nil }
    }
    guard reader.digitCount <= 6, let number = reader.takeDigits(most: 6), endsHere(reader) else {
      return nil
    }
    return letters + reader.text(number.range)
  }

  /// Passes what courts elsewhere number with, which has a digit: `0221JUD002776509`,
  /// `ARR.20150311.1`.
  private static func takeForeign(_ reader: inout ByteCursor, isSmall: Bool) -> String? {
    let from = reader.at
    while isOfPart(reader.peek(), isSmall: isSmall)
      || reader.peek() == 0x2E && isOfPart(reader.peek(1), isSmall: isSmall)
    {
      reader.at += 1
    }
    let part = from..<reader.at
    guard (1...25).contains(part.count), reader.bytes[part].contains(where: ASCII.isDigit),
      endsHere(reader)
    else { return nil }
    return reader.text(part).uppercased()
  }

  /// Whether nothing is glued on: no letter, and no colon before more of an identifier.
  private static func endsHere(_ reader: ByteCursor) -> Bool {
    guard reader.isAtWordEnd else { return false }
    return reader.peek() != 0x3A || !ASCII.isWord(reader.peek(1))
  }

  /// Passes the colon between two parts, also one that a scanner put spaces around.
  private static func takeColon(_ reader: inout ByteCursor) -> Bool {
    reader.skipSpaces()
    guard reader.take(0x3A) else { return false }
    reader.skipSpaces()
    return true
  }

  private func number(
    _ reader: inout ByteCursor, from start: Int, in site: CitationSite
  ) -> Citation? {
    if reader.dashLength == 1 { _ = reader.take("-nummer") || reader.take("-nr.") }
    reader.skipSpaces()
    _ = reader.take(0x3A)
    reader.skipSpaces()
    let from = reader.at
    guard ASCII.isUpper(reader.peek()), ASCII.isUpper(reader.peek(1)) else { return nil }
    reader.at += 2
    guard reader.digitCount == 4, reader.takeDigits(most: 4) != nil, reader.isAtWordEnd else {
      return nil
    }
    let id = "LJN " + reader.text(from..<reader.at)
    return site.citation(.ecli, start..<reader.at, [site.target(id, from..<reader.at)])
  }
}

extension Citation.Kind {
  /// Rulings.
  public static let ecli = Self("ecli")
}
