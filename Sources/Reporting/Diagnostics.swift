internal import Extraction
public import LetterModel
internal import LetterReaders

/// What the writers can say of letters.
public let reportingDiagnostics: [DiagnosticKind] = [
  .copy
]

/// Every kind of diagnostic that a letter or a corpus may carry, in the order of the road.
public let allDiagnostics =
  readerDiagnostics + extractionDiagnostics + reportingDiagnostics
