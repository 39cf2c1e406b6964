public import LetterModel

/// What the extractors can say of a letter.
public let extractionDiagnostics: [DiagnosticKind] = [
  .linkDiffers, .possiblyMissed, .manyFigures, .figuresCut,
]
