internal import LetterModel

/// How a parse ended.
struct MarkupOutcome {
  /// Why and where the parser gave up, or lost its place.
  var failure: (reason: String, offset: Int)?
  /// Whether a DOCTYPE declares an entity.
  var declaresEntities = false
  /// The names of the elements that the end of the file ended, innermost first; HTML only.
  var unclosed: [Int] = []
}

extension LetterDraft {
  /// Says where the parser gave up, if it did.
  mutating func note(_ outcome: MarkupOutcome, of source: SourceText, as kind: DiagnosticKind) {
    guard let failure = outcome.failure else { return }
    isPartial = true
    let at = source.sourceOffset(of: min(failure.offset, source.text.count))
    diagnostics.append(
      Diagnostic(
        kind, "the file is read only in part: \(failure.reason)", span: SourceSpan(at..<at)))
  }
}
