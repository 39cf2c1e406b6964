/// A reader of plain text that tells its layout from the evidence that all of them share.
///
/// The evidence of a letter is gathered once, however many readers are asked.
protocol TextLayoutReader: LetterReader {
  /// Whether the evidence is that of this layout.
  func recognizes(_ evidence: TextLayout) -> Bool
}
