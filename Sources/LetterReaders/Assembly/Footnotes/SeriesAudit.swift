internal import LetterModel

/// Says where the notes of a letter do not run 1, 2, 3, … with a mark each.
enum SeriesAudit {
  /// The diagnostics on the linked notes.
  static func diagnostics(of letter: Letter) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var seen: Set<String> = []
    var last = 0
    for note in letter.footnotes {
      let name = Message(english: "note \(note.marker)", dutch: "noot \(note.marker)")
      let at = note.block.map { letter.blocks[$0].span } ?? note.calls.first?.span
      if note.block == nil {
        diagnostics.append(.textMissing(name, at: at))
      } else if note.calls.isEmpty {
        diagnostics.append(.markMissing(name, at: at))
      }
      guard note.scope == .letter else { continue }
      if !seen.insert(note.marker).inserted, note.block != nil {
        diagnostics.append(.repeated(name, at: at))
      }
      guard let number = Int(note.marker) else { continue }
      if number > last + 1, last > 0 {
        diagnostics.append(.gap(after: last, before: number, at: at))
      }
      last = number
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func textMissing(_ note: Message, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .noteTextMissing,
      Message(
        english: "\(note.english) has a mark and no text",
        dutch: "\(note.dutch) heeft een cijfer in de tekst, maar de noot zelf ontbreekt"),
      span: span)
  }

  fileprivate static func markMissing(_ note: Message, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .noteMarkMissing,
      Message(
        english: "\(note.english) has a text and no mark",
        dutch: "\(note.dutch) heeft een tekst, maar geen cijfer in de brief"), span: span)
  }

  fileprivate static func repeated(_ note: Message, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .noteRepeated,
      Message(
        english: "\(note.english) stands more than once in the series",
        dutch: "\(note.dutch) komt meer dan eens voor"), span: span)
  }

  fileprivate static func gap(after last: Int, before next: Int, at span: SourceSpan?)
    -> Diagnostic
  {
    Diagnostic(
      .noteGap,
      Message(
        english: "the notes go on from \(last) to \(next)",
        dutch: "de noten springen van \(last) naar \(next)"), span: span)
  }
}

extension DiagnosticKind {
  static let noteTextMissing = DiagnosticKind(
    "footnote.text-missing", .warning, "A mark of a note stands in the letter, its text does not.")
  static let noteMarkMissing = DiagnosticKind(
    "footnote.mark-missing", .warning, "The text of a note stands in the letter, its mark does not."
  )
  static let noteRepeated = DiagnosticKind(
    "footnote.repeated", .warning, "Two notes of one series have the same number.")
  static let noteGap = DiagnosticKind(
    "footnote.gap", .warning, "The numbers of the notes leave some out.")
}
