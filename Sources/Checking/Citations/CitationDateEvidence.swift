internal import DutchText
internal import Extraction
internal import LetterModel

/// How surely the date near a citation is that of the paper cited.
///
///     In de brief van 7 juni 2023³⁴ bent u geïnformeerd …          the paper's own date
///     Op 21 december 2023 is het programmaplan … gestuurd²⁴.       the day it was sent
///     De wet, die op 1 januari 2024 in werking trad¹²              some date in the sentence
enum CitationDateEvidence: Sendable, Equatable {
  /// A document is named right before the date, and nothing else before the citation.
  case ofTheDocument
  /// The sentence says that the paper was sent on that day.
  case ofSending
  /// The date is in the sentence; of what, is not clear.
  case nearby

  /// What the words around a reference say of its date.
  static func evidence(for citation: Citation, in letter: Letter) -> CitationDateEvidence {
    guard let date = citation.date else { return .nearby }
    for sentence in CitedSentence.sentences(of: citation, in: letter) {
      let bytes = letter.passage(at: sentence.place).bytes
      for found in dates(in: bytes, sentence.range) where found.isSame(as: date) {
        let evidence = judge(found.range, in: bytes, sentence)
        if evidence != .nearby { return evidence }
      }
    }
    return .nearby
  }

  private static func judge(
    _ date: Range<Int>, in bytes: [UInt8], _ sentence: CitedSentence
  ) -> CitationDateEvidence {
    let isBefore = date.upperBound <= sentence.citation.lowerBound
    let between =
      isBefore
      ? date.upperBound..<sentence.citation.lowerBound
      : min(sentence.citation.upperBound, date.lowerBound)..<date.lowerBound
    let after = date.upperBound..<max(date.upperBound, sentence.range.upperBound)
    if isBefore, namesDocument(before: date.lowerBound, from: sentence.range.lowerBound, in: bytes),
      !words(of: between, in: bytes).contains(where: isDocument)
    {
      return .ofTheDocument
    }
    let later = words(of: isBefore ? between : after, in: bytes)
    return later.contains(where: isSending) ? .ofSending : .nearby
  }

  /// Whether `brief van`, `voortgangsbrief d.d.` or `brief aan de Kamer van` precedes a date.
  private static func namesDocument(before date: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    let before = words(of: max(start, date - 120)..<date, in: bytes)
    guard let last = before.last, isLink(last) else { return false }
    return before.suffix(8).contains(where: isDocument)
  }

  /// The words of a stretch, in small letters.
  private static func words(of range: Range<Int>, in bytes: [UInt8]) -> [[UInt8]] {
    bytes[range].split { !ASCII.isWord($0) }.map { $0.map { ASCII.isUpper($0) ? $0 | 0x20 : $0 } }
  }

  private static func isLink(_ word: [UInt8]) -> Bool {
    links.contains(word)
  }

  private static func isDocument(_ word: [UInt8]) -> Bool {
    documents.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  private static func isSending(_ word: [UInt8]) -> Bool { sending.contains(word) }

  private static let links = ["van", "d", "dd", "gedateerd", "dateert"].map { Array($0.utf8) }
  private static let documents = [
    "brief", "nota", "notitie", "verslag", "rapport", "rapportage", "motie", "amendement",
    "wetsvoorstel", "memorie", "kamervragen", "antwoord", "antwoorden", "advies",
  ].map { Array($0.utf8) }
  private static let sending = [
    "gestuurd", "toegestuurd", "verstuurd", "verzonden", "gezonden", "toegezonden", "aangeboden",
    "ingediend", "nagezonden", "doorgestuurd",
  ].map { Array($0.utf8) }

  /// A date as the letter writes it; the year may be left to the reader (`7 juni jl.`).
  private struct Written {
    var day: Int?
    var month: Int?
    var year: Int?
    var range: Range<Int>

    func isSame(as date: CalendarDate) -> Bool {
      (day == nil || day == date.day) && month == date.month && (year == nil || year == date.year)
        && (day != nil || date.day == nil)
    }
  }

  private static func dates(in bytes: [UInt8], _ range: Range<Int>) -> [Written] {
    var found: [Written] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let isWordStart = at == 0 || !ASCII.isWord(bytes[at - 1])
      if isWordStart, ASCII.isDigit(bytes[at]),
        let date = DutchDate.date(in: bytes, at: at)
      {
        found.append(
          Written(day: date.day, month: date.month, year: date.year, range: at..<date.end))
        at = date.end
      } else if isWordStart, ASCII.isDigit(bytes[at]), let year = DutchDate.year(in: bytes, at: at)
      {
        found.append(Written(year: year, range: at..<(at + 4)))
        at += 4
      } else if isWordStart, let month = DutchDate.month(in: bytes, at: at) {
        let year = DutchDate.year(in: bytes, at: month.end + 1)
        let end = year == nil ? month.end : month.end + 5
        found.append(Written(month: month.month, year: year, range: at..<end))
        at = end
      } else {
        at += 1
      }
    }
    return found
  }
}
