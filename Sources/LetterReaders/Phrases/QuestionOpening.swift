internal import DutchText

/// The sentences that open written questions and their answers, over as many lines as they take.
///
///     Vragen van het lid Postma (Nieuw Sociaal Contract) aan de Ministers van
///     Klimaat en Groene Groei en van Sociale Zaken en Werkgelegenheid over het
///     onderzoek van het Nibud (ingezonden 3 oktober 2024).
enum QuestionOpening {
  /// How many lines an opening has at most.
  private static let longest = 8

  /// Whether a line begins an opening.
  static func begins(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return openings.stands(in: text, at: first)
  }

  /// The index after the last line of the opening that begins at a line; `nil` where none does.
  ///
  /// It ends with the sentence that tells when the questions were sent in or answered.
  static func end(of lines: [Range<Int>], from start: Int, in text: [UInt8]) -> Int? {
    guard start < lines.count, begins(text, lines[start]) else { return nil }
    var isDated = false
    for index in start..<min(lines.count, start + longest) {
      if index > start, begins(text, lines[index]) || TextPart.label(text, lines[index]) != nil {
        return nil
      }
      isDated = isDated || dates.contains { text.firstOffset(of: $0, in: lines[index]) != nil }
      let isBracket = lines[index].last.map { text[$0] } == UInt8(ascii: ")")
      if isDated, isBracket || SentenceEnd.closes(text, lines[index]) { return index + 1 }
    }
    return nil
  }

  private static let openings: PhraseList = [
    "vragen van het lid", "vragen van de leden", "vraag van het lid", "mondelinge vragen van",
    "mondelinge vraag van", "schriftelijke vragen van", "nadere vragen van",
    "aanvullende vragen van", "antwoord van", "nader antwoord van", "antwoorden van",
    "mededeling van",
  ]

  private static let dates: [StaticString] = ["(ingezonden", "(ontvangen"]
}
