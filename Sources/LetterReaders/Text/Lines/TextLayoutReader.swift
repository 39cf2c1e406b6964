/// A reader of plain text that tells its layout from the signs that all of them share.
///
/// The signs of a letter are gathered once, however many readers are asked.
protocol TextLayoutReader: LetterReader {
  /// Whether the signs are those of this layout.
  func recognizes(_ signs: LayoutSigns) -> Bool
}
