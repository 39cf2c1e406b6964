internal import DutchText
internal import LetterModel

/// Who asked, and about what, where a minister tells that an answer takes longer: the first sentence
/// says it, and no head does.
///
///     Mededeling van minister De Boer (Landbouw) (ontvangen 20 november 2024)
///
///     De vragen van het lid Jansen (ABC) over het houden van bijen (2024Z17999) kunnen niet binnen de
///     gebruikelijke termijn worden beantwoord …
enum DeferredQuestions {
  /// The first sentence is one of the first blocks.
  private static let firstBlocks = 12

  /// Adds sender and subject where the head has neither.
  static func read(_ letter: inout Letter) {
    guard letter.header.kind?.value == "kamervragen", letter.header.sender == nil,
      letter.header.subject == nil
    else { return }
    for block in letter.blocks.prefix(firstBlocks) where block.kind == .paragraph {
      let head = HeadPassage(block.passage)
      guard let (sender, subject) = read(head) else { continue }
      letter.header.sender = sender
      letter.header.subject = subject
      return
    }
  }

  private static func read(_ head: HeadPassage) -> (Sourced<String>, Sourced<String>)? {
    guard
      let asking = Self.openings.compactMap({ head.offset(of: $0) }).min(),
      let late = Self.delays.compactMap({ head.offset(of: $0, from: asking) }).min(),
      head.offset(of: "beantwoord", from: late) != nil,
      let over = head.offset(of: " over ", from: asking), over < late
    else { return nil }
    let start = over + 6
    let end = ends.compactMap { head.offset(of: $0, from: start) }.min() ?? late
    guard let sender = head.words((asking + 11)..<over),
      let subject = head.words(start..<max(start, min(end, late)))
    else { return nil }
    return (sender, subject)
  }

  private static let openings: [StaticString] = ["vragen van het lid ", "vragen van de leden "]
  private static let delays: [StaticString] = [" kunnen ", " niet binnen "]

  /// What stands behind the subject: a case number, dates.
  private static let ends: [StaticString] = [" (20", " (ingezonden", "(ingezonden", " (kenmerk"]
}
