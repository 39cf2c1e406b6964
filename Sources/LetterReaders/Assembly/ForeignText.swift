internal import DutchText
internal import LetterModel

/// Finds text that a converter put in a letter: a picture described in English.
///
///     A handwritten signature in black ink, written in a cursive style.
enum ForeignText {
  private static let openings: [StaticString] = [
    "a handwritten", "a signature", "an image", "the image", "a logo", "a picture", "a photo",
    "a black and white", "a blue ", "a close-up", "a scanned", "a diagram", "a table with",
    "a stylized", "a circular", "logo of", "image of", "signature of", "![", "[image", "<img",
  ]

  /// Marks such blocks as furniture and says so.
  static func mark(in letter: inout Letter) {
    for index in letter.blocks.indices where letter.blocks[index].kind == .paragraph {
      let bytes = letter.blocks[index].passage.bytes
      guard bytes.count < 600,
        openings.contains(where: { bytes.has(anyCase: $0, at: 0) })
      else { continue }
      letter.blocks[index].kind = .furniture
      letter.diagnostics.append(
        Diagnostic(
          id: "text.not-of-the-letter",
          message: "a description of a picture, written by a converter",
          span: letter.blocks[index].span))
    }
  }
}
