internal import DutchText
internal import LetterModel

/// The passage that citations are read from, and where in the letter it stands.
struct ReferenceSite {
  let place: Place
  /// The index of the note whose text the passage is.
  let footnote: Int?
  let passage: Passage

  var bytes: [UInt8] { passage.bytes }

  func reader(at offset: Int) -> TextReader { TextReader(passage.bytes, at: offset) }

  func target(_ id: String?, _ range: Range<Int>) -> Reference.Target {
    Reference.Target(id: id, range: range, span: passage.span(of: range))
  }

  func reference(
    _ kind: Reference.Kind, _ range: Range<Int>, _ targets: [Reference.Target]
  ) -> Reference {
    Reference(
      kind: kind, place: place, range: range, span: passage.span(of: range), footnote: footnote,
      targets: targets)
  }
}
