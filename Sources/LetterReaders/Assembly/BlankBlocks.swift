internal import DutchText
internal import LetterModel

/// Blocks with nothing in them but spaces, no-break ones too, which a converter keeps apart.
enum BlankBlocks {
  /// Makes them furniture: they are no heading and no paragraph.
  static func setAside(in letter: inout Letter) {
    for index in letter.blocks.indices where letter.blocks[index].table == nil {
      let passage = letter.blocks[index].passage
      guard passage.marks.isEmpty, (1...16).contains(passage.bytes.count), isBlank(passage.bytes),
        letter.blocks[index].kind != .footnote
      else { continue }
      letter.blocks[index].kind = .furniture
      letter.blocks[index].level = nil
    }
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    var at = 0
    while at < bytes.count {
      guard let length = DutchWord.spaceLength(in: bytes, at: at) else { return false }
      at += length
    }
    return true
  }
}
