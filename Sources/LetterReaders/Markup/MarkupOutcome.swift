internal import LetterModel

/// How a parse ended.
struct MarkupOutcome {
  /// Why and where the parser gave up, or lost its place.
  var failure: (reason: String, offset: Int)?
  /// Whether a DOCTYPE declares an entity, or attributes that every element is to get.
  var declaresMarkup = false
  /// The names of the elements that the end of the file ended, innermost first; HTML only.
  var unclosed: [Int] = []
}

extension LetterDraft {
  /// Says that the cells of a table span more than a table can have.
  mutating func noteCutTable(at span: SourceSpan) {
    diagnostics.append(
      Diagnostic(
        .cutTable,
        Message(
          english: "the cells of this table span more rows and columns than are read",
          dutch: "cellen van deze tabel beslaan meer rijen en kolommen dan gelezen worden"),
        span: span))
  }

  /// Says where the parser gave up, if it did.
  mutating func note(_ outcome: MarkupOutcome, of source: SourceText, as kind: DiagnosticKind) {
    guard let failure = outcome.failure else { return }
    isPartial = true
    let at = source.sourceOffset(of: min(failure.offset, source.text.count))
    diagnostics.append(
      Diagnostic(
        kind,
        Message(
          english: "the file is read only in part: \(failure.reason)",
          dutch: "het bestand is maar voor een deel gelezen: \(failure.reason)"),
        span: SourceSpan(at..<at)))
  }
}

extension DiagnosticKind {
  static let cutTable = DiagnosticKind(
    "table.cut", .warning, "Cells of a table span more rows and columns than are read.")
}
