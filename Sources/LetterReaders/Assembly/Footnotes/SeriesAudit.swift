internal import LetterModel

/// Says where the notes of a letter do not run 1, 2, 3, … with a mark each.
enum SeriesAudit {
  /// How often one thing is said of a letter: nobody reads on, and a million marks without a note would
  /// be a million sentences.
  private static let mostOfKind = 200

  /// The diagnostics on the linked notes.
  static func diagnostics(of letter: Letter) -> [Diagnostic] {
    var diagnostics = CountedDiagnostics(most: mostOfKind)
    var seen: Set<String> = []
    var last = 0
    for note in letter.footnotes {
      let name = Message(english: "note \(note.marker)", dutch: "noot \(note.marker)")
      let at = note.block.map { letter.blocks[$0].span } ?? note.calls.first?.span
      if note.block == nil {
        diagnostics.append(.noteTextMissing, .textMissing(name, at: at))
      } else if note.calls.isEmpty {
        diagnostics.append(.noteMarkMissing, .markMissing(name, at: at))
      }
      guard note.scope == .letter else { continue }
      if !seen.insert(note.marker).inserted, note.block != nil {
        diagnostics.append(.noteRepeated, .repeated(name, at: at))
      }
      guard let number = Int(note.marker) else { continue }
      if number > last + 1, last > 0 {
        diagnostics.append(.noteGap, .gap(after: last, before: number, at: at))
      }
      last = number
    }
    return diagnostics.all
  }
}

/// Diagnostics of which each kind is told some times, and then how many more there are.
private struct CountedDiagnostics {
  private let most: Int
  private var told: [Diagnostic] = []
  private var counts: [DiagnosticKind: Int] = [:]

  init(most: Int) { self.most = most }

  mutating func append(
    _ kind: DiagnosticKind, _ diagnostic: @autoclosure () -> Diagnostic
  ) {
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= most { told.append(diagnostic()) }
  }

  /// What was told, and of each kind that came more often how many there are besides.
  var all: [Diagnostic] {
    told
      + counts.filter { $0.value > most }.sorted { $0.key.id < $1.key.id }.map { kind, count in
        Diagnostic(
          kind,
          Message(
            english: "the same is so of \(count - most) more notes",
            dutch: "hetzelfde geldt voor nog \(count - most) noten"))
      }
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
