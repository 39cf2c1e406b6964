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
    if cues.stands(in: text, at: first) { return true }
    return isSession(text, range) || isPlaceAndDate(text, range) || isDossier(text, range)
  }

  /// Whether only the head of a parliamentary paper has such a line.
  ///
  ///     Vergaderjaar 2022-2023     Nr. 874 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID
  ///
  /// - Parameter alone: whether the title may stand without its number.
  static func isOfPaper(_ text: [UInt8], _ range: Range<Int>, alone: Bool) -> Bool {
    if isSession(text, range) { return true }
    guard var at = range.first else { return false }
    guard alone || text.has("Nr. ", at: at) else { return false }
    if text.has("Nr. ", at: at) {
      at += 4
      while at < range.upperBound, ASCII.isWord(text[at]) { at += 1 }
      while at < range.upperBound, text[at] == 0x20 { at += 1 }
    }
    return titles.phrase(in: text, at: at) != nil
  }

  /// `Vergaderjaar 2022–2023`, and no citation after it.
  private static func isSession(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count >= 17,
      text.has(anyCase: "vergaderjaar ", at: first),
      ASCII.isDigit(text[first + 13])
    else { return false }
    return !range.contains { text[$0] == UInt8(ascii: ",") }
  }

  /// Whether a line is a label and nothing more: `Onderwerp`, `Ons kenmerk:`.
  static func isLabelAlone(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count < 24 else { return false }
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == UInt8(ascii: ":") || text[end - 1] == 0x20 {
      end -= 1
    }
    return labels.contains { SpacedLabel.end(of: $0, in: text, at: range.lowerBound) == end }
  }

  private static let labels: [StaticString] = [
    "onderwerp", "betreft", "datum", "kenmerk", "ons kenmerk", "uw kenmerk", "projectnaam",
    "contactpersoon", "bijlage(n)", "bijlagen", "bijlage",
  ]

  private static let titles: PhraseList = [
    "BRIEF VAN ", "MOTIE VAN ", "VERSLAG VAN ", "LIJST VAN ", "Lijst van vragen en antwoorden",
    "MEMORIE VAN ", "NOTA NAAR ",
    "AMENDEMENT VAN ", "GEWIJZIGDE MOTIE ", "VOORSTEL VAN WET",
  ]

  /// Whether a line greets: `Geachte voorzitter,`.
  static func isSalutation(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 80 else { return false }
    return salutations.stands(in: text, at: first)
  }

  /// Whether a line of a letterhead begins something of its own: a label, an address.
  static func beginsFact(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    isCue(text, range) || isPostcode(text, range)
  }

  /// `2500 EA Den Haag`.
  private static func isPostcode(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard
      let number = text.number(at: range.lowerBound, upTo: range.upperBound, most: 4),
      number.end - range.lowerBound == 4
    else { return false }
    var at = number.end
    if at < range.upperBound, text[at] == 0x20 { at += 1 }
    return at + 1 < range.upperBound && ASCII.isUpper(text[at]) && ASCII.isUpper(text[at + 1])
      && (at + 2 == range.upperBound || text[at + 2] <= 0x20)
  }

  private static let salutations: PhraseList = [
    "geachte ", "hooggeachte ", "weledel", "excellentie", "beste ", "mijnheer de voorzitter",
  ]

  /// Whether a line says to whom a letter goes, or that a messenger brings it.
  ///
  ///     BEZORGEN
  ///     Voorzitter van de Tweede Kamer der Staten-Generaal
  static func isAddressee(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return addressees.stands(in: text, at: first)
  }

  private static let addressees: PhraseList = [
    "aan de voorzitter", "de voorzitter van de", "voorzitter van de tweede kamer",
    "voorzitter van de eerste kamer", "bezorgen",
  ]

  private static let cues: PhraseList = [
    "tweede kamer der staten-generaal", "eerste kamer der staten-generaal",
    "aan de voorzitter", "aan de leden", "de voorzitter van de", "voorzitter van de tweede kamer",
    "voorzitter van de eerste kamer", "bezorgen", "brief van de",
    "brief van het", "datum ", "datum:", "betreft", "onderwerp", "kenmerk", "ons kenmerk",
    "uw kenmerk", "onze referentie", "uw referentie", "bijlage(n)", "bijlagen ", "> retouradres",
    "retouradres", "ministerie van", "t.a.v.", "postbus ", "vragen gesteld door",
    "vragen van het lid", "vragen van de leden", "antwoord van", "mededeling van", "ontvangen ",
    "vastgesteld ", "contactpersoon", "projectnaam", "directoraat-generaal ",
    "bij beantwoording de datum", "memorie van toelichting", "lijst van vragen", "verslag van een",
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

  /// Whether a line is the number of a dossier and no more: `34 352`.
  static func isDossierAlone(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.count == 6 && isDossier(text, range)
  }

  /// `34 352`, `34 352 Uitvoering en evaluatie Participatiewet`, `Nr. 299`, `2024Z18441`.
  private static func isDossier(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    if text.has(anyCase: "nr. ", at: at) { return range.count < 24 }
    guard let head = text.number(at: at, upTo: range.upperBound, most: 5) else {
      return false
    }
    at = head.end
    if at - range.lowerBound == 4, at < range.upperBound, text[at] == UInt8(ascii: "Z") {
      return true
    }
    if at - range.lowerBound == 2, at < range.upperBound, text[at] == 0x20,
      let tail = text.number(at: at + 1, upTo: range.upperBound)
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
