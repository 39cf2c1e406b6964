internal import LetterModel

/// Sets apart the text that a converter put in a letter: a picture described in English.
enum ForeignText {
  /// Marks such blocks as furniture and says so.
  static func mark(in letter: inout Letter) {
    for index in letter.blocks.indices where letter.blocks[index].kind == .paragraph {
      guard PictureDescription.isParagraph(letter.blocks[index].passage) else { continue }
      letter.blocks[index].kind = .furniture
      letter.diagnostics.append(PictureDescription.diagnostic(at: letter.blocks[index].span))
    }
  }
}
