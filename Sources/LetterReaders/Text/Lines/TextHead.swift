internal import DutchText
internal import LetterModel

/// Which of a letter's first lines are its letterhead.
///
/// The letterhead runs from the first line through the last one that says what only a letterhead
/// says (a date line, an addressee, a dossier, a kenmerk), and ends before the first paragraph or
/// the salutation.
enum TextHead {
  /// Whether a line says what only a letterhead says.
  static func isCue(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    for cue in cues where Bytes.matchIgnoringCase(cue, in: text, at: first) { return true }
    return isPlaceAndDate(text, range) || isDossier(text, range)
  }

  /// Whether a line greets: `Geachte voorzitter,`.
  static func isSalutation(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 80 else { return false }
    return salutations.contains { Bytes.matchIgnoringCase($0, in: text, at: first) }
  }

  /// Whether a line of a letterhead begins something of its own: a label, an address.
  static func beginsFact(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    isCue(text, range) || isPostcode(text, range)
  }

  /// `2500 EA Den Haag`.
  private static func isPostcode(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard
      let number = Bytes.number(in: text, at: range.lowerBound, upTo: range.upperBound, most: 4),
      number.end - range.lowerBound == 4
    else { return false }
    var at = number.end
    if at < range.upperBound, text[at] == 0x20 { at += 1 }
    return at + 1 < range.upperBound && ASCII.isUpper(text[at]) && ASCII.isUpper(text[at + 1])
      && (at + 2 == range.upperBound || text[at + 2] <= 0x20)
  }

  private static let salutations: [StaticString] = [
    "geachte ", "hooggeachte ", "weledel", "excellentie", "beste ", "mijnheer de voorzitter",
  ]

  private static let cues: [StaticString] = [
    "vergaderjaar ", "tweede kamer der staten-generaal", "eerste kamer der staten-generaal",
    "aan de voorzitter", "aan de leden", "de voorzitter van de", "brief van de",
    "brief van het", "datum ", "datum:", "betreft", "onderwerp", "kenmerk", "ons kenmerk",
    "uw kenmerk", "onze referentie", "uw referentie", "bijlage(n)", "bijlagen ", "> retouradres",
    "retouradres", "ministerie van", "t.a.v.", "postbus ", "vragen gesteld door",
    "vragen van het lid", "vragen van de leden", "antwoord van", "mededeling van", "ontvangen ",
    "vastgesteld ", "memorie van toelichting", "lijst van vragen", "verslag van een",
  ]

  /// `Den Haag, 6 juli 2023`, `’s-Gravenhage, 3 mei 2021`, `Den Haag : 4 februari 2022`.
  private static func isPlaceAndDate(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count < 70 else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      if ASCII.isDigit(text[at]) {
        guard at > range.lowerBound, let date = DutchDate.date(in: text, at: at) else {
          return false
        }
        return date.year != nil && date.end <= range.upperBound
          && range.upperBound - date.end < 3
      }
      at += 1
    }
    return false
  }

  /// `34 352`, `34 352 Uitvoering en evaluatie Participatiewet`, `Nr. 299`, `2024Z18441`.
  private static func isDossier(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    if Bytes.matchIgnoringCase("nr. ", in: text, at: at) { return range.count < 24 }
    guard let head = Bytes.number(in: text, at: at, upTo: range.upperBound, most: 5) else {
      return false
    }
    at = head.end
    if at - range.lowerBound == 4, at < range.upperBound, text[at] == UInt8(ascii: "Z") {
      return true
    }
    if at - range.lowerBound == 2, at < range.upperBound, text[at] == 0x20,
      let tail = Bytes.number(in: text, at: at + 1, upTo: range.upperBound)
    {
      guard tail.end - at == 4 else { return false }
      at = tail.end
    } else if at - range.lowerBound != 5 {
      return false
    }
    if at == range.upperBound || text[at] == UInt8(ascii: "-") { return true }
    // `54.091 aanvragen` begins a sentence; a dossier's title and suffix begin with a capital.
    while at < range.upperBound, text[at] <= 0x20 || text[at] == UInt8(ascii: "(") { at += 1 }
    return at < range.upperBound && SentenceEnd.startsUpper(text, at)
      && !SentenceEnd.closes(text, range)
  }
}
