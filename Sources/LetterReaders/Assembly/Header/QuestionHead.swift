internal import DutchText
internal import LetterModel

/// The head of written questions or of their answers.
///
///     Vragen van het lid Podt (D66) aan de Minister van Asiel en Migratie over …
///     (ingezonden 24 oktober 2024).
///     Antwoord van Minister Faber (Asiel en Migratie) (ontvangen 14 november 2024).
struct QuestionHead {
  /// `kamervragen`.
  var kind: Sourced<String>
  /// Who asks: `het lid Podt (D66)`; for an answer, who answers.
  var sender: Sourced<String>?
  /// Who is asked.
  var addressee: Sourced<String>?
  /// When they were sent in.
  var submitted: Sourced<CalendarDate>?
  /// When they were answered.
  var answered: Sourced<CalendarDate>?

  private static let openings: [StaticString] = [
    "vragen van ", "antwoord van ", "mededeling van ",
  ]

  /// The facts of a passage that begins so.
  init?(_ head: HeadPassage) {
    guard let opening = Self.openings.firstIndex(where: { head.reads($0) }),
      head.offset(of: "ingezonden") != nil || head.offset(of: "ontvangen") != nil
        || head.reads("vragen van het lid") || head.reads("vragen van de leden")
    else { return nil }
    let start = Self.openings[opening].utf8CodeUnitCount
    kind = head.fact("kamervragen", 0..<start)
    if let at = head.offset(of: "ingezonden") { submitted = head.date(from: at)?.fact }
    if let at = head.offset(of: "ontvangen") { answered = head.date(from: at)?.fact }
    guard opening == 0 else { return }
    guard let aan = head.offset(of: " aan ", from: start) else { return }
    sender = head.words(start..<aan)
    let end = head.offset(of: " over ", from: aan) ?? head.offset(of: " (ingezonden", from: aan)
    let isTorn = end == nil && head.bytes.suffix(5).elementsEqual(" over".utf8)
    let last = isTorn ? head.bytes.count - 5 : head.bytes.count
    addressee = head.words((aan + 5)..<max(aan + 5, end ?? last))
  }
}
