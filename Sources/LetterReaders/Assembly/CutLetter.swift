internal import LetterModel

/// Says where a letter's head or end is missing.
enum CutLetter {
  /// Adds `letter.head-missing` and `letter.end-missing`.
  static func audit(_ letter: inout Letter) {
    let blocks = letter.blocks
    guard let start = blocks.firstIndex(where: isWords), let end = blocks.lastIndex(where: isWords)
    else { return }
    let (first, last, header) = (blocks[start], blocks[end], letter.header)
    let isLetter = header.kind == nil || header.kind?.value == "brief"
    guard isLetter else { return }
    if header.addressee == nil, header.date == nil || header.kind == nil, header.subject == nil {
      letter.diagnostics.append(
        Diagnostic(
          .headMissing,
          Message(
            english: "the letter begins without a letterhead", dutch: "de brief begint zonder hoofd"
          ),
          span: SourceSpan(first.span.start..<first.span.start)))
    } else if startsInMidSentence(first) {
      letter.diagnostics.append(
        Diagnostic(
          .headMissing,
          Message(
            english: "the letterhead begins in mid-sentence",
            dutch: "de brief begint midden in een zin"), span: first.span))
    }
    if header.signatories.isEmpty {
      letter.diagnostics.append(
        Diagnostic(
          .endMissing,
          Message(
            english: "the letter ends without a signature",
            dutch: "de brief eindigt zonder ondertekening"),
          span: SourceSpan(last.span.end..<last.span.end)))
    }
  }

  private static func isWords(_ block: Block) -> Bool {
    block.isLetterText && block.kind != .footnote
  }

  private static func startsInMidSentence(_ block: Block) -> Bool {
    guard let byte = block.passage.bytes.first else { return false }
    return (0x61...0x7A).contains(byte)
  }
}

extension DiagnosticKind {
  static let headMissing = DiagnosticKind(
    "letter.head-missing", .warning, "The file begins within a letter, or with no letterhead.")
  static let endMissing = DiagnosticKind(
    "letter.end-missing", .warning, "The file ends before the signature.")
}
