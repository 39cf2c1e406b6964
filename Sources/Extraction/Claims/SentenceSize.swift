import LetterModel

/// How much may stand in what is still taken for a sentence.
package enum SentenceSize {
  /// The most figures: where more stand without a full stop a table or a list lost its lines, and what it
  /// says of each figure beside all others would cost more than the figures are many.
  package static let mostFigures = 48

  /// That a sentence has more figures, and where it stands.
  static func diagnostic(figures: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .manyFigures,
      Message(
        english: "\(figures) figures stand in one sentence: its sums are not looked for",
        dutch: "er staan \(figures) getallen in één zin: naar sommen daarin is niet gezocht"),
      span: span)
  }
}

extension DiagnosticKind {
  static let manyFigures = DiagnosticKind(
    "sentence.many-figures", .note,
    "A sentence has more figures than any has: a list or a table lost its lines.")
}
