internal import LetterModel

/// Says where the notes of a letter do not run 1, 2, 3, … with a mark each.
enum SeriesAudit {
  /// The diagnostics on the linked notes.
  static func diagnostics(of letter: Letter) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var seen: Set<String> = []
    var last = 0
    for note in letter.footnotes {
      let name = "note \(note.marker)"
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
  fileprivate static func textMissing(_ note: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(.noteTextMissing, "\(note) has a mark and no text", span: span)
  }

  fileprivate static func markMissing(_ note: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(.noteMarkMissing, "\(note) has a text and no mark", span: span)
  }

  fileprivate static func repeated(_ note: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(.noteRepeated, "\(note) stands more than once in the series", span: span)
  }

  fileprivate static func gap(after last: Int, before next: Int, at span: SourceSpan?)
    -> Diagnostic
  {
    Diagnostic(.noteGap, "the notes go on from \(last) to \(next)", span: span)
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
