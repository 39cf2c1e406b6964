internal import DutchText
internal import LetterModel

/// The head of written or oral questions, or of their answers.
///
///     Vragen van het lid Podt (D66) aan de Minister van Asiel en Migratie over …
///     (ingezonden 24 oktober 2024).
///     Antwoord van Minister Faber (Asiel en Migratie) (ontvangen 14 november 2024).
struct QuestionHead {
  /// `kamervragen`.
  var kind: Sourced<String>
  /// Who asks: `het lid Podt (D66)`.
  var sender: Sourced<String>?
  /// Who is asked.
  var addressee: Sourced<String>?
  /// What the questions are about.
  var subject: Sourced<String>?
  /// Who answers.
  var answeredBy: [Sourced<LetterHeader.Signatory>] = []
  /// When they were sent in.
  var submitted: Sourced<CalendarDate>?
  /// When they were answered.
  var answered: Sourced<CalendarDate>?

  private static let asking: [StaticString] = [
    "vragen van ", "vraag van ", "mondelinge vragen van ", "mondelinge vraag van ",
    "schriftelijke vragen van ", "nadere vragen van ", "aanvullende vragen van ",
  ]
  private static let answering: [StaticString] = [
    "antwoord van ", "antwoorden van ", "nader antwoord van ", "mededeling van ",
  ]

  /// The facts of a passage that begins so.
  init?(_ head: HeadPassage) {
    let asking = Self.asking.first { head.reads($0) }
    guard let opening = asking ?? Self.answering.first(where: { head.reads($0) }) else {
      return nil
    }
    let start = opening.utf8CodeUnitCount
    let isOfMember = head.reads("het lid ", at: start) || head.reads("de leden ", at: start)
    guard
      head.offset(of: "ingezonden") != nil || head.offset(of: "ontvangen") != nil
        || asking != nil && isOfMember
    else { return nil }
    kind = head.fact("kamervragen", 0..<start)
    if let at = head.offset(of: "ingezonden") { submitted = head.date(from: at)?.fact }
    if let at = head.offset(of: "ontvangen") { answered = head.date(from: at)?.fact }
    guard asking != nil else {
      answeredBy = AnsweringMinister.all(in: head, from: start)
      return
    }
    guard let aan = head.offset(of: " aan ", from: start) else { return }
    sender = head.words(start..<aan)
    let over = head.offset(of: " over ", from: aan)
    let dates = head.offset(of: "(ingezonden", from: aan)
    let isTorn = over == nil && dates == nil && head.bytes.suffix(5).elementsEqual(" over".utf8)
    let last = isTorn ? head.bytes.count - 5 : head.bytes.count
    addressee = head.words((aan + 5)..<max(aan + 5, over ?? dates ?? last))
    if let over { subject = Self.subject(in: head, from: over + 6, to: dates) }
  }

  /// The words after `over`, up to the dates or the end.
  private static func subject(in head: HeadPassage, from start: Int, to dates: Int?)
    -> Sourced<String>?
  {
    var end = dates ?? head.bytes.count
    while end > start, [0x20, UInt8(ascii: "."), UInt8(ascii: ":")].contains(head.bytes[end - 1]) {
      end -= 1
    }
    return start < end ? head.words(start..<end) : nil
  }
}
