public import LetterModel

/// What the readers can say of a file or a letter.
public let readerDiagnostics: [DiagnosticKind] = [
  .invalidBytes,
  .nul,
  .partialXML,
  .otherXML,
  .partialHTML,
  .trackedChanges,
  .hiddenText,
  .openField,
  .unknownSymbol,
  .cutTable,
  .pagesWithoutText,
  .cutBoxes,
  .notOfLetter,
  .headMissing,
  .endMissing,
  .noteTextMissing,
  .noteMarkMissing,
  .noteRepeated,
  .noteGap,
]
