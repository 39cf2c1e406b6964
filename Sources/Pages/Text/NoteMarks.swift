internal import LetterModel
internal import Reporting

/// The marks of notes, and where the notes that they call are set.
struct NoteMarks {
  private let letter: Letter
  private let names: RecordNames
  /// The notes that are set beside each block: those whose first mark stands in it.
  private let notes: [Int: [Int]]

  init(_ view: LetterView) {
    letter = view.letter
    names = view.names
    var notes: [Int: [Int]] = [:]
    for (index, note) in view.letter.footnotes.enumerated() {
      guard note.block != nil, let call = note.calls.first,
        let block = view.names.block(of: call.place)
      else { continue }
      notes[block, default: []].append(index)
    }
    self.notes = notes
  }

  /// Writes a mark, which leads to its note.
  func write(_ mark: Passage.Mark, in html: inout HTMLText) {
    html.element("sup", [.type("mark")]) { html in
      guard let footnote = mark.footnote, letter.footnotes.indices.contains(footnote),
        letter.footnotes[footnote].block != nil
      else {
        html.element("span", [.type("lost"), .title(Self.lost)], text: mark.marker)
        return
      }
      html.element("a", [.link("#\(names.footnotes[footnote])")], text: mark.marker)
    }
  }

  /// The notes that are set beside a block, as indices in `Letter.footnotes`.
  func notes(besideBlock block: Int) -> [Int] { notes[block] ?? [] }

  /// A mark whose note was not found.
  static let lost = Message(
    english: "the note of this mark was not found", dutch: "de noot bij dit teken is niet gevonden")
}
