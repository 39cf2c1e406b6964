internal import DutchText
internal import LetterModel

/// Rulings by their European identifier, or by the Dutch number used before 2013.
///
///     ECLI:NL:HR:2024:746     LJN AT4537     LJN: BH1234
struct CaseLawForm: CitationForm {
  let name = "case-law"
  var kinds: [Citation.Kind] { [.ecli] }
  let triggers = ["ECLI", "ecli", "LJN"]

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    if reader.takeWord("LJN") { return number(&reader, from: start, in: site) }
    guard reader.takeWord("ECLI"), Self.takeColon(&reader) else { return nil }
    var parts: [String] = []
    var end = reader.at
    for index in 0..<4 {
      let from = reader.at
      while ASCII.isLetter(reader.peek()) || ASCII.isDigit(reader.peek())
        || (index == 3 && reader.peek() == 0x2E)
      {
        reader.at += 1
      }
      while reader.at > from, reader.peek(-1) == 0x2E { reader.at -= 1 }
      guard reader.at > from, reader.at - from <= 25 else { return nil }
      if index == 2, reader.at - from != 4 || !ASCII.isDigit(reader.bytes[from]) { return nil }
      parts.append(reader.text(from..<reader.at))
      end = reader.at
      if index == 0, parts[0].utf8.count != 2 { return nil }
      if index < 3 { guard Self.takeColon(&reader) else { return nil } }
    }
    let id = "ECLI:" + parts.joined(separator: ":").uppercased()
    return site.citation(.ecli, start..<end, [site.target(id, start..<end)])
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
