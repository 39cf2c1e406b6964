internal import LetterModel

/// Tells numbered paragraphs that a reader took for notes from notes.
///
/// A list of questions numbers its parts 1, 2, 3 on lines of their own, as a page numbers its
/// notes. Notes are short and called by marks; where none of them is called and most are long, they
/// are the letter's own text.
enum NumberedParts {
  /// A note has seldom more bytes.
  private static let long = 160

  /// Makes paragraphs of such notes.
  static func release(from letter: inout WorkingLetter) {
    let own = letter.notes.filter { $0.scope == .letter }
    guard own.count > 2, !letter.hasMarks else {
      return
    }
    let longOnes = own.filter { letter.blocks[$0.block].passage.bytes.count > long }
    guard longOnes.count * 2 > own.count else { return }
    for note in own { letter.blocks[note.block].kind = .paragraph }
    letter.notes.removeAll { $0.scope == .letter }
  }
}
