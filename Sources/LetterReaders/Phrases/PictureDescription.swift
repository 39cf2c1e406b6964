internal import DutchText
internal import LetterModel

/// What a converter says in English of a picture that it left out: words that are not the letter's.
///
///     A handwritten signature in black ink, written in a cursive style.
enum PictureDescription {
  /// Whether one begins a line of Markdown at an offset.
  ///
  /// These are the words of converters alone: the line is taken before anything else is known of it.
  static func beginsLine(_ text: [UInt8], at start: Int) -> Bool {
    lines.contains { text.has($0, at: start) }
  }

  /// Whether a paragraph of some length is one.
  static func isParagraph(_ passage: Passage) -> Bool {
    let bytes = passage.bytes
    return bytes.count < 600 && paragraphs.contains { bytes.has(anyCase: $0, at: 0) }
  }

  /// What to say of one.
  static func diagnostic(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .notOfLetter,
      Message(
        english: "a converter's description of a picture stands here; it is not the letter's text",
        dutch:
          "hier staat een beschrijving van een plaatje door een omzetprogramma, geen tekst van de brief"
      ),
      span: span)
  }

  private static let lines: [StaticString] = [
    "![", "A handwritten signature", "Handwritten signature", "A signature", "The image shows",
    "The image depicts", "This image shows", "Image of ", "A logo ", "Logo of ", "A photo of",
    "A stylized ", "A black and white ",
  ]

  private static let paragraphs: [StaticString] = [
    "a handwritten", "a signature", "an image", "the image", "a logo", "a picture", "a photo",
    "a black and white", "a blue ", "a close-up", "a scanned", "a diagram", "a table with",
    "a stylized", "a circular", "logo of", "image of", "signature of", "![", "[image", "<img",
  ]
}

extension DiagnosticKind {
  static let notOfLetter = DiagnosticKind(
    "text.not-of-letter", .note,
    "A converter describes a picture; its words are not the letter's.")
}
